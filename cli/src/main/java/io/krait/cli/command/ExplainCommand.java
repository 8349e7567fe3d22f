package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.report.SlowSpotPrinter;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what the code generator made slow, and why. */
@Command(
    name = "explain",
    description = "Prints the spots that stay slow, the worst first, each with its cause.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  @Mixin private SourceArguments sources = new SourceArguments();

  @Override
  public Integer call() throws Exception {
    CompiledProgram program = Compiler.compile(sources.load(), CompilerOptions.DEFAULT);
    new SlowSpotPrinter(System.out).print(program.slowSpots());
    return CheckCommand.failed(program.diagnostics()) ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }
}
