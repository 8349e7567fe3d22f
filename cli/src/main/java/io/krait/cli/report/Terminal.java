package io.krait.cli.report;

import java.io.File;
import java.io.IOException;

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
    return System.getenv("TERM") != null && standardErrorIsTerminal();
  }

  /** Java's own console says nothing of standard error alone, so the file behind it is asked. */
  private static boolean standardErrorIsTerminal() {
    try {
      String target = new File("/proc/self/fd/2").getCanonicalPath();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false; // not to be told: written as to a file
    }
  }
}
