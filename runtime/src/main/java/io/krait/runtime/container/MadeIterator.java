package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** An iterator that Python code makes by calling its type, or a subclass of it. */
abstract class MadeIterator extends PyIterator {
  private final PyType type;

  MadeIterator(PyType type) {
    this.type = type;
  }

  @Override
  public final PyType type() {
    return type;
  }

  /** The item, or StopIteration. */
  static Object required(@Nullable Object item) {
    if (item == null) {
      throw Err.stopIteration(PyNone.NONE);
    }
    return item;
  }
}
