package io.krait.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Tells of failures: what the user can mend, and faults of Krait with how to reproduce them. */
final class Faults {
  private Faults() {}

  static int report(Throwable t, List<String> args) {
    if (t instanceof NoSuchFileException e) {
      System.err.println("krait: can't open file '" + e.getFile() + "': no such file");
      return ExitCode.USAGE;
    }
    if (t instanceof IOException) {
      System.err.println("krait: " + t);
      return ExitCode.USAGE;
    }
    System.err.println("krait: a fault of Krait, not of your program: " + t);
    System.err.println("krait: to reproduce: krait " + String.join(" ", quoted(args)));
    try {
      Path report = Files.createTempFile("krait-fault-", ".txt");
      Files.writeString(report, details(t, args));
      System.err.println("krait: details, please attach them to a report: " + report);
    } catch (IOException e) {
      System.err.println(details(t, args));
    }
    return ExitCode.INTERNAL;
  }

  private static List<String> quoted(List<String> args) {
    return args.stream()
        .map(a -> a.matches("[\\w./=:+-]+") ? a : "'" + a.replace("'", "'\\''") + "'")
        .toList();
  }

  private static String details(Throwable t, List<String> args) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      out.println("krait " + Version.text() + ", Java " + System.getProperty("java.version"));
      out.println("in " + System.getProperty("user.dir"));
      out.println("krait " + String.join(" ", quoted(args)));
      t.printStackTrace(out);
    }
    return text.toString();
  }
}
