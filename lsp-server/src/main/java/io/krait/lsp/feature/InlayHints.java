package io.krait.lsp.feature;

import io.krait.codegen.slow.Fixes;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Spans;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Inferred types at variables, parameters and results without annotation. */
public final class InlayHints {
  private final View view;
  private final Span shown;
  private final List<InlayHint> hints = new ArrayList<>();
  private final Set<Symbol> seen = new HashSet<>();

  private InlayHints(View view, Span shown) {
    this.view = view;
    this.shown = shown;
  }

  /** The hints of a range. */
  public static List<InlayHint> of(View view, Range range) {
    Span shown = io.krait.lsp.text.Places.span(view.source(), range);
    return view.read(() -> {
      InlayHints found = new InlayHints(view, shown);
      found.visit(view.index().tree());
      return found.hints;
    });
  }

  private void visit(Node node) {
    Span span = Spans.of(node);
    if (span != null && (span.end() < shown.start() || span.start() > shown.end())) {
      return;
    }
    switch (node) {
      case Stmt.Assign assign -> assign.targets().forEach(this::variable);
      case Stmt.For loop -> variable(loop.target());
      case Stmt.FunctionDef def -> function(def);
      default -> {}
    }
    for (Node child : Children.of(node)) {
      visit(child);
    }
  }

  private void variable(Expr target) {
    if (!(target instanceof Expr.Name name)) {
      return;
    }
    Symbol owner = view.file().symbol(name);
    if (owner == null || !seen.add(owner) || view.types().declaredType(owner) != null) {
      return;
    }
    hint(name.span().end(), view.types().typeOf(owner), ": ");
  }

  private void function(Stmt.FunctionDef def) {
    for (Arg arg : Definitions.all(def.args())) {
      Symbol symbol = view.bound().scopes().symbolAt(arg);
      if (arg.annotation() == null && symbol != null && !isReceiver(def, arg)) {
        hint(arg.span().end(), view.types().typeOf(symbol), ": ");
      }
    }
    if (def.returns() == null && !def.body().isEmpty()) {
      int colon = closing(def);
      if (colon > 0) {
        hint(colon, view.types().functionOf(def).inferredReturn(), " -> ");
      }
    }
  }

  private boolean isReceiver(Stmt.FunctionDef def, Arg arg) {
    boolean method = view.index().parent(def) instanceof Stmt.ClassDef;
    List<Arg> all = Definitions.all(def.args());
    return method && !all.isEmpty() && all.get(0) == arg;
  }

  /** Behind the parameters' closing parenthesis. */
  private int closing(Stmt.FunctionDef def) {
    String text = view.source().text();
    int at = def.body().get(0).span().start();
    int colon = text.lastIndexOf(':', at);
    int paren = text.lastIndexOf(')', colon);
    return paren > def.span().start() ? paren + 1 : -1;
  }

  private void hint(int offset, Type type, String prefix) {
    if (type instanceof Type.AnyType
        || type instanceof Type.NeverType
        || offset < shown.start()
        || offset > shown.end()) {
      return;
    }
    Type wide = type instanceof Type.LiteralType l ? new Type.InstanceType(l.cls()) : type;
    var position = io.krait.lsp.text.Places.position(view.source(), offset);
    InlayHint hint = new InlayHint(position, Either.forLeft(prefix + wide.show()));
    hint.setKind(InlayHintKind.Type);
    hint.setTooltip("kept as: " + Representation.of(type));
    String written = wide instanceof Type.NoneType ? "None" : Fixes.written(wide);
    if (!written.isEmpty()) {
      hint.setTextEdits(List.of(new TextEdit(new Range(position, position), prefix + written)));
    }
    hints.add(hint);
  }
}
