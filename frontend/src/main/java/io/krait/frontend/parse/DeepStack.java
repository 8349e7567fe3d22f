package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Room for deeply nested texts. CPython accepts almost 6,000 nested unary operators; that is more
 * than fits on the stack of an ordinary thread. Whatever recurses over a tree should ask here.
 */
public final class DeepStack {
  /** Only what is used of it takes memory. */
  private static final long SIZE = 1L << 30;

  private static final int SHALLOW = 150;
  private static final int DEEP_TREE = 600;
  private static final int CPYTHON_IS_SURE = 1900;

  private DeepStack() {}

  static boolean needed(LexedFile lexed) {
    return lexed.prefixOperators() > SHALLOW;
  }

  /** Whether the tree of a file may be too deep for recursion on an ordinary thread. */
  public static boolean neededFor(ParsedFile parsed) {
    return parsed.lexed().depthBound() > DEEP_TREE;
  }

  /** Whether CPython gives up on the depth of a text that is otherwise fine. */
  static boolean beyondCpython(LexedFile lexed, PythonVersion version) {
    return isVeryDeep(lexed) && FaultFinder.ofFile(lexed, version, 0) != null;
  }

  /** Whether CPython might give up on the depth of a text. */
  static boolean isVeryDeep(LexedFile lexed) {
    return lexed.prefixOperators() > CPYTHON_IS_SURE;
  }

  /** Runs {@code task} on a thread with a large stack and waits for it. */
  public static <T> T run(Supplier<T> task) {
    Task<T> running = new Task<>(task);
    Thread thread = new Thread(null, running, "krait-deep-parse", SIZE);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return running.result();
  }

  private static final class Task<T> implements Runnable {
    private final Supplier<T> task;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Task(Supplier<T> task) {
      this.task = task;
    }

    @Override
    public void run() {
      try {
        result = task.get();
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }

    T result() {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      T value = result;
      if (value == null) {
        throw new IllegalStateException("the parser gave nothing");
      }
      return value;
    }
  }
}
