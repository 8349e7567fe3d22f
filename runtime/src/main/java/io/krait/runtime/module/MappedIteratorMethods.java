package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyIterator;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of iterators written in Java that stand for generators. */
@PyTypeInfo("generator")
final class MappedIteratorMethods {
  private MappedIteratorMethods() {}

  @Py("__iter__(self) -> Self")
  static PyIterator iter(PyIterator self) {
    return self;
  }

  @Py("__next__(self) -> Any")
  static Object next(PyIterator self) {
    Object item = self.next();
    if (item == null) {
      throw Err.of(Exceptions.STOP_ITERATION);
    }
    return item;
  }

  @Py("close(self) -> None")
  static void close(PyIterator self) {}
}
