package io.krait.cli.incremental;

import io.krait.cli.ExitCode;
import io.krait.cli.check.SarifFile;
import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.StageDump;
import io.krait.codegen.slow.report.Bytecode;
import io.krait.codegen.slow.report.HtmlReport;
import io.krait.codegen.slow.report.SarifReport;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.codegen.slow.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The goals of a build tool, over all modules of a project. */
final class ProjectGoals {
  private ProjectGoals() {}

  static int run(ProjectRequest request, BuildEvents events) throws IOException {
    return switch (request.goal()) {
      case COMPILE -> compile(request, events);
      case CHECK -> check(request, events);
      case EXPLAIN -> explain(request, events);
      case STUBS -> stubs(request, events);
    };
  }

  private static int compile(ProjectRequest request, BuildEvents events) throws IOException {
    return IncrementalBuild.run(request, events);
  }

  private static List<SourceUnit> own(ProjectRequest request) throws IOException {
    return SourceSet.read(request).stream().filter(SourceUnit::own).toList();
  }

  private static int check(ProjectRequest request, BuildEvents events) throws IOException {
    ProjectCheck check = new ProjectCheck(request, events);
    List<SourceUnit> units = own(request);
    boolean passed = check.run(units);
    Path sarif = request.sarif();
    if (sarif != null) {
      SarifFile.write(sarif, check.findings(), List.of());
    }
    events.done(0, units.size(), 0);
    return passed ? ExitCode.OK : ExitCode.DIAGNOSTICS;
  }

  private static int explain(ProjectRequest request, BuildEvents events) throws IOException {
    List<ModuleSource> modules = own(request).stream().map(SourceUnit::parsed).toList();
    CheckedModules checked = Compiler.check(modules, request.java());
    checked.diagnostics().stream()
        .filter(d -> !d.kind().isEmpty())
        .forEach(d -> events.diagnostic(d, d.severity()));
    SpotReport report = SpotReport.of(checked);
    events.info(TextReport.of(report));
    Path sarif = request.sarif();
    if (sarif != null) {
      SarifFile.write(sarif, List.of(), List.of(SarifReport.run(report)));
    }
    Path html = request.html();
    if (html != null) {
      Files.createDirectories(html.toAbsolutePath().getParent());
      Files.writeString(html, HtmlReport.of(report, bytecode(modules)));
    }
    events.done(0, modules.size(), report.spots().size());
    return Compiler.hasErrors(checked.diagnostics()) ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }

  private static int stubs(ProjectRequest request, BuildEvents events) throws IOException {
    List<ModuleSource> modules = own(request).stream().map(SourceUnit::parsed).toList();
    Path folder = request.output();
    if (folder == null) {
      events.error("stubs need an output folder");
      return ExitCode.USAGE;
    }
    int count = JavaStubFiles.write(request, modules, folder);
    events.info("wrote stubs of " + count + " Java classes to " + folder);
    events.done(0, modules.size(), 0);
    return ExitCode.OK;
  }

  private static Bytecode bytecode(List<ModuleSource> modules) {
    var classes = Compiler.compile(modules, CompilerOptions.DEFAULT).classes();
    return Bytecode.of(classes.isEmpty() ? "" : StageDump.bytecode(classes));
  }
}
