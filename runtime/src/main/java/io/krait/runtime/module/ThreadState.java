package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyThread;
import io.krait.runtime.PyTuple;
import io.krait.runtime.RecursionLimit;
import io.krait.runtime.Unraisable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The threads that Python code has started. */
final class ThreadState {
  private static final Set<PyThreadHandle> WAITED_FOR = ConcurrentHashMap.newKeySet();
  private static final AtomicLong RUNNING = new AtomicLong();
  private static volatile long stackSize;

  private ThreadState() {}

  /** {@code _thread.get_ident()}: never 0. */
  static long ident() {
    return ident(Thread.currentThread());
  }

  private static long ident(Thread thread) {
    return 0x7f00_0000_0000L + (thread.getId() << 12);
  }

  /** How many threads that {@code start} made are running. */
  static long count() {
    return RUNNING.get();
  }

  static long stackSize() {
    return stackSize;
  }

  static void setStackSize(long bytes) {
    stackSize = bytes;
  }

  /** Starts a thread that calls a function; its uncaught exceptions are reported. */
  static long start(
      Object function, PyTuple args, @Nullable PyDict kwargs, @Nullable PyThreadHandle handle) {
    long size = stackSize == 0 ? RecursionLimit.stackSize(RecursionLimit.get()) : stackSize;
    Runnable body = () -> run(function, args, kwargs, handle);
    Thread thread = new PyThread(body, "python", Math.max(size, 1L << 20));
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    long ident = ident(thread);
    if (handle != null) {
      handle.begin(ident);
    }
    RUNNING.incrementAndGet();
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      RUNNING.decrementAndGet();
      if (handle != null) {
        handle.failed();
      }
      throw Err.runtimeError("can't start new thread");
    }
    return ident;
  }

  private static void run(
      Object function, PyTuple args, @Nullable PyDict kwargs, @Nullable PyThreadHandle handle) {
    try {
      Calls.callEx(function, args, kwargs);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)) {
        Unraisable.report(e, "Exception ignored in thread started by", function);
      }
    } catch (Throwable t) {
      Unraisable.reportJava(t, "Exception ignored in thread started by", function);
    } finally {
      RUNNING.decrementAndGet();
      if (handle != null) {
        handle.finished();
        WAITED_FOR.remove(handle);
      }
    }
  }

  /** The program's end waits for this thread. */
  static void waitAtEnd(PyThreadHandle handle) {
    WAITED_FOR.add(handle);
  }

  /** {@code _thread._shutdown()}: waits for all threads that are no daemons. */
  static void shutdown() {
    for (boolean any = true; any; ) {
      any = false;
      for (PyThreadHandle handle : WAITED_FOR.toArray(new PyThreadHandle[0])) {
        if (handle.ident() != ident()) {
          any = true;
          handle.await(-1);
        }
        WAITED_FOR.remove(handle);
      }
    }
  }
}
