package io.krait.lsp.feature;

import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import io.krait.lsp.SpotStore;
import io.krait.lsp.SpotsOfFile;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensEdit;

/**
 * What each name is, and the operators and names of slow operations, as the protocol's differences.
 * The kinds come from scopes alone, so that colours do not wait for types.
 */
public final class SemanticTokenLists {
  private final View view;
  private final NameKinds names;
  private final int[] marks;
  private final List<Integer> data = new ArrayList<>();
  private int lastLine;
  private int lastColumn;

  private SemanticTokenLists(View view, SpotStore store) {
    this.view = view;
    this.names = new NameKinds(view);
    LexedFile tokens = view.bound().parsed().lexed();
    this.marks = new int[tokens.count()];
    SpotsOfFile spots = view.workspace().settings().slowSpots() ? store.of(view.path()) : null;
    if (spots != null) {
      mark(tokens, spots);
    }
  }

  private void mark(LexedFile tokens, SpotsOfFile spots) {
    for (SlowSpot spot : spots.effects()) {
      Span now = spots.now(view.source(), spot.range());
      if (now != null) {
        mark(tokens, now, spot);
      }
    }
  }

  /** The token that stands for an operation: its operator, else the name that is used. */
  private void mark(LexedFile tokens, Span range, SlowSpot spot) {
    int modifier =
        spot.form() == SlowSpot.Form.BOXED
            ? SemanticTokenLegend.BOXED
            : SemanticTokenLegend.DYNAMIC;
    String operator = spot.operation();
    int first = Occurrence.firstToken(tokens, range.start());
    for (int i = first; i < tokens.count() && tokens.start(i) < range.end(); i++) {
      boolean inside = tokens.end(i) <= range.end();
      boolean stands =
          tokens.kind(i) == Tok.NAME
              || (isOperator(tokens.kind(i)) && tokens.text(i).equals(operator));
      if (inside && stands) {
        marks[i] |= modifier;
      }
    }
  }

  private static boolean isOperator(int kind) {
    return kind >= Tok.PLUS && kind < Tok.FIRST_KEYWORD;
  }

  /** The tokens of a range; of the file if that is null. */
  public static List<Integer> of(
      View view, @org.jspecify.annotations.Nullable Span shown, SpotStore store) {
    SemanticTokenLists lists = new SemanticTokenLists(view, store);
    LexedFile tokens = view.bound().parsed().lexed();
    if (shown == null) {
      lists.names.all();
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (shown != null && tokens.end(i) < shown.start()) {
        continue;
      }
      if (shown != null && tokens.start(i) > shown.end()) {
        break;
      }
      if (tokens.kind(i) == Tok.NAME) {
        lists.name(tokens, i);
      } else if (lists.marks[i] != 0) {
        lists.add(tokens, i, SemanticTokenLegend.OPERATOR, lists.marks[i]);
      }
    }
    return lists.data;
  }

  private void name(LexedFile tokens, int token) {
    int kind = names.of(token);
    if (kind >= 0) {
      add(tokens, token, NameKinds.kind(kind), marks[token] | NameKinds.modifiers(kind));
    }
  }

  private void add(LexedFile tokens, int token, int kind, int modifiers) {
    int start = tokens.start(token);
    LineIndex lines = view.source().lines();
    int line = lastLine;
    if (line + 2 <= lines.count() && start >= lines.start(line + 2)) {
      boolean next = line + 3 > lines.count() || start < lines.start(line + 3);
      line = next ? line + 1 : lines.line(start) - 1;
    }
    int column = start - lines.start(line + 1);
    data.add(line - lastLine);
    data.add(line == lastLine ? column - lastColumn : column);
    data.add(tokens.end(token) - start);
    data.add(kind);
    data.add(modifiers);
    lastLine = line;
    lastColumn = column;
  }

  /** The one edit that makes a list of another: what is between equal beginnings and ends. */
  public static List<SemanticTokensEdit> difference(List<Integer> before, List<Integer> after) {
    int limit = Math.min(before.size(), after.size());
    int start = 0;
    while (start < limit && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < limit - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    if (start == before.size() && start == after.size()) {
      return List.of();
    }
    return List.of(
        new SemanticTokensEdit(
            start,
            before.size() - start - end,
            new ArrayList<>(after.subList(start, after.size() - end))));
  }
}
