package io.krait.cli.run;

import io.krait.cli.classpath.ClassPathText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code krait run} was asked to run.
 *
 * @param kind a file, the text of {@code -c}, a module of {@code -m}, or standard input
 * @param what the path, text or module name
 * @param arguments those of the program, without its name
 * @param countSlow whether slow operations are counted and listed at the end
 * @param useCache whether a compiled program may be taken from and put into the cache
 * @param saveClasses a folder that also receives the class files, or null
 * @param classPath jars and folders of Java classes
 */
public record RunRequest(
    Kind kind,
    String what,
    List<String> arguments,
    boolean countSlow,
    boolean useCache,
    @Nullable Path saveClasses,
    List<Path> classPath) {
  /** Where the program comes from. */
  public enum Kind {
    FILE,
    COMMAND,
    MODULE,
    STDIN
  }

  /** Wrong usage of the command; the message says what and how to do it right. */
  public static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  /** Reads the arguments behind {@code run}, in Python's manner: options end at the program. */
  public static RunRequest parse(List<String> args) throws UsageException {
    boolean useCache = true;
    boolean countSlow = false;
    Path save = null;
    List<Path> classPath = List.of();
    for (int i = 0; i < args.size(); i++) {
      String a = args.get(i);
      switch (a) {
        case "--no-cache" -> useCache = false;
        case "--count-slow" -> countSlow = true;
        case "--save-classes" -> save = Path.of(value(args, ++i, a));
        case "--classpath", "-cp" -> classPath = ClassPathText.split(value(args, ++i, a));
        case "-c" -> {
          return make(Kind.COMMAND, value(args, i + 1, a), args, i + 2, countSlow, useCache, save)
              .with(classPath);
        }
        case "-m" -> {
          return make(Kind.MODULE, value(args, i + 1, a), args, i + 2, countSlow, useCache, save)
              .with(classPath);
        }
        case "-" -> {
          return make(Kind.STDIN, "-", args, i + 1, countSlow, useCache, save).with(classPath);
        }
        default -> {
          if (a.startsWith("-")) {
            throw new UsageException("unknown option " + a + " (see krait run --help)");
          }
          return make(Kind.FILE, a, args, i + 1, countSlow, useCache, save).with(classPath);
        }
      }
    }
    throw new UsageException("nothing to run: krait run [-c CODE | -m MODULE | FILE | -] [ARGS]");
  }

  private static String value(List<String> args, int i, String option) throws UsageException {
    if (i >= args.size()) {
      throw new UsageException("option " + option + " needs a value");
    }
    return args.get(i);
  }

  private static RunRequest make(
      Kind kind,
      String what,
      List<String> args,
      int from,
      boolean countSlow,
      boolean useCache,
      @Nullable Path save) {
    List<String> rest = from < args.size() ? args.subList(from, args.size()) : List.of();
    return new RunRequest(
        kind, what, new ArrayList<>(rest), countSlow, useCache && !countSlow, save, List.of());
  }

  private RunRequest with(List<Path> entries) {
    return new RunRequest(kind, what, arguments, countSlow, useCache, saveClasses, entries);
  }

  /** {@code sys.argv}. */
  String[] argv(Path file) {
    String[] argv = new String[arguments.size() + 1];
    argv[0] =
        switch (kind) {
          case FILE -> what;
          case COMMAND -> "-c";
          case MODULE -> file.toString();
          case STDIN -> "-";
        };
    System.arraycopy(arguments.toArray(new String[0]), 0, argv, 1, arguments.size());
    return argv;
  }

  @Override
  public String toString() {
    return kind + " " + what + " " + Arrays.toString(arguments.toArray());
  }
}
