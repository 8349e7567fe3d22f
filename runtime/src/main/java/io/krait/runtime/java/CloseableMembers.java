package io.krait.runtime.java;

import io.krait.runtime.meta.Py;

/** {@code with} on an AutoCloseable. */
final class CloseableMembers {
  private CloseableMembers() {}

  @Py("__enter__(self, /) -> Any")
  static Object enter(AutoCloseable self) {
    return self;
  }

  @Py("__exit__(self, type: Any, value: Any, traceback: Any, /) -> bool")
  static boolean exit(AutoCloseable self, Object type, Object value, Object traceback) {
    try {
      self.close();
    } catch (Exception e) {
      throw JavaErrors.thrown(e);
    }
    return false;
  }
}
