package io.krait.codegen.slow.report;

import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.List;

/**
 * Slow spots as text, by cause, the heaviest first:
 *
 * <pre>
 * shop.py:10:11: slow[untyped-parameter]: Parameter `x` has no type; 2 operations are looked up ...
 *     def total(x):
 *   shop.py:14:9: + is looked up at run time, because the type of `x` is not known (in a loop)
 *     fix: Add `: int`
 * </pre>
 */
public final class TextReport {
  private static final int MOST_EFFECTS = 5;

  private final StringBuilder out = new StringBuilder();

  private TextReport() {}

  /** The whole report, with a closing line. */
  public static String of(SpotReport report) {
    TextReport text = new TextReport();
    List<SpotGroup> groups = report.groups();
    groups.forEach(group -> text.group(report, group));
    text.summary(report, groups.size());
    return text.out.toString();
  }

  private void group(SpotReport report, SpotGroup group) {
    SlowSpot.Root root = group.root();
    line(place(root.file(), root.range()), ": slow[", root.id().id(), "]: ", group.headline());
    if (!report.samples().isEmpty()) {
      line("    ", report.samples(group) + " samples of the profile");
    }
    line("    ", source(root.file(), root.range()));
    List<SlowSpot> effects = group.effects();
    for (SlowSpot spot : effects.subList(0, Math.min(MOST_EFFECTS, effects.size()))) {
      effect(spot, root);
    }
    if (effects.size() > MOST_EFFECTS) {
      line("  and ", (effects.size() - MOST_EFFECTS) + " more");
    }
    SlowSpot.Fix fix = group.fix();
    if (fix != null) {
      line("    fix: ", fix.title(), fix.safe() ? "" : " (may change what is printed)");
    }
  }

  private void effect(SlowSpot spot, SlowSpot.Root root) {
    boolean same = spot.file().equals(root.file()) && spot.range().equals(root.range());
    if (!same) {
      line("  ", place(spot.file(), spot.range()), ": ", spot.message(), loops(spot));
    }
    List<SlowSpot.Step> chain = spot.chain();
    for (SlowSpot.Step step : chain) {
      if (!step.range().equals(root.range()) || chain.size() == 1) {
        line("      from ", place(step.file(), step.range()), ": ", step.text());
      }
    }
  }

  private void summary(SpotReport report, int causes) {
    long inLoops = report.spots().stream().filter(s -> s.loopDepth() > 0).count();
    if (report.spots().isEmpty()) {
      out.append("no slow spots");
    } else {
      out.append(report.spots().size()).append(" slow spots, ").append(inLoops);
      out.append(" of them in loops, from ").append(causes);
      out.append(causes == 1 ? " cause" : " causes");
    }
    out.append(report.silenced() == 0 ? "" : " (" + report.silenced() + " silenced)");
    int minor = report.minor().size();
    out.append(
        minor == 0 ? "" : "; " + minor + " operations run once or have no faster form (--all)");
    out.append('\n');
  }

  private void line(String... parts) {
    for (String part : parts) {
      out.append(part);
    }
    out.append('\n');
  }

  private static String loops(SlowSpot s) {
    return switch (s.loopDepth()) {
      case 0 -> "";
      case 1 -> " (in a loop)";
      default -> " (in " + s.loopDepth() + " nested loops)";
    };
  }

  private static String source(SourceFile file, Span range) {
    LineIndex lines = file.lines();
    return lines.text(lines.line(range.start())).strip();
  }

  static String place(SourceFile file, Span range) {
    LineIndex lines = file.lines();
    int column = lines.codePointColumn(range.start()) + 1;
    return file.path() + ":" + lines.line(range.start()) + ":" + column;
  }
}
