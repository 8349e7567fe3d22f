package io.krait.runtime.module;

import io.krait.runtime.Identity;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _thread.lock}. */
@PyTypeInfo(value = "lock", module = "_thread", doc = "A lock object.")
final class LockMethods {
  private static final String ACQUIRE =
      "(self, blocking: bool = True, timeout: float = -1) -> bool";

  private LockMethods() {}

  @Py("__new__(cls: type) -> Self")
  static PyLock create(PyType cls) {
    return new PyLock();
  }

  @Py("acquire" + ACQUIRE)
  static boolean acquire(PyLock self, boolean blocking, double timeout) {
    return self.acquire(PyLock.LockWaits.nanos(blocking, timeout));
  }

  @Py("acquire_lock" + ACQUIRE)
  static boolean acquireLock(PyLock self, boolean blocking, double timeout) {
    return acquire(self, blocking, timeout);
  }

  @Py("__enter__(self, /) -> bool")
  static boolean enter(PyLock self) {
    return self.acquire(-1);
  }

  @Py("release(self, /) -> None")
  static void release(PyLock self) {
    self.release();
  }

  @Py("release_lock(self, /) -> None")
  static void releaseLock(PyLock self) {
    self.release();
  }

  @Py("__exit__(self, type: Any, value: Any, traceback: Any, /) -> None")
  static void exit(PyLock self, Object type, Object value, Object traceback) {
    self.release();
  }

  @Py("locked(self, /) -> bool")
  static boolean locked(PyLock self) {
    return self.locked();
  }

  @Py("locked_lock(self, /) -> bool")
  static boolean lockedLock(PyLock self) {
    return self.locked();
  }

  @Py("_at_fork_reinit(self, /) -> None")
  static void reset(PyLock self) {
    self.reset();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyLock self) {
    return "<"
        + (self.locked() ? "locked" : "unlocked")
        + " _thread.lock object at "
        + Identity.address(self)
        + ">";
  }
}
