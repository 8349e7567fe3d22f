package io.krait.runtime.java;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.module.PyAlias;

/** What every Java object has: {@code equals}, {@code hashCode} and {@code toString} in Python. */
final class ObjectMembers {
  private ObjectMembers() {}

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(Object self, Object other) {
    if (other == PyNone.NONE) {
      return false;
    }
    return self.equals(JavaValues.unwrapped(other)) ? (Object) true : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  static void init(Object self, PyTuple args, PyDict kwargs) {}

  @Py("__hash__(self, /) -> int")
  static long hash(Object self) {
    return self.hashCode();
  }

  @Py("__str__(self, /) -> str")
  static String str(Object self) {
    return String.valueOf(self.toString());
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    return String.valueOf(self.toString());
  }

  @Py("__format__(self, spec: str, /) -> str")
  static String format(Object self, String spec) {
    return io.krait.runtime.Ops.format(String.valueOf(self.toString()), spec);
  }

  @Py("__class_getitem__(cls: type, item: Any, /) -> Any")
  static Object classGetItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
