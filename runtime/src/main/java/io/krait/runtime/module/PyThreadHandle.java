package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code _thread._ThreadHandle}: what one thread may join another by. */
final class PyThreadHandle extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "_thread._ThreadHandle", Types.OBJECT, "io.krait.runtime.module.ThreadHandleMethods");

  private enum Stage {
    NOT_STARTED,
    STARTED,
    DONE
  }

  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Stage stage = Stage.NOT_STARTED;
  private volatile long ident;

  PyThreadHandle() {
    super(TYPE);
  }

  /** A handle of a thread that runs already. */
  static PyThreadHandle of(long ident) {
    PyThreadHandle handle = new PyThreadHandle();
    handle.begin(ident);
    return handle;
  }

  long ident() {
    return ident;
  }

  synchronized void begin(long threadIdent) {
    if (stage != Stage.NOT_STARTED) {
      throw Err.runtimeError("thread already started");
    }
    ident = threadIdent;
    stage = Stage.STARTED;
  }

  synchronized void failed() {
    stage = Stage.NOT_STARTED;
  }

  void finished() {
    stage = Stage.DONE;
    end.countDown();
  }

  boolean isDone() {
    return stage == Stage.DONE;
  }

  void setDone() {
    if (stage == Stage.NOT_STARTED) {
      throw Err.runtimeError("thread not started");
    }
    finished();
  }

  /** {@code join}; nanoseconds, negative for as long as it takes. */
  void join(long nanos) {
    if (stage == Stage.NOT_STARTED) {
      throw Err.runtimeError("thread not started");
    }
    if (stage != Stage.DONE && ident == ThreadState.ident()) {
      throw Err.runtimeError("Cannot join current thread");
    }
    await(nanos);
  }

  void await(long nanos) {
    try {
      if (nanos < 0) {
        end.await();
      } else if (!end.await(nanos, TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
