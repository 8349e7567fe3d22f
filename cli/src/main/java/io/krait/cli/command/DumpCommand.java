package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.codegen.Stage;
import io.krait.codegen.StageDump;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a phase of the compiler gives. */
@Command(
    name = "dump",
    description = "Prints the outcome of a compiler phase.",
    mixinStandardHelpOptions = true)
public final class DumpCommand implements Callable<Integer> {
  @Option(names = "--stage", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  private Stage stage = Stage.tree;

  @Mixin private SourceArguments sources = new SourceArguments();

  @Override
  public Integer call() throws Exception {
    System.out.print(StageDump.of(stage, sources.load()));
    return ExitCode.OK;
  }
}
