package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of iterators that Python code cannot make by calling their type. */
@PyTypeInfo("iterator(Iterator[T])")
final class IteratorMethods {
  private IteratorMethods() {}

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(PyIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object next(PyIterator self) {
    Object item = self.next();
    if (item == null) {
      throw Err.stopIteration(PyNone.NONE);
    }
    return item;
  }

  @Py("__setstate__(self, state: int, /) -> None")
  static void setState(PyIterator self, Object state) {
    if (!self.setPosition(io.krait.runtime.Convert.clippedIndex(state))) {
      throw io.krait.runtime.Err.attributeError(
          "'" + self.type().name + "' object has no attribute '__setstate__'");
    }
  }

  @Py("__length_hint__(self, /) -> int")
  static Object lengthHint(PyIterator self) {
    long hint = self.lengthHint();
    return hint < 0 ? PyNone.NOT_IMPLEMENTED : (Object) hint;
  }
}
