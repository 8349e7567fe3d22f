package io.krait.lsp.feature;

import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Spans;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.jspecify.annotations.Nullable;

/** What a file's structure alone gives: folds, growing selections, links. */
public final class Structure {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'`<>)\\]}]+");

  private Structure() {}

  /** Definitions, blocks, displays, comments and runs of imports that span lines. */
  public static List<FoldingRange> folds(View view) {
    List<FoldingRange> found = new ArrayList<>();
    fold(view, view.index().tree(), found);
    imports(view, found);
    comments(view, found);
    return found;
  }

  private static void fold(View view, Node node, List<FoldingRange> found) {
    boolean folds =
        switch (node) {
          case Stmt.FunctionDef n -> true;
          case Stmt.ClassDef n -> true;
          case Stmt.If n -> true;
          case Stmt.For n -> true;
          case Stmt.While n -> true;
          case Stmt.With n -> true;
          case Stmt.Try n -> true;
          case Stmt.Match n -> true;
          case Expr.Call n -> true;
          case Expr.Dict n -> true;
          case Expr.ListExpr n -> true;
          case Expr.Tuple n -> true;
          case Expr.Constant n -> true;
          default -> false;
        };
    Span span = folds ? Spans.of(node) : null;
    if (span != null) {
      add(view, span, null, found);
    }
    Children.each(node, child -> fold(view, child, found));
  }

  private static void add(View view, Span span, @Nullable String kind, List<FoldingRange> found) {
    LineIndex lines = view.source().lines();
    int first = lines.line(span.start()) - 1;
    int last = lines.line(Math.max(span.start(), span.end() - 1)) - 1;
    if (last > first) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      found.add(range);
    }
  }

  private static void imports(View view, List<FoldingRange> found) {
    Span run = null;
    for (Stmt stmt : view.index().tree().body()) {
      boolean isImport = stmt instanceof Stmt.Import || stmt instanceof Stmt.ImportFrom;
      if (isImport) {
        run = run == null ? stmt.span() : run.to(stmt.span());
      } else if (run != null) {
        add(view, run, FoldingRangeKind.Imports, found);
        run = null;
      }
    }
    if (run != null) {
      add(view, run, FoldingRangeKind.Imports, found);
    }
  }

  private static void comments(View view, List<FoldingRange> found) {
    var tokens = view.bound().parsed().lexed();
    LineIndex lines = view.source().lines();
    int from = -1;
    int last = -2;
    for (int i = 0; i <= tokens.commentCount(); i++) {
      int line = i < tokens.commentCount() ? lines.line(tokens.commentStart(i)) : -10;
      boolean alone = line > 0 && lines.text(line).strip().startsWith("#");
      if (alone && line == last + 1) {
        last = line;
        continue;
      }
      if (from > 0 && last > from) {
        FoldingRange range = new FoldingRange(from - 1, last - 1);
        range.setKind(FoldingRangeKind.Comment);
        found.add(range);
      }
      from = alone ? line : -1;
      last = alone ? line : -2;
    }
  }

  /** From the innermost node outwards. */
  public static List<SelectionRange> selections(View view, List<Position> positions) {
    List<SelectionRange> found = new ArrayList<>();
    for (Position position : positions) {
      List<Span> spans = new ArrayList<>();
      int offset = view.offset(position);
      for (Node at = view.index().innermost(offset); at != null; at = view.index().parent(at)) {
        Span span = Spans.of(at);
        if (span != null && (spans.isEmpty() || !span.equals(spans.get(spans.size() - 1)))) {
          spans.add(span);
        }
      }
      SelectionRange outer =
          new SelectionRange(view.range(new Span(0, view.source().text().length())), null);
      for (int i = spans.size() - 1; i >= 0; i--) {
        if (!view.range(spans.get(i)).equals(outer.getRange())) {
          outer = new SelectionRange(view.range(spans.get(i)), outer);
        }
      }
      found.add(outer);
    }
    return found;
  }

  /** Addresses in comments and strings. */
  public static List<DocumentLink> links(View view) {
    List<DocumentLink> found = new ArrayList<>();
    Matcher matcher = LINK.matcher(view.source().text());
    while (matcher.find()) {
      found.add(
          new DocumentLink(view.range(new Span(matcher.start(), matcher.end())), matcher.group()));
    }
    return found;
  }
}
