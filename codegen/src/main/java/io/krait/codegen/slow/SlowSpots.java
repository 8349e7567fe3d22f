package io.krait.codegen.slow;

import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The slow spots of a program, read off the code that was made for it: what a typed body does
 * through a general operation of the runtime. So they cannot disagree with what runs; the tree and
 * the types only tell why.
 *
 * <p>Not reported: what runs once (the bodies of modules and classes outside of loops, annotations,
 * decorators), and operations for which no direct form exists whatever the types (a call of {@code
 * print}, an int as a key of a dict).
 */
public final class SlowSpots {
  /** Of a program that nobody asked about. */
  public static final SlowSpots NONE = new SlowSpots();

  private final List<Located> located = new ArrayList<>();

  private SlowSpots() {}

  /** An operation with the spot it lies under; null for one that is not reported. */
  record Located(SlowOp op, @Nullable SlowSpot spot) {}

  /** Finds the spots of a lowered program. */
  public static SlowSpots of(IrProgram ir, ProgramView program) {
    SlowSpots spots = new SlowSpots();
    for (IrModule module : ir.modules()) {
      for (FileView file : program.files()) {
        if (file.source().path().equals(module.file())) {
          spots.module(module, file);
          break;
        }
      }
    }
    return spots;
  }

  /** The spots, in order of files and positions. */
  public List<SlowSpot> spots() {
    Map<String, SlowSpot> distinct = new LinkedHashMap<>();
    for (Located each : located) {
      if (each.spot() != null) {
        distinct.putIfAbsent(key(each.spot()), each.spot());
      }
    }
    List<SlowSpot> spots = new ArrayList<>(distinct.values());
    spots.sort(
        Comparator.comparing((SlowSpot s) -> s.file().path())
            .thenComparingInt(s -> s.range().start())
            .thenComparingInt(s -> s.range().end()));
    return spots;
  }

  /** Copies of one piece of code (a {@code finally} body) give one spot. */
  static String key(SlowSpot spot) {
    Span range = spot.range();
    return spot.file().path() + ":" + range.start() + ":" + range.end() + ":" + spot.id();
  }

  /** Puts a counter in front of each general operation; tells what each number counts. */
  public List<SlowCounter> count() {
    List<SlowCounter> counters = new ArrayList<>();
    for (Located each : located) {
      counters.add(SlowCounter.insert(counters.size(), each.op(), each.spot()));
    }
    return counters;
  }

  private void module(IrModule module, FileView file) {
    SpotMaker maker = new SpotMaker(file);
    for (SlowOp op : SlowOps.of(module)) {
      located.add(new Located(op, spot(maker, file, op)));
    }
  }

  private static @Nullable SlowSpot spot(SpotMaker maker, FileView file, SlowOp op) {
    var code = op.function().code;
    if (code == null) {
      return null;
    }
    Span span = span(file.source(), code.positions().positions().get(op.pos()));
    return maker.make(op, span, code.qualname());
  }

  static Span span(SourceFile file, PositionTable.Position p) {
    return new Span(offset(file, p.line(), p.column()), offset(file, p.endLine(), p.endColumn()));
  }

  private static int offset(SourceFile file, int line, int column) {
    LineIndex lines = file.lines();
    if (line < 1 || line > lines.count()) {
      return 0;
    }
    int start = lines.start(line);
    String text = lines.text(line);
    int count = Math.min(column, text.codePointCount(0, text.length()));
    return start + text.offsetByCodePoints(0, count);
  }
}
