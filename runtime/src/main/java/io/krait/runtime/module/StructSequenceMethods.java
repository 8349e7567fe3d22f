package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members that all struct sequences share. */
@PyTypeInfo("structseq(tuple[Any, ...])")
final class StructSequenceMethods {
  private StructSequenceMethods() {}

  @Py("__new__(cls: type, sequence: Iterable[Any], dict: Any = None) -> Self")
  static PyStructSequence create(PyType cls, Object sequence, Object dict) {
    return PyStructSequence.of(cls, Iter.toTuple(sequence));
  }

  @Py("__repr__(self) -> str")
  static String repr(PyStructSequence self) {
    return self.shown();
  }
}
