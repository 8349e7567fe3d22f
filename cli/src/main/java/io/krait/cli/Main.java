package io.krait.cli;

import io.krait.cli.run.RunRequest;
import io.krait.cli.run.Runner;
import java.util.Arrays;
import java.util.List;

/**
 * The {@code krait} command.
 *
 * <p>Running a program comes first and goes around the option parser: a program found in the cache
 * starts without loading the compiler or picocli.
 */
public final class Main {
  private Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    List<String> given = Arrays.asList(args);
    int status = dispatch(given);
    System.out.flush();
    if (isTraining(given) || Boolean.getBoolean("krait.orderlyExit")) {
      System.exit(status); // what a JVM writes at its end: the archive, a flight recording
    }
    Runtime.getRuntime().halt(status);
  }

  private static int dispatch(List<String> args) {
    try {
      if (isTraining(args)) {
        return Training.run(args.get(0));
      }
      if (isRun(args)) {
        boolean named = args.get(0).equals("run");
        return Runner.run(RunRequest.parse(named ? args.subList(1, args.size()) : args));
      }
      return Commands.execute(args);
    } catch (RunRequest.UsageException e) {
      System.err.println("krait: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (Throwable t) {
      return Faults.report(t, args);
    }
  }

  /** What the launcher asks for while it records a start-up archive. */
  private static boolean isTraining(List<String> args) {
    return args.size() == 1
        && (args.get(0).equals("--train") || args.get(0).equals("--train-tools"));
  }

  /** {@code krait run ...}, {@code krait FILE ...}, {@code krait -c ...}, {@code krait -m ...}. */
  private static boolean isRun(List<String> args) {
    if (args.isEmpty()) {
      return false;
    }
    String first = args.get(0);
    if (first.equals("run")) {
      return args.size() < 2 || !(args.get(1).equals("--help") || args.get(1).equals("-h"));
    }
    return first.endsWith(".py") || first.equals("-c") || first.equals("-m") || first.equals("-");
  }
}
