package io.krait.cli;

/** What the process's exit status says, for commands other than {@code run}. */
public final class ExitCode {
  public static final int OK = 0;

  /** The input has errors, or a budget was exceeded. */
  public static final int DIAGNOSTICS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  public static final int USAGE = 2;

  /** A fault of Krait. */
  public static final int INTERNAL = 3;

  private ExitCode() {}
}
