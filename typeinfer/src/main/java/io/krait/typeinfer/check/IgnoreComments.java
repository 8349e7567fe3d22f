package io.krait.typeinfer.check;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The {@code # type: ignore} comments of a file (typing specification, "type: ignore comments").
 * One behind code silences its line; one that stands alone, before anything else but comments,
 * silences the file. Codes in brackets restrict it, if they are codes of this checker; those of
 * other checkers silence the whole line.
 */
final class IgnoreComments {
  private final LexedFile file;
  private final Map<Integer, Integer> byLine = new HashMap<>();
  private final BitSet used = new BitSet();
  private int wholeFile = -1;

  IgnoreComments(LexedFile file) {
    this.file = file;
    LineIndex lines = file.file().lines();
    for (int i = 0; i < file.commentCount(); i++) {
      if (ignore(comment(i)) >= 0) {
        int start = file.commentStart(i);
        if (isAhead(start)) {
          wholeFile = i;
        }
        byLine.put(lines.line(start), i);
      }
    }
  }

  private String comment(int i) {
    return file.file().text().substring(file.commentStart(i), file.commentEnd(i));
  }

  /** The offset behind {@code type: ignore} in a comment, or -1. */
  private static int ignore(String comment) {
    for (int at = comment.indexOf('#'); at >= 0; at = comment.indexOf('#', at + 1)) {
      int word = blanks(comment, at + 1);
      if (comment.startsWith("type:", word)) {
        int ignore = blanks(comment, word + 5);
        int end = ignore + 6;
        boolean whole =
            comment.startsWith("ignore", ignore)
                && (end == comment.length() || !Character.isLetterOrDigit(comment.charAt(end)));
        if (whole) {
          return end;
        }
      }
    }
    return -1;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Whether nothing but comments and blank lines stands before an offset. */
  private boolean isAhead(int offset) {
    String text = file.file().text();
    for (int at = 0; at < offset; at++) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? offset : end;
      } else if (!Character.isWhitespace(c) && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }

  /** Whether a comment silences the diagnostic. */
  boolean silences(Diagnostic diagnostic) {
    if (diagnostic.severity() != Diagnostic.Severity.ERROR
        && diagnostic.severity() != Diagnostic.Severity.WARNING) {
      return false;
    }
    LineIndex lines = file.file().lines();
    Span span = diagnostic.span();
    Integer comment = byLine.get(lines.line(span.start()));
    if (comment == null) {
      comment = byLine.get(lines.line(Math.max(span.start(), span.end() - 1)));
    }
    if (comment == null && wholeFile >= 0) {
      comment = wholeFile;
    }
    if (comment == null || !matches(comment(comment), diagnostic.code())) {
      return false;
    }
    used.set(comment);
    return true;
  }

  private static boolean matches(String comment, String code) {
    List<String> codes = codes(comment);
    return codes.isEmpty() || codes.contains(code) || !hasOwn(codes);
  }

  /** The codes in brackets; none if there are no brackets. */
  private static List<String> codes(String comment) {
    int open = ignore(comment);
    if (open >= comment.length() || comment.charAt(open) != '[') {
      return List.of();
    }
    int close = comment.indexOf(']', open);
    List<String> codes = new ArrayList<>();
    String inside = comment.substring(open + 1, close < 0 ? comment.length() : close);
    for (String each : inside.split(",", -1)) {
      codes.add(each.strip());
    }
    return codes;
  }

  private static boolean hasOwn(List<String> codes) {
    return codes.stream().anyMatch(DiagnosticCodes.ALL::contains);
  }

  /**
   * The comments that silenced nothing: code {@code unused-ignore}. Those for the codes of another
   * checker may do so there.
   */
  List<Diagnostic> unused() {
    List<Diagnostic> found = new ArrayList<>(0);
    for (int comment : new TreeSet<>(byLine.values())) {
      List<String> codes = codes(comment(comment));
      if (!used.get(comment) && (codes.isEmpty() || hasOwn(codes))) {
        Span span = new Span(file.commentStart(comment), file.commentEnd(comment));
        found.add(
            new Diagnostic(
                "unused-ignore",
                Diagnostic.Severity.WARNING,
                "",
                "This comment silences nothing",
                file.file(),
                span));
      }
    }
    return found;
  }
}
