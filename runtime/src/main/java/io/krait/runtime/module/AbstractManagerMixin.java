package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.AbstractContextManager}. */
@PyTypeInfo(value = "AbstractContextManager", module = "contextlib")
final class AbstractManagerMixin {
  private AbstractManagerMixin() {}

  @Py("__enter__(self) -> Any")
  static Object enter(Object self) {
    return self;
  }
}
