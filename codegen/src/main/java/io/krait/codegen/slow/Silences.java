package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comments say of slow spots.
 *
 * <pre>
 * total += x  # krait: slow-ok[untyped-parameter] called twice a day
 * def parse(text):  # krait: slow-ok start-up only
 * def inner(n: int) -> int:  # krait: fast
 * </pre>
 *
 * <p>{@code slow-ok} silences the spots of its line, or of the whole function on the line of a
 * {@code def}; a reason must follow. {@code fast} asserts that a function has none.
 */
public final class Silences {
  private static final String OK = "krait: slow-ok";
  private static final String FAST = "krait: fast";

  private final List<Silence> silences = new ArrayList<>();
  private final List<Span> asserted = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final FileView file;

  private record Silence(Span range, @Nullable String ids) {}

  /** Reads the comments of a file. */
  public Silences(FileView file) {
    this.file = file;
    LexedFile lexed = file.bound().parsed().lexed();
    for (int i = 0; i < lexed.commentCount(); i++) {
      Span span = new Span(lexed.commentStart(i), lexed.commentEnd(i));
      String text = file.text(span).substring(1).strip();
      if (text.startsWith(OK)) {
        silence(span, text.substring(OK.length()));
      } else if (text.equals(FAST) || text.startsWith(FAST + " ")) {
        asserted.add(covered(span));
      }
    }
  }

  private void silence(Span comment, String rest) {
    String ids = null;
    String reason = rest;
    if (rest.startsWith("[") && rest.indexOf(']') > 0) {
      ids = rest.substring(1, rest.indexOf(']')).replace(" ", "");
      reason = rest.substring(rest.indexOf(']') + 1);
    }
    if (reason.isBlank()) {
      report("silence-without-reason", "Say why this may be slow, behind slow-ok", comment);
      return;
    }
    silences.add(new Silence(covered(comment), ids));
  }

  private void report(String code, String message, Span span) {
    diagnostics.add(
        new Diagnostic(code, Diagnostic.Severity.WARNING, "", message, file.source(), span));
  }

  /** The line of a comment, or the next one if it stands alone; of a def, its whole body. */
  private Span covered(Span comment) {
    LineIndex lines = file.source().lines();
    int line = lines.line(comment.start());
    boolean alone = lines.text(line).strip().startsWith("#");
    int wanted = alone && line < lines.count() ? line + 1 : line;
    Span whole = new Span(lines.start(wanted), lines.start(wanted) + lines.text(wanted).length());
    int code = whole.start();
    String text = file.source().text();
    while (code < whole.end() && Character.isWhitespace(text.charAt(code))) {
      code++;
    }
    for (Node at = file.index().innermost(code); at != null; at = file.index().parent(at)) {
      if (at instanceof Stmt.FunctionDef def && lines.line(def.span().start()) == wanted) {
        return whole.to(def.span());
      }
    }
    return whole;
  }

  /** Whether a spot of this file, or one with its root here, is meant to be slow. */
  public boolean silences(SlowSpot spot) {
    return silences.stream()
        .anyMatch(s ->
            (holds(s, spot.file(), spot.range())
                    || holds(s, spot.root().file(), spot.root().range()))
                && (s.ids() == null || List.of(s.ids().split(",")).contains(spot.id().id())));
  }

  private boolean holds(Silence silence, io.krait.frontend.source.SourceFile at, Span range) {
    return at.path().equals(file.source().path())
        && range.start() >= silence.range().start()
        && range.start() < silence.range().end();
  }

  /** Faults of the comments themselves, and of functions that are said to be fast and are not. */
  public List<Diagnostic> diagnostics(List<SlowSpot> spots) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    for (SlowSpot spot : spots) {
      for (Span span : asserted) {
        boolean inside = spot.range().start() >= span.start() && spot.range().end() <= span.end();
        if (inside && spot.file().path().equals(file.source().path())) {
          all.add(
              new Diagnostic(
                  "not-fast",
                  Diagnostic.Severity.ERROR,
                  "",
                  "This function is said to be fast, but " + spot.message(),
                  file.source(),
                  spot.range()));
        }
      }
    }
    return all;
  }

  /** The spots that no comment silences. */
  public static List<SlowSpot> audible(ProgramView program, List<SlowSpot> spots) {
    List<Silences> all = program.files().stream().map(Silences::new).toList();
    return spots.stream().filter(s -> all.stream().noneMatch(f -> f.silences(s))).toList();
  }
}
