package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an exception leaves Python for Java. Python exceptions have no Java stack while they
 * unwind; here, where Java is about to see them, they get one: the Python frames of the traceback,
 * innermost first, then the Java frames below.
 */
public final class Crossing {
  private static final String RUNTIME = "io.krait.runtime.";
  private static final String LOCALS = ".<locals>.";

  private Crossing() {}

  /**
   * What to throw to Java. An exception of Java code that only passed through Python is thrown as
   * it was if it is unchecked; a Python exception keeps the stack that it got at an inner crossing.
   */
  public static RuntimeException leave(Throwable t) {
    if (!(t instanceof PyBaseException) && !(t instanceof StackOverflowError)) {
      return Tracebacks.rethrow(t);
    }
    PyBaseException e = Tracebacks.converted(t);
    Throwable java = e.javaCause;
    if (java instanceof Error error) {
      throw error;
    }
    if (java instanceof RuntimeException r) {
      return r;
    }
    if (e.getStackTrace().length == 0) {
      e.setStackTrace(stack(e));
    }
    return e;
  }

  private static StackTraceElement[] stack(PyBaseException e) {
    List<StackTraceElement> frames = new ArrayList<>();
    for (PyTraceback t = e.traceback(); t != null; t = t.next) {
      frames.add(0, element(t));
    }
    StackWalker.getInstance()
        .forEach(frame -> {
          StackTraceElement element = frame.toStackTraceElement();
          if (!isOurs(element)) {
            frames.add(element);
          }
        });
    return frames.toArray(new StackTraceElement[0]);
  }

  /** The runtime's frames and what the compiler made around functions say nothing to a reader. */
  private static boolean isOurs(StackTraceElement frame) {
    String file = frame.getFileName();
    return frame.getClassName().startsWith(RUNTIME)
        || (frame.getLineNumber() < 0 && file != null && file.endsWith(".py"));
  }

  private static StackTraceElement element(PyTraceback frame) {
    PyCode code = frame.code;
    String module = moduleClass(code.file);
    String name = code.qualname;
    int dot = name.contains(LOCALS) ? -1 : name.lastIndexOf('.');
    String owner =
        dot < 0
            ? module
            : module.substring(0, module.lastIndexOf('.') + 1)
                + name.substring(0, dot).replace('.', '$');
    String file = code.file.substring(code.file.lastIndexOf('/') + 1);
    return new StackTraceElement(owner, name.substring(dot + 1), file, frame.line());
  }

  /** The class of the module that was compiled from a file. */
  private static String moduleClass(String file) {
    for (Object module : Imports.modules().values()) {
      if (module instanceof CompiledModule m && m.file.equals(file)) {
        return m.getClass().getName();
      }
    }
    return "<python>";
  }
}
