package io.krait.runtime;

import io.krait.runtime.module.MainThread;
import io.krait.runtime.module.ProcessState;
import io.krait.runtime.module.StandardStreams;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs a program: its main module in a thread with a big stack, then the exit protocol. */
public final class Launcher {
  private static final int LOST_OUTPUT = 120;
  private static final int INTERRUPTED = 130;

  private Launcher() {}

  /**
   * What the {@code main} method of a compiled module does.
   *
   * @param arguments those of the JVM: without the program's name
   * @return the exit code
   */
  public static int main(CompiledModule main, String[] arguments) {
    String[] argv = new String[arguments.length + 1];
    argv[0] = main.file;
    System.arraycopy(arguments, 0, argv, 1, arguments.length);
    return run(main, argv);
  }

  /**
   * Runs the module as {@code __main__}, prints an uncaught exception, writes out what waits.
   *
   * @param argv {@code sys.argv}, the program's name first
   * @return the exit code
   */
  public static int run(CompiledModule main, String[] argv) {
    ProcessState.setArguments(argv);
    int[] code = new int[1];
    StackOverflow.load();
    Thread thread = start(() -> code[0] = runHere(main), main.deepestRecursion$());
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return INTERRUPTED;
    }
    return code[0];
  }

  // Where a thread with so much stack cannot be had, one with less does for most programs.
  private static Thread start(Runnable program, long frames) {
    for (long n = frames; ; n /= 2) {
      Thread thread = new PyThread(program, "main", RecursionLimit.stackSize(n));
      thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
      try {
        thread.start();
        return thread;
      } catch (OutOfMemoryError e) {
        if (n <= RecursionLimit.USUAL) {
          throw e;
        }
      }
    }
  }

  private static int runHere(CompiledModule main) {
    MainThread.begin();
    main.rename("__main__");
    Imports.modules().putStr("__main__", main);
    int code = 0;
    try {
      main.run$();
    } catch (Throwable t) {
      code = uncaught(Tracebacks.converted(t));
    }
    code = AtExit.run(code);
    if (!StandardStreams.flushAll() && code == 0) {
      return LOST_OUTPUT;
    }
    return code;
  }

  /** Reports an exception that ended the program; the exit code. */
  private static int uncaught(PyBaseException e) {
    if (e.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)) {
      return exitCode(e);
    }
    report(e);
    return e.type().isSubtypeOf(Exceptions.KEYBOARD_INTERRUPT) ? INTERRUPTED : 1;
  }

  private static int exitCode(PyBaseException e) {
    Object code = e.field(0);
    if (code == null || code == PyNone.NONE) {
      return 0;
    }
    Object number = Convert.intOrNull(code);
    if (number instanceof Long l) {
      return (int) (l & 0xff);
    }
    if (number != null) {
      return 0xff;
    }
    print(Ops.str(code) + "\n");
    return 1;
  }

  /**
   * Prints an exception as the end of a program does: through {@code sys.excepthook} if it is set.
   */
  static void report(PyBaseException e) {
    Object hook = customHook();
    if (hook != null) {
      try {
        PyTraceback t = e.traceback();
        Calls.call3(hook, e.type(), e, t == null ? PyNone.NONE : t);
        return;
      } catch (PyBaseException failed) {
        if (failed.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)) {
          exitCode(failed);
          return;
        }
        print(
            "Error in sys.excepthook:\n"
                + TracebackText.of(failed)
                + "\nOriginal exception was:\n");
      }
    }
    print(TracebackText.of(e));
  }

  private static @Nullable Object customHook() {
    Object sys = Imports.modules().getStr("sys");
    if (!(sys instanceof PyModule m)) {
      return null;
    }
    Object hook = m.getOrNull("excepthook");
    return hook instanceof PyBuiltinFunction ? null : hook;
  }

  // Standard output first, so that the order on a terminal is that of the program.
  static void print(String text) {
    StandardStreams.flushAll();
    Object sys = Imports.modules().getStr("sys");
    Object err = sys instanceof PyModule m ? m.getOrNull("stderr") : StandardStreams.errIfOpen();
    if (err != null && err != PyNone.NONE) {
      Calls.callMethod1(err, "write", text);
      StandardStreams.flushAll();
      return;
    }
    PrintStream stream = System.err;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }
}
