package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.Iterator} gives its subclasses. */
@PyTypeInfo(value = "Iterator", module = "collections.abc")
final class IteratorMixin {
  private IteratorMixin() {}

  @Py("__iter__(self) -> Any")
  static Object iter(Object self) {
    return self;
  }
}
