package io.krait.cli.report;

import io.krait.codegen.ir.SlowSpot;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

/**
 * Prints slow spots as text, ranked by cost times ten to the power of their loop depth:
 *
 * <pre>
 * shop.py:14:9: slow[untyped-parameter]: + is looked up at run time, because ... (in 1 loop)
 *     total = total + x
 *       from shop.py:10: parameter x has no type
 * </pre>
 */
public final class SlowSpotPrinter {
  private static final Comparator<SlowSpot> WORST_FIRST =
      Comparator.comparingDouble(SlowSpotPrinter::weight).reversed();

  private final PrintStream out;

  /** Prints to {@code out}. */
  public SlowSpotPrinter(PrintStream out) {
    this.out = out;
  }

  private static double weight(SlowSpot s) {
    return s.cost() * Math.pow(10, s.loopDepth());
  }

  /** Prints all of them and a closing line. */
  public void print(List<SlowSpot> spots) {
    spots.stream().sorted(WORST_FIRST).forEach(this::print);
    long inLoops = spots.stream().filter(s -> s.loopDepth() > 0).count();
    out.println(
        spots.isEmpty()
            ? "no slow spots"
            : spots.size() + " slow spots, " + inLoops + " of them in loops");
  }

  private void print(SlowSpot s) {
    LineIndex lines = s.file().lines();
    int line = lines.line(s.range().start());
    out.println(place(s.file(), s.range()) + ": slow[" + s.id() + "]: " + s.reason() + loops(s));
    out.println("    " + lines.text(line).strip());
    for (SlowSpot.Step step : s.chain()) {
      out.println("      from " + place(s.file(), step.range()) + ": " + step.text());
    }
  }

  private static String loops(SlowSpot s) {
    return switch (s.loopDepth()) {
      case 0 -> "";
      case 1 -> " (in a loop)";
      default -> " (in " + s.loopDepth() + " nested loops)";
    };
  }

  private static String place(SourceFile file, Span range) {
    int column = file.lines().codePointColumn(range.start()) + 1;
    return file.path() + ":" + file.lines().line(range.start()) + ":" + column;
  }
}
