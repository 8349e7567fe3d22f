package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import java.io.IOException;

/** What {@code os} does with processes. */
final class OsProcesses {
  private static final int CONTINUED = 0xffff;
  private static volatile long mask = 18;

  private OsProcesses() {}

  /** The file mode creation mask. */
  static long mask() {
    return mask;
  }

  @Py("umask(mask: int, /) -> int")
  static long umask(long value) {
    long old = mask;
    mask = value & 0777;
    return old;
  }

  @Py("system(command: Any) -> int")
  static long system(Object command) {
    StandardStreams.flushAll();
    OpenWriters.flushAll();
    try {
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", FilePaths.text(command));
      ChildProcesses.prepare(builder);
      Process p = builder.inheritIO().start();
      return ChildProcesses.status(p.waitFor());
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }

  @Py("waitpid(pid: int, options: int, /) -> tuple[int, int]")
  static PyTuple waitpid(long pid, long options) {
    return ChildProcesses.await(pid, (options & 1) != 0);
  }

  @Py("wait() -> tuple[int, int]")
  static PyTuple waitAny() {
    return ChildProcesses.await(-1, false);
  }

  @Py("kill(pid: int, signal: int, /) -> None")
  static void kill(long pid, long signal) {
    if (pid == ProcessHandle.current().pid()) {
      if (signal != 0) {
        SignalState.raise((int) signal);
      }
      return;
    }
    try {
      Process p =
          new ProcessBuilder("/bin/kill", "-" + signal, String.valueOf(pid))
              .redirectErrorStream(true)
              .start();
      p.getInputStream().readAllBytes();
      if (p.waitFor() != 0) {
        boolean alive = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        throw OsErrors.of(alive ? 1 : 3, null);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Py("waitstatus_to_exitcode(status: int) -> int")
  static long waitStatusToExitCode(long status) {
    if ((status & 0x7f) == 0) {
      return status >> 8 & 0xff;
    }
    if ((status & 0xff) == 0x7f) {
      throw Err.valueError("process stopped by delivery of signal " + (status >> 8 & 0xff));
    }
    return -(status & 0x7f);
  }

  @Py("WIFEXITED(status: int) -> bool")
  static boolean isExited(long status) {
    return (status & 0x7f) == 0;
  }

  @Py("WEXITSTATUS(status: int) -> int")
  static long exitStatus(long status) {
    return status >> 8 & 0xff;
  }

  @Py("WIFSIGNALED(status: int) -> bool")
  static boolean isSignaled(long status) {
    return (status & 0x7f) != 0 && (status & 0xff) != 0x7f;
  }

  @Py("WTERMSIG(status: int) -> int")
  static long termSignal(long status) {
    return status & 0x7f;
  }

  @Py("WIFSTOPPED(status: int) -> bool")
  static boolean isStopped(long status) {
    return (status & 0xff) == 0x7f;
  }

  @Py("WSTOPSIG(status: int) -> int")
  static long stopSignal(long status) {
    return status >> 8 & 0xff;
  }

  @Py("WIFCONTINUED(status: int) -> bool")
  static boolean isContinued(long status) {
    return status == CONTINUED;
  }

  @Py("WCOREDUMP(status: int, /) -> bool")
  static boolean isCoreDump(long status) {
    return (status & 0x80) != 0;
  }

  @SuppressWarnings("ThreadPriorityCheck") // that is what the function is for
  @Py("sched_yield() -> None")
  static void schedYield() {
    Thread.yield();
  }

  @Py(
      "register_at_fork(*, before: Any = ..., after_in_child: Any = ..., after_in_parent: Any = ...) -> None")
  static void registerAtFork(
      @org.jspecify.annotations.Nullable Object before,
      @org.jspecify.annotations.Nullable Object child,
      @org.jspecify.annotations.Nullable Object parent) {}

  @PyConst("_have_functions: list[str]")
  static Object haveFunctions() {
    return io.krait.runtime.PyList.of("HAVE_LSTAT", "HAVE_FSTATVFS", "HAVE_FTRUNCATE");
  }
}
