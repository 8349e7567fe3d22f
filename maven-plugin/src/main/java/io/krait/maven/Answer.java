package io.krait.maven;

import org.apache.maven.plugin.logging.Log;

/** What the compiler answers, line by line, as lines of Maven's log. */
final class Answer {
  private final Log log;
  private final boolean errorsAreErrors;
  private int errors;
  private int status;
  private int compiled;
  private int modules;
  private int slowSpots;

  Answer(Log log, boolean errorsAreErrors) {
    this.log = log;
    this.errorsAreErrors = errorsAreErrors;
  }

  /** Takes one line of the compiler's output: fields separated by tabs. */
  void line(String line) {
    String[] fields = line.split("\t", -1);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = unescaped(fields[i]);
    }
    switch (fields[0]) {
      case "diagnostic":
        diagnostic(fields);
        break;
      case "error":
        errors++;
        log.error(fields[1]);
        break;
      case "compiled":
        log.debug("compiled " + fields[1] + ": " + fields[2]);
        break;
      case "deleted":
        log.debug("deleted " + fields[1] + ": " + fields[2]);
        break;
      case "info":
        log.info(fields[1]);
        break;
      case "detail":
        log.debug(fields[1]);
        break;
      case "done":
        compiled = Integer.parseInt(fields[1]);
        modules = Integer.parseInt(fields[2]);
        slowSpots = Integer.parseInt(fields[3]);
        break;
      default:
        log.info(line); // what a JVM has to say
    }
  }

  /** In the form of the Java compiler's, which editors and build servers know. */
  private void diagnostic(String[] f) {
    String text = f[3] + ":[" + f[4] + "," + f[5] + "] " + f[8] + " [" + f[2] + "]";
    switch (f[1]) {
      case "ERROR":
        errors++;
        if (errorsAreErrors) {
          log.error(text);
        } else {
          log.warn(text);
        }
        break;
      case "WARNING":
        log.warn(text);
        break;
      default:
        log.info(text);
    }
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        char next = field.charAt(++i);
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  void end(int exitCode) {
    status = exitCode;
  }

  /** The compiler's exit code. */
  int status() {
    return status;
  }

  int compiled() {
    return compiled;
  }

  int modules() {
    return modules;
  }

  int slowSpots() {
    return slowSpots;
  }

  String summary() {
    return errors == 1
        ? "there is an error in the Python sources"
        : "there are " + errors + " errors in the Python sources";
  }
}
