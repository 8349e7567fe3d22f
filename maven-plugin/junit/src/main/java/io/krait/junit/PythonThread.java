package io.krait.junit;

import io.krait.runtime.PyThread;
import io.krait.runtime.RecursionLimit;
import java.util.concurrent.atomic.AtomicReference;

/** Python recurses as deep as its limit says, so it wants a thread with that much stack. */
final class PythonThread {
  private PythonThread() {}

  /** Does something there and waits for its end. */
  static void run(Runnable action) {
    AtomicReference<Throwable> failed = new AtomicReference<>();
    Thread thread =
        new PyThread(action, "python-tests", RecursionLimit.stackSize(RecursionLimit.USUAL));
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.setUncaughtExceptionHandler((t, e) -> failed.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Throwable e = failed.get();
    if (e instanceof RuntimeException r) {
      throw r;
    }
    if (e instanceof Error error) {
      throw error;
    }
  }
}
