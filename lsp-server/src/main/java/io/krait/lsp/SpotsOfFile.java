package io.krait.lsp;

import io.krait.codegen.slow.FunctionSummary;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SpotGroup;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.source.TextDelta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spots of a file as its text was, and where they are in today's. Nothing of the program in
 * which they were found is kept: its trees and types are many times as large.
 */
public final class SpotsOfFile {
  private final SourceFile source;
  private final List<SlowSpot> all;
  private final List<SlowSpot> effects;
  private final List<SpotGroup> groups;
  private final List<Function> functions;
  private volatile @Nullable Moved moved;

  /** The difference to one later text. */
  private record Moved(SourceFile current, TextDelta delta) {}

  /**
   * How much of a function is direct.
   *
   * @param head where its definition begins
   */
  public record Function(Span head, String text) {}

  SpotsOfFile(SourceFile source, SpotReport report) {
    this.source = source;
    this.all = report.spots();
    this.effects = all.stream().filter(s -> s.file().path().equals(source.path())).toList();
    this.groups = report.groups();
    this.functions =
        report.program().files().stream()
            .filter(f -> f.source().path().equals(source.path()))
            .flatMap(f -> FunctionSummary.of(f, report.spots()).stream())
            .map(f -> new Function(head(f.function().span()), f.text()))
            .toList();
  }

  private static Span head(Span function) {
    return new Span(function.start(), function.start() + 3);
  }

  /** The text in which they were found. */
  public SourceFile source() {
    return source;
  }

  /** The spots of the whole program. */
  public List<SlowSpot> all() {
    return all;
  }

  /** The spots whose effect is in the file. */
  public List<SlowSpot> effects() {
    return effects;
  }

  /** By cause, the heaviest first. */
  public List<SpotGroup> groups() {
    return groups;
  }

  /** The functions of the file. */
  public List<Function> functions() {
    return functions;
  }

  /** Where a range of that text is in today's; null if it was edited itself. */
  public @Nullable Span now(SourceFile current, Span span) {
    Moved known = moved;
    if (known == null || known.current() != current) {
      known = new Moved(current, TextDelta.between(source.text(), current.text()));
      moved = known;
    }
    return known.delta().moveUntouched(span);
  }
}
