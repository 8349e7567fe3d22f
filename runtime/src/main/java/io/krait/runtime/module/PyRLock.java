package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.concurrent.Semaphore;

/** {@code _thread.RLock}: the thread that has it may acquire it again. */
@SuppressWarnings("NonAtomicVolatileUpdate") // only the owner writes
final class PyRLock extends NativeObject {
  static final PyType TYPE =
      PyType.builtin("_thread.RLock", Types.OBJECT, "io.krait.runtime.module.RLockMethods");

  private volatile Semaphore free = new Semaphore(1);

  /** The identifier of the thread that has it, or 0; only that thread sees its own. */
  volatile long owner;

  /** How often the owner has acquired it. */
  volatile long count;

  PyRLock(PyType type) {
    super(type);
  }

  boolean isOwned() {
    return owner == ThreadState.ident();
  }

  boolean acquire(long nanos) {
    if (isOwned()) {
      count = count + 1;
      return true;
    }
    if (!PyLock.LockWaits.acquire(free, nanos)) {
      return false;
    }
    owner = ThreadState.ident();
    count = 1;
    return true;
  }

  void release() {
    if (!isOwned()) {
      throw Err.runtimeError("cannot release un-acquired lock");
    }
    count = count - 1;
    if (count == 0) {
      owner = 0;
      free.release();
    }
  }

  /** Lets go of it altogether; how often it was acquired. */
  long releaseAll() {
    if (!isOwned()) {
      throw Err.runtimeError("cannot release un-acquired lock");
    }
    long n = count;
    count = 1;
    release();
    return n;
  }

  void restore(long times) {
    acquire(-1);
    count = times;
  }

  void reset() {
    free = new Semaphore(1);
    owner = 0;
    count = 0;
  }
}
