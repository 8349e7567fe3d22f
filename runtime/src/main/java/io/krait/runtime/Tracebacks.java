package io.krait.runtime;

/** Turns Java throwables into Python exceptions and adds the frames that they pass. */
public final class Tracebacks {
  private Tracebacks() {}

  /** In a handler of the function: the exception with this frame added. */
  public static PyBaseException caught(Throwable t, PyCode code, int position) {
    PyBaseException e = converted(t);
    e.addFrame(code, position);
    return e;
  }

  /** At the function's end: adds the frame; what to throw. Carriers of results pass unchanged. */
  public static RuntimeException unwind(Throwable t, PyCode code, int position) {
    if (t instanceof PyBaseException e) {
      e.addFrame(code, position);
      return e;
    }
    if (t instanceof ReturnCarrier c) {
      return c;
    }
    // Where the stack is still too full for this, it overflows again, and the caller tries.
    PyBaseException e = converted(t);
    e.addFrame(code, position);
    return e;
  }

  /**
   * The exception as thrown again after a handler or {@code finally}: its frame is not added twice.
   */
  public static RuntimeException again(Throwable t) {
    if (t instanceof PyBaseException e) {
      e.again = true;
    }
    return rethrow(t);
  }

  static RuntimeException rethrow(Throwable t) {
    if (t instanceof RuntimeException r) {
      return r;
    }
    if (t instanceof Error e) {
      throw e;
    }
    return new IllegalStateException(t);
  }

  /** The Python exception that a Java throwable stands for. */
  static PyBaseException converted(Throwable t) {
    if (t instanceof PyBaseException e) {
      return e;
    }
    if (t instanceof StackOverflowError) {
      return StackOverflow.recursionError("");
    }
    if (t instanceof OutOfMemoryError) {
      return Err.of(Exceptions.MEMORY_ERROR);
    }
    if (t instanceof ReturnCarrier c) {
      throw c;
    }
    if (t instanceof VirtualMachineError error) {
      throw error;
    }
    return ForeignErrors.convert(t);
  }

  /** {@code ValueError: text}, the last line of a traceback. */
  static String describe(PyBaseException e) {
    return ExceptionText.of(e);
  }
}
