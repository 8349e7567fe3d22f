package io.krait.runtime.module;

import io.krait.runtime.PyTuple;
import java.io.File;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The processes that the program has started and not waited for. */
final class ChildProcesses {
  private static final Map<Long, Process> RUNNING = new ConcurrentHashMap<>();
  private static final java.util.Set<Long> FAILED = ConcurrentHashMap.newKeySet();
  private static long lastFailed = 1L << 30;
  private static final int SIGNALLED = 128;
  private static final int POLL = 5;

  private ChildProcesses() {}

  static long add(Process process) {
    RUNNING.put(process.pid(), process);
    return process.pid();
  }

  /** The number of a child that could not be started; its end can be waited for. */
  static synchronized long addFailed() {
    long number = --lastFailed;
    FAILED.add(number);
    return number;
  }

  /** Gives a new process the program's environment and working directory. */
  static void prepare(ProcessBuilder builder) {
    builder.directory(new File(FilePaths.cwd()));
    Map<String, String> variables = builder.environment();
    variables.clear();
    Environment now = Environment.get();
    for (Object key : now.keySet().toArray()) {
      variables.put((String) key, String.valueOf(now.getOrNull(key)));
    }
  }

  /** The status that wait(2) gives for a JVM's exit value: 128 + n stands for signal n. */
  static long status(int exitValue) {
    int signal = exitValue - SIGNALLED;
    return switch (signal) {
      case 1, 2, 3, 4, 6, 8, 9, 11, 13, 14, 15 -> signal;
      default -> (long) exitValue << 8;
    };
  }

  static PyTuple await(long pid, boolean atOnce) {
    if (FAILED.remove(pid)) {
      return PyTuple.of(pid, 255L << 8);
    }
    Process p = pid > 0 ? RUNNING.get(pid) : any(atOnce);
    if (p == null) {
      if (pid <= 0 && !RUNNING.isEmpty()) {
        return PyTuple.of(0L, 0L);
      }
      throw OsErrors.of(Errno.ECHILD, null);
    }
    try {
      if (atOnce && p.isAlive()) {
        return PyTuple.of(0L, 0L);
      }
      int value = p.waitFor();
      RUNNING.remove(p.pid());
      return PyTuple.of(p.pid(), status(value));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PyTuple.of(0L, 0L);
    }
  }

  // The first child that has ended; waits for one unless at once.
  private static @Nullable Process any(boolean atOnce) {
    while (!RUNNING.isEmpty()) {
      for (Process p : RUNNING.values()) {
        if (!p.isAlive()) {
          return p;
        }
      }
      if (atOnce) {
        return null;
      }
      for (Process p : RUNNING.values()) {
        try {
          p.waitFor(POLL, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return null;
        }
        break;
      }
    }
    return null;
  }
}
