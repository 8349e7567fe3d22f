package io.krait.cli.report;

/** Whether and how standard error is a terminal. */
public final class Terminal {
  private Terminal() {}

  /** Colours are used on a terminal, unless NO_COLOR or TERM=dumb says otherwise. */
  public static boolean usesColor() {
    String force = System.getenv("FORCE_COLOR");
    if (force != null && !force.isEmpty()) {
      return true;
    }
    String no = System.getenv("NO_COLOR");
    return (no == null || no.isEmpty()) && isTerminal() && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether a person is likely to be reading: progress is shown only then. */
  public static boolean isTerminal() {
    return System.console() != null && System.getenv("TERM") != null;
  }
}
