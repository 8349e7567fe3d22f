package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.report.DiagnosticPrinter;
import io.krait.cli.report.Terminal;
import io.krait.codegen.Compiler;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports syntax, scope and type errors without writing anything. */
@Command(
    name = "check",
    description = "Reports all errors of the sources and of what they import; writes nothing.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Mixin private SourceArguments sources = new SourceArguments();

  @Override
  public Integer call() throws Exception {
    List<Diagnostic> diagnostics = Compiler.check(sources.load()).diagnostics();
    DiagnosticPrinter printer = new DiagnosticPrinter(System.out, Terminal.usesColor());
    diagnostics.forEach(printer::print);
    return failed(diagnostics) ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }

  static boolean failed(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
