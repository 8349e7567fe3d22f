package io.krait.codegen;

/** A fault of the compiler itself, never of the program it compiles. */
public final class CompilerBugException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CompilerBugException(String message) {
    super(message);
  }

  public CompilerBugException(String message, Throwable cause) {
    super(message, cause);
  }
}
