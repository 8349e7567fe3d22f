package io.krait.lsp;

import com.google.gson.JsonPrimitive;
import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.StageDump;
import io.krait.codegen.slow.report.Bytecode;
import io.krait.codegen.slow.report.HtmlReport;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.FileVersion;
import io.krait.typeinfer.session.Snapshot;
import java.util.List;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.jspecify.annotations.Nullable;

/** The commands of the server. Those that show something give its text. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "krait.showSlowSpots",
          "krait.hideSlowSpots",
          "krait.showBytecode",
          "krait.showExplainPage");

  private final Workspace workspace;
  private final Publisher publisher;

  Commands(Workspace workspace, Publisher publisher) {
    this.workspace = workspace;
    this.publisher = publisher;
  }

  @Nullable Object execute(ExecuteCommandParams params, Snapshot snapshot) {
    return switch (params.getCommand()) {
      case "krait.showSlowSpots" -> show(true);
      case "krait.hideSlowSpots" -> show(false);
      case "krait.showBytecode" -> bytecode(program(params, snapshot));
      case "krait.showExplainPage" -> page(program(params, snapshot));
      default -> throw new IllegalArgumentException("no command " + params.getCommand());
    };
  }

  private Object show(boolean shown) {
    workspace.settings(workspace.settings().withSlowSpots(shown));
    publisher.changed(null);
    publisher.refresh();
    return shown;
  }

  private static List<ModuleSource> program(ExecuteCommandParams params, Snapshot snapshot) {
    Object first = params.getArguments().isEmpty() ? null : params.getArguments().get(0);
    String uri = first instanceof JsonPrimitive text ? text.getAsString() : String.valueOf(first);
    FileVersion file = snapshot.file(Places.path(uri));
    if (file == null) {
      throw new IllegalArgumentException("no file " + uri);
    }
    return SpotStore.program(snapshot, file);
  }

  private static String bytecode(List<ModuleSource> program) {
    var classes = Compiler.compile(program, CompilerOptions.DEFAULT).classes();
    return classes.isEmpty() ? "" : StageDump.bytecode(classes);
  }

  private static String page(List<ModuleSource> program) {
    CheckedModules checked = Compiler.check(program);
    return HtmlReport.of(SpotReport.of(checked), Bytecode.of(bytecode(program)));
  }
}
