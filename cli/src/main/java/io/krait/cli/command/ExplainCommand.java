package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.check.RulePages;
import io.krait.cli.report.Baseline;
import io.krait.cli.report.DiagnosticPrinter;
import io.krait.cli.report.Profile;
import io.krait.cli.report.Terminal;
import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.StageDump;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SpotPages;
import io.krait.codegen.slow.report.Bytecode;
import io.krait.codegen.slow.report.HtmlReport;
import io.krait.codegen.slow.report.JsonReport;
import io.krait.codegen.slow.report.SarifReport;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.codegen.slow.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the code generator made slow, and why. */
@Command(
    name = "explain",
    description = {
      "Prints the spots that stay slow, by cause, the worst first.",
      "krait explain ID prints the page of an id, such as untyped-parameter,",
      "or of a rule of krait check, such as invalid-argument."
    },
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  /** How a report is written. */
  enum Format {
    text,
    json,
    sarif
  }

  @Mixin private SourceArguments sources = new SourceArguments();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format = Format.text;

  @Option(names = "--html", paramLabel = "FILE", description = "Also write one HTML page.")
  private @Nullable Path html;

  @Option(
      names = "--all",
      description = "Also what runs once or has no faster form, which counts for no limit.")
  private boolean all;

  @Option(names = "--max-slow-spots", paramLabel = "N", description = "Fail if there are more.")
  private int most = Integer.MAX_VALUE;

  @Option(names = "--baseline", paramLabel = "FILE", description = "Report only what is new.")
  private @Nullable Path baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", description = "Take all as known.")
  private @Nullable Path newBaseline;

  @Option(names = "--profile", paramLabel = "FILE.jfr", description = "Weigh by a recording.")
  private @Nullable Path profile;

  @Override
  public Integer call() throws Exception {
    SlowSpotId id = sources.sources.size() == 1 ? idAsked() : null;
    if (id != null) {
      String page = SpotPages.page(id);
      System.out.print(page == null ? id.headline("A value") + "\n" : page);
      return ExitCode.OK;
    }
    String rule = sources.sources.size() == 1 ? ruleAsked() : null;
    if (rule != null) {
      System.out.print(rule);
      return ExitCode.OK;
    }
    List<ModuleSource> modules = sources.load();
    CheckedModules checked = Compiler.check(modules, sources.java());
    SpotReport report = weighed(SpotReport.of(checked), modules);
    if (newBaseline != null) {
      Baseline.write(newBaseline, report.spots());
    }
    if (baseline != null) {
      report = report.withSpots(Baseline.read(baseline).added(report.spots()));
    }
    SpotReport shown = all ? report.withMinor() : report;
    System.out.print(
        switch (format) {
          case text -> TextReport.of(shown);
          case json -> JsonReport.of(shown);
          case sarif -> SarifReport.of(shown);
        });
    if (html != null) {
      Files.writeString(html, HtmlReport.of(shown, bytecode(modules)));
    }
    return status(report, checked);
  }

  /** The page of a rule of {@code krait check}. */
  private @Nullable String ruleAsked() {
    Path asked = sources.sources.get(0);
    return Files.exists(asked) ? null : RulePages.page(asked.toString());
  }

  private @Nullable SlowSpotId idAsked() {
    Path asked = sources.sources.get(0);
    return Files.exists(asked) ? null : SlowSpotId.of(asked.toString());
  }

  private SpotReport weighed(SpotReport report, List<ModuleSource> modules) throws IOException {
    return profile == null
        ? report
        : report.withSamples(Profile.read(profile, modules).of(report.spots()));
  }

  private Bytecode bytecode(List<ModuleSource> modules) throws IOException {
    CompilerOptions options = CompilerOptions.DEFAULT.withJava(sources.java());
    var classes = Compiler.compile(modules, options).classes();
    return Bytecode.of(classes.isEmpty() ? "" : StageDump.bytecode(classes));
  }

  private int status(SpotReport report, CheckedModules checked) {
    DiagnosticPrinter printer = new DiagnosticPrinter(System.err, Terminal.usesColor());
    report.diagnostics().forEach(printer::print);
    int count = report.spots().size();
    if (count > most) {
      System.err.println("krait: " + count + " slow spots, " + most + " are allowed");
      return ExitCode.DIAGNOSTICS;
    }
    boolean failed =
        CheckCommand.failed(checked.diagnostics()) || CheckCommand.failed(report.diagnostics());
    return failed || (baseline != null && count > 0) ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }
}
