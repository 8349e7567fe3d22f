package io.krait.lsp.feature;

import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.SpotStore;
import io.krait.lsp.SpotsOfFile;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import io.krait.typeinfer.types.Type;
import java.util.List;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** What an editor shows of the name under the pointer: type, representation, and why. */
public final class Hovers {
  private Hovers() {}

  /** The text, or null where there is nothing to tell. */
  public static @Nullable Hover of(View view, Position position, SpotStore spots) {
    Occurrence at = view.occurrence(position);
    String slow = slow(view, view.offset(position), spots);
    String text = at == null ? "" : view.read(() -> describe(view, at));
    if (text.isEmpty() && slow.isEmpty()) {
      return null;
    }
    Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, (text + slow).strip()));
    if (at != null) {
      hover.setRange(view.range(at.span()));
    }
    return hover;
  }

  private static String describe(View view, Occurrence at) {
    Node node = at.node();
    if (node instanceof Stmt.FunctionDef def) {
      return function(view.types().functionOf(def).type(), def.name(), def);
    }
    if (node instanceof Stmt.ClassDef def) {
      return code("class " + def.name()) + paragraph(Signatures.documentation(def));
    }
    Type type = type(view, node);
    if (type == null) {
      return "";
    }
    if (node instanceof Expr
        && !Signatures.of(type, at.name()).isEmpty()
        && !(type instanceof Type.InstanceType)) {
      return function(type, at.name(), null);
    }
    return code(at.name() + ": " + type.show()) + paragraph("kept as: " + Representation.of(type));
  }

  /** What is computed there, else what the name stands for: annotations are not computed. */
  private static @Nullable Type type(View view, Node node) {
    Symbol symbol = view.bound().scopes().symbolAt(node);
    if (node instanceof Expr expr) {
      Type type = view.typeOf(expr);
      if (!(type instanceof Type.NeverType)) {
        return type;
      }
    }
    Type type = symbol == null ? null : view.types().typeOf(symbol);
    return type instanceof Type.NeverType ? null : type;
  }

  private static String function(Type type, String name, @Nullable Node definition) {
    List<Signatures.Callable> ways = Signatures.of(type, name);
    String prefix = type instanceof Type.ClassObjectType ? "class " : "def ";
    String shown =
        String.join("\n", ways.stream().limit(5).map(way -> prefix + way.label()).toList());
    Node documented = definition;
    if (documented == null && !ways.isEmpty() && ways.get(0).function() != null) {
      documented = ways.get(0).function().node();
    }
    return code(shown) + paragraph(Signatures.documentation(documented));
  }

  private static String code(String text) {
    return "```python\n" + text + "\n```\n";
  }

  private static String paragraph(String text) {
    return text.isEmpty() ? "" : "\n" + text + "\n";
  }

  /** The innermost slow spot there, with its chain. */
  private static String slow(View view, int offset, SpotStore store) {
    SpotsOfFile spots = view.workspace().settings().slowSpots() ? store.of(view.path()) : null;
    if (spots == null) {
      return "";
    }
    SlowSpot found = null;
    int length = Integer.MAX_VALUE;
    for (SlowSpot spot : spots.effects()) {
      Span now = spots.now(view.source(), spot.range());
      if (now != null
          && now.start() <= offset
          && offset <= now.end()
          && now.end() - now.start() < length) {
        found = spot;
        length = now.end() - now.start();
      }
    }
    return found == null ? "" : describe(found);
  }

  private static String describe(SlowSpot spot) {
    StringBuilder text = new StringBuilder("\n---\n\n**Slow:** ").append(spot.message());
    text.append(" `").append(spot.id().id()).append("`\n");
    for (SlowSpot.Step step : spot.chain()) {
      int line = step.file().lines().line(step.range().start());
      text.append("- line ").append(line).append(": ").append(step.text()).append('\n');
    }
    if (spot.fix() != null) {
      text.append("\nFix: ").append(spot.fix().title()).append('\n');
    }
    return text.toString();
  }
}
