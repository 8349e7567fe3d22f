package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** {@code _thread.lock}: any thread may release it. */
final class PyLock extends NativeObject {
  static final PyType TYPE =
      PyType.builtin("_thread.lock", Types.OBJECT, "io.krait.runtime.module.LockMethods");

  private volatile Semaphore free = new Semaphore(1);

  PyLock() {
    super(TYPE);
  }

  boolean acquire(long nanos) {
    return LockWaits.acquire(free, nanos);
  }

  synchronized void release() {
    if (free.availablePermits() > 0) {
      throw Err.runtimeError("release unlocked lock");
    }
    free.release();
  }

  boolean locked() {
    return free.availablePermits() == 0;
  }

  void reset() {
    free = new Semaphore(1);
  }

  /** How locks read their {@code blocking} and {@code timeout} and wait. */
  static final class LockWaits {
    /** The greatest timeout, in seconds: {@code threading.TIMEOUT_MAX}. */
    static final double MOST = 9223372036.0;

    private static final double NANOS = 1e9;

    private LockWaits() {}

    /** Nanoseconds to wait: 0 for not at all, -1 for as long as it takes. */
    static long nanos(boolean blocking, double timeout) {
      if (!blocking && timeout != -1) {
        throw Err.valueError("can't specify a timeout for a non-blocking call");
      }
      if (timeout < 0 && timeout != -1) {
        throw Err.valueError("timeout value must be a non-negative number");
      }
      if (timeout > MOST) {
        throw Err.overflowError("timeout value is too large");
      }
      return !blocking ? 0 : timeout == -1 ? -1 : (long) (timeout * NANOS);
    }

    static boolean acquire(Semaphore free, long nanos) {
      if (nanos == 0 || free.tryAcquire()) {
        return nanos != 0 || free.tryAcquire();
      }
      if (nanos < 0) {
        free.acquireUninterruptibly();
        return true;
      }
      return waitFor(free, nanos);
    }

    private static boolean waitFor(Semaphore free, long nanos) {
      try {
        return free.tryAcquire(nanos, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false; // nothing interrupts these threads but the JVM's end
      }
    }
  }
}
