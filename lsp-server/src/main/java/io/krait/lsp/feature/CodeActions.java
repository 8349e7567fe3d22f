package io.krait.lsp.feature;

import io.krait.codegen.slow.Fixes;
import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.SpotStore;
import io.krait.lsp.SpotsOfFile;
import io.krait.lsp.View;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The fixes of slow spots, and annotations from what is inferred. */
public final class CodeActions {
  private CodeActions() {}

  /** The actions for a range. */
  public static List<CodeAction> of(
      View view, Range range, List<Diagnostic> shown, SpotStore store) {
    Span asked = Places.span(view.source(), range);
    List<CodeAction> actions = new ArrayList<>(fixes(view, asked, shown, store));
    Stmt.FunctionDef def = functionAt(view, asked.start());
    if (def != null) {
      List<TextEdit> edits = view.read(() -> annotations(view, def));
      if (!edits.isEmpty()) {
        actions.add(action("Annotate `" + def.name() + "` from its callers", view, edits));
      }
    }
    List<TextEdit> all = view.read(() -> annotations(view));
    if (!all.isEmpty()) {
      actions.add(action("Annotate all functions of this file", view, all));
    }
    return actions;
  }

  private static CodeAction action(String title, View view, List<TextEdit> edits) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.RefactorRewrite);
    action.setEdit(new WorkspaceEdit(Map.of(view.uri(), edits)));
    return action;
  }

  // Fixes

  private static List<CodeAction> fixes(
      View view, Span asked, List<Diagnostic> shown, SpotStore store) {
    SpotsOfFile spots = view.workspace().settings().slowSpots() ? store.of(view.path()) : null;
    Map<String, CodeAction> found = new LinkedHashMap<>();
    if (spots == null) {
      return List.of();
    }
    for (SlowSpot spot : spots.all()) {
      SlowSpot.Fix fix = spot.fix();
      boolean here =
          touches(view, spots, spot.file().path(), spot.range(), asked)
              || touches(view, spots, spot.root().file().path(), spot.root().range(), asked);
      if (fix == null || !here) {
        continue;
      }
      WorkspaceEdit edit = edit(view, spots, fix);
      if (edit != null) {
        CodeAction action = new CodeAction(fix.title().replace("`", ""));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(edit);
        action.setIsPreferred(fix.safe());
        action.setDiagnostics(shown.stream().filter(d -> isOf(d, spot.id().id())).toList());
        found.putIfAbsent(fix.title() + fix.edits().get(0).range(), action);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean isOf(Diagnostic diagnostic, String id) {
    return diagnostic.getCode() != null
        && diagnostic.getCode().isLeft()
        && id.equals(diagnostic.getCode().getLeft());
  }

  private static boolean touches(
      View view, SpotsOfFile spots, String path, Span range, Span asked) {
    Span now = path.equals(view.path()) ? spots.now(view.source(), range) : null;
    if (now == null) {
      return false;
    }
    var lines = view.source().lines();
    return lines.line(now.start()) <= lines.line(asked.end())
        && lines.line(asked.start()) <= lines.line(now.end());
  }

  private static @org.jspecify.annotations.Nullable WorkspaceEdit edit(
      View view, SpotsOfFile spots, SlowSpot.Fix fix) {
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    for (SlowSpot.Edit each : fix.edits()) {
      boolean here = each.file().path().equals(view.path());
      Span now = here ? spots.now(view.source(), each.range()) : each.range();
      if (now == null) {
        return null;
      }
      var source = here ? view.source() : each.file();
      changes
          .computeIfAbsent(Places.uri(each.file().path()), uri -> new ArrayList<>())
          .add(new TextEdit(Places.range(source, now), each.text()));
    }
    return new WorkspaceEdit(changes);
  }

  // Annotations

  private static Stmt.@org.jspecify.annotations.Nullable FunctionDef functionAt(
      View view, int offset) {
    for (Node at = view.index().innermost(offset); at != null; at = view.index().parent(at)) {
      if (at instanceof Stmt.FunctionDef def) {
        return def;
      }
    }
    return null;
  }

  private static List<TextEdit> annotations(View view) {
    List<TextEdit> edits = new ArrayList<>();
    collect(view, view.index().tree(), edits);
    return edits;
  }

  private static void collect(View view, Node node, List<TextEdit> edits) {
    if (node instanceof Stmt.FunctionDef def) {
      edits.addAll(annotations(view, def));
    }
    for (Node child : Children.of(node)) {
      if (child instanceof Stmt) {
        collect(view, child, edits);
      }
    }
  }

  private static List<TextEdit> annotations(View view, Stmt.FunctionDef def) {
    List<TextEdit> edits = new ArrayList<>();
    List<Arg> args = Definitions.all(def.args());
    for (int i = 0; i < args.size(); i++) {
      Arg arg = args.get(i);
      boolean receiver = i == 0 && view.index().parent(def) instanceof Stmt.ClassDef;
      if (arg.annotation() == null && !receiver) {
        String type = parameter(view, arg);
        if (!type.isEmpty()) {
          edits.add(insertion(view, arg.span().end(), ": " + type));
        }
      }
    }
    return edits;
  }

  private static String parameter(View view, Arg arg) {
    Symbol symbol = view.bound().scopes().symbolAt(arg);
    Type type = symbol == null ? Type.AnyType.ANY : view.types().typeOf(symbol);
    String written = Fixes.written(type);
    String guessed = written.isEmpty() ? Fixes.parameterType(view.file(), arg) : written;
    return guessed == null ? "" : guessed;
  }

  private static TextEdit insertion(View view, int offset, String text) {
    var position = Places.position(view.source(), offset);
    return new TextEdit(new Range(position, position), text);
  }
}
