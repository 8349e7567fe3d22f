package io.krait.lsp.feature;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Node;
import io.krait.lsp.View;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.jspecify.annotations.Nullable;

/** The parameters of the call that is being written. */
public final class SignatureHelps {
  private SignatureHelps() {}

  /** The ways to make the innermost call around a position; null outside of calls. */
  public static @Nullable SignatureHelp of(View view, Position position) {
    int offset = view.offset(position);
    Expr.Call call = callAround(view, offset);
    return call == null ? null : view.read(() -> help(view, call, offset));
  }

  private static Expr.@Nullable Call callAround(View view, int offset) {
    Node start = view.index().innermost(Math.max(0, offset - 1));
    for (Node at = start; at != null; at = view.index().parent(at)) {
      boolean inside =
          at instanceof Expr.Call call
              && offset > call.func().span().end()
              && (offset < call.span().end() || !isClosed(view, call));
      if (inside) {
        return (Expr.Call) at;
      }
    }
    return null;
  }

  private static boolean isClosed(View view, Expr.Call call) {
    String text = view.source().text();
    int end = call.span().end();
    return end > 0 && end <= text.length() && text.charAt(end - 1) == ')';
  }

  private static @Nullable SignatureHelp help(View view, Expr.Call call, int offset) {
    String name =
        switch (call.func()) {
          case Expr.Name n -> n.name();
          case Expr.Attribute a -> a.attr();
          default -> "call";
        };
    List<Signatures.Callable> ways = Signatures.of(view.typeOf(call.func()), name);
    if (ways.isEmpty()) {
      return null;
    }
    List<SignatureInformation> shown = new ArrayList<>();
    for (Signatures.Callable way : ways) {
      SignatureInformation information = new SignatureInformation(way.label());
      information.setParameters(way.shown().stream().map(ParameterInformation::new).toList());
      String text = way.function() == null ? "" : Signatures.documentation(way.function().node());
      if (!text.isEmpty()) {
        information.setDocumentation(text);
      }
      information.setActiveParameter(active(view, call, offset, way));
      shown.add(information);
    }
    int best = best(ways, call);
    return new SignatureHelp(shown, best, shown.get(best).getActiveParameter());
  }

  /** The first way that takes as many arguments as there are. */
  private static int best(List<Signatures.Callable> ways, Expr.Call call) {
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).parameters().size() >= call.args().size()) {
        return i;
      }
    }
    return 0;
  }

  private static int active(View view, Expr.Call call, int offset, Signatures.Callable way) {
    for (Keyword keyword : call.keywords()) {
      if (keyword.span().start() <= offset && offset <= keyword.span().end()) {
        for (int i = 0; i < way.parameters().size(); i++) {
          if (way.parameters().get(i).name().equals(keyword.arg())) {
            return i;
          }
        }
      }
    }
    int commas = commas(view, call, offset);
    int last = Math.max(0, way.parameters().size() - 1);
    return Math.min(commas, last);
  }

  /** The commas of the call itself in front of an offset. */
  private static int commas(View view, Expr.Call call, int offset) {
    String text = view.source().text();
    int count = 0;
    int depth = 0;
    int end = Math.min(offset, text.length());
    for (int i = call.func().span().end(); i < end; i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        case ',' -> count += depth == 1 ? 1 : 0;
        default -> {}
      }
    }
    return count;
  }
}
