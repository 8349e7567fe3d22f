package io.krait.lsp.feature;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Position;

/** The uses of a name within its file. */
public final class Highlights {
  private Highlights() {}

  /** Each use, and whether it reads or writes. */
  public static List<DocumentHighlight> of(View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null
        ? List.of()
        : References.find(view, at, true).stream()
            .map(use -> new DocumentHighlight(view.range(use.at().span()), kind(use)))
            .toList();
  }

  private static DocumentHighlightKind kind(References.Use use) {
    boolean writes =
        switch (use.at().node()) {
          case Expr.Name name -> name.ctx() != ExprContext.LOAD;
          case Expr.Attribute attribute -> attribute.ctx() != ExprContext.LOAD;
          default -> use.isDefinition();
        };
    return writes ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
  }
}
