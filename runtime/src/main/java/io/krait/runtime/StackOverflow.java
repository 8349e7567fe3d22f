package io.krait.runtime;

/**
 * A full Java stack, as Python's {@code RecursionError}. A class whose initializer runs out of
 * stack is spoilt for good, so at the first overflow what handles exceptions is initialized in
 * another thread, which has room. Where even starting that one overflows, the frames above try
 * again.
 */
final class StackOverflow implements Runnable {
  private static final String MESSAGE = "maximum recursion depth exceeded";
  private static final long STACK = 1L << 20;

  private static volatile boolean prepared;

  private StackOverflow() {}

  /** Loads this class, while there is stack. */
  @SuppressWarnings("EmptyMethod") // that it is called is what it is for
  static void load() {}

  /** The exception; {@code where} is how the message ends. */
  static PyBaseException recursionError(String where) {
    if (!prepared) {
      prepare();
    }
    PyBaseException e = Err.recursionError(MESSAGE.concat(where));
    e.overflow = true;
    return e;
  }

  private static void prepare() {
    Thread thread = new PyThread(new StackOverflow(), "stack overflow", STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does once what the handling of the error may need. */
  @Override
  public void run() {
    PyBaseException e = Err.recursionError(MESSAGE);
    PyBaseException previous = Handled.enter(e);
    if (Raise.matches(e, Exceptions.RECURSION_ERROR) && Ops.str(e).equals(MESSAGE)) {
      prepared = true;
    }
    Handled.leave(previous);
  }
}
