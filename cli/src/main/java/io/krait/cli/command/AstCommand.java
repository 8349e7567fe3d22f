package io.krait.cli.command;

import io.krait.frontend.dump.AstDumpCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints syntax trees in the canonical form that can be compared with CPython's. */
@Command(
    name = "ast",
    description = "Prints the syntax tree, one node a line, as CPython's ast module has it.",
    mixinStandardHelpOptions = true)
public final class AstCommand implements Callable<Integer> {
  @Option(names = "--files-from", paramLabel = "LIST", description = "A file with a path a line.")
  private @Nullable Path list;

  @Option(names = "--target", paramLabel = "VERSION", description = "Python syntax: 3.13 or 3.14.")
  private String target = "3.14";

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<String> files = List.of();

  @Override
  public Integer call() throws Exception {
    List<String> args = new ArrayList<>(List.of("--target", target));
    if (list != null) {
      args.add("--files-from");
      args.add(list.toString());
    }
    args.addAll(files);
    return AstDumpCommand.run(args.toArray(new String[0]), System.out, System.err);
  }
}
