package io.krait.cli.command;

import io.krait.cli.run.RunRequest;
import io.krait.cli.run.Runner;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Shows the help of {@code krait run}; running itself goes around picocli. */
@Command(
    name = "run",
    description = {
      "Compiles a program in memory (or takes it from the cache) and runs it.",
      "",
      "  krait run [--no-cache] [--save-classes DIR] [-cp JARS] [-c CODE | -m MODULE | FILE | -]"
          + " [ARGS...]",
      "",
      "Modules are looked for beside the program, then in PYTHONPATH. Java classes come from the",
      "JDK and from the jars and folders of -cp (--classpath)."
    },
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Parameters(hidden = true)
  private List<String> arguments = List.of();

  @Unmatched private List<String> options = List.of();

  @Override
  public Integer call() throws Exception {
    java.util.ArrayList<String> all = new java.util.ArrayList<>(options);
    all.addAll(arguments);
    return Runner.run(RunRequest.parse(all));
  }
}
