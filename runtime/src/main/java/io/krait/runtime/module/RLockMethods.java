package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Identity;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _thread.RLock}. */
@PyTypeInfo(value = "RLock", module = "_thread")
final class RLockMethods {
  private RLockMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyRLock create(PyType cls, PyTuple args, io.krait.runtime.PyDict kwargs) {
    return new PyRLock(cls);
  }

  @Py("__init__(self, *args: Any, **kwargs: Any) -> None")
  static void init(PyRLock self, PyTuple args, io.krait.runtime.PyDict kwargs) {}

  @Py("acquire(self, blocking: bool = True, timeout: float = -1) -> bool")
  static boolean acquire(PyRLock self, boolean blocking, double timeout) {
    return self.acquire(PyLock.LockWaits.nanos(blocking, timeout));
  }

  @Py("__enter__(self, /) -> bool")
  static boolean enter(PyRLock self) {
    return self.acquire(-1);
  }

  @Py("release(self, /) -> None")
  static void release(PyRLock self) {
    self.release();
  }

  @Py("__exit__(self, type: Any, value: Any, traceback: Any, /) -> None")
  static void exit(PyRLock self, Object type, Object value, Object traceback) {
    self.release();
  }

  @Py("_is_owned(self, /) -> bool")
  static boolean isOwned(PyRLock self) {
    return self.isOwned();
  }

  @Py("_recursion_count(self, /) -> int")
  static long recursionCount(PyRLock self) {
    return self.isOwned() ? self.count : 0;
  }

  @Py("_release_save(self, /) -> tuple[int, int]")
  static PyTuple releaseSave(PyRLock self) {
    long owner = self.owner;
    return PyTuple.of(self.releaseAll(), owner);
  }

  @Py("_acquire_restore(self, state: tuple[int, int], /) -> None")
  static void acquireRestore(PyRLock self, PyTuple state) {
    self.restore(Convert.index(state.get(0)));
  }

  @Py("_at_fork_reinit(self, /) -> None")
  static void reset(PyRLock self) {
    self.reset();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyRLock self) {
    return "<"
        + (self.count > 0 ? "locked " : "unlocked ")
        + self.type().name
        + " object owner="
        + self.owner
        + " count="
        + self.count
        + " at "
        + Identity.address(self)
        + ">";
  }
}
