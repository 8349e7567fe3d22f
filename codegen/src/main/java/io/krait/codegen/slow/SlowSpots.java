package io.krait.codegen.slow;

import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.slow.CounterWriter.Counted;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The slow spots of a program, read off the code that was made for it: what a typed body does
 * through a general operation of the runtime. So they cannot disagree with what runs; the tree and
 * the types only tell why.
 *
 * <p>Every general operation and every boxing lies under a spot. Some spots are minor ({@link
 * SlowSpot#minor}): what runs once (the bodies of modules and classes outside of loops,
 * annotations, decorators), and operations for which no direct form exists whatever the types (a
 * call of {@code print}, an int as a key of a dict).
 */
public final class SlowSpots {
  /** Of a program that nobody asked about. */
  public static final SlowSpots NONE = new SlowSpots(Detail.SPOTS);

  private final Detail detail;
  private final List<Located> located = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** How much is looked for. */
  public enum Detail {
    /** What is worth a diagnostic. */
    SPOTS,
    /** Minor spots too. */
    ALL
  }

  private SlowSpots(Detail detail) {
    this.detail = detail;
  }

  /** An operation with the spot it lies under. */
  record Located(SlowOp op, @Nullable SlowSpot spot) {}

  /** One module's share. */
  private record Part(IrModule module, FailedBeliefs failed, List<Located> located) {}

  /** Finds the spots of a lowered program. */
  public static SlowSpots of(IrProgram ir, ProgramView program, Detail detail) {
    SlowSpots spots = new SlowSpots(detail);
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

  private void module(IrModule module, FileView file) {
    SpotMaker maker = new SpotMaker(file, detail);
    IdentityHashMap<Op, SlowSpot> byOp = new IdentityHashMap<>();
    List<SlowOp> ops = SlowOps.ofTypedBodies(module);
    for (SlowOp op : ops) {
      SlowSpot spot = op.consumer() == null ? maker.make(op) : null;
      if (spot != null) {
        byOp.put(op.op(), spot);
      }
    }
    fold(ops, byOp);
    List<Located> found = new ArrayList<>();
    for (SlowOp op : ops) {
      Op of = op.consumer() == null ? op.op() : op.consumer();
      SlowSpot spot = byOp.get(of);
      if (spot != null || op.kind() != SlowOp.Kind.CONCAT) {
        found.add(new Located(op, spot));
      }
    }
    located.addAll(found);
    parts.add(new Part(module, new FailedBeliefs(file), found));
  }

  /** A number that becomes an object on its way into an operation that is slow is part of that. */
  private static void fold(List<SlowOp> ops, IdentityHashMap<Op, SlowSpot> byOp) {
    List<SlowSpot> looked =
        byOp.values().stream()
            .filter(s -> !s.minor() && s.form() == SlowSpot.Form.DYNAMIC)
            .sorted(Comparator.comparingInt(s -> s.range().end() - s.range().start()))
            .toList();
    for (SlowOp op : ops) {
      SlowSpot spot = byOp.get(op.op());
      if (spot != null && op.kind() == SlowOp.Kind.BOX && op.use() == SlowOp.Use.OTHER) {
        looked.stream()
            .filter(s -> holds(s, spot))
            .findFirst()
            .ifPresent(s -> byOp.put(op.op(), s));
      }
    }
  }

  private static boolean holds(SlowSpot outer, SlowSpot inner) {
    return outer.loopDepth() == inner.loopDepth()
        && outer.function().equals(inner.function())
        && outer.range().start() <= inner.range().start()
        && inner.range().end() <= outer.range().end();
  }

  /** The spots, in order of files and positions; minor ones among them if they were asked for. */
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
  public static String key(SlowSpot spot) {
    Span range = spot.range();
    return spot.file().path() + ":" + range.start() + ":" + range.end() + ":" + spot.id();
  }

  /**
   * Puts a counter in front of each general operation, reported or not, where beliefs fail, and on
   * each line; tells what each number counts.
   */
  public List<SlowCounter> count() {
    List<SlowCounter> counters = new ArrayList<>();
    for (Part part : parts) {
      CounterWriter writer = new CounterWriter(counters, part.module());
      List<Counted> counted = new ArrayList<>();
      for (Located each : part.located()) {
        counted.add(new Counted(each.op(), each.spot(), SlowCounter.Of.OPERATION));
      }
      twins(part, counted);
      List<Guard> guards = Guard.of(part.module());
      writer.operations(part.module(), counted);
      for (Guard guard : guards) {
        SlowSpot spot = part.failed().of(guard);
        writer.guard(guard, spot);
      }
    }
    return counters;
  }

  /** A twin's operation counts for the typed one in its place, else for the belief that failed. */
  private static void twins(Part part, List<Counted> counted) {
    IdentityHashMap<PositionTable, Map<Integer, SlowSpot>> typed = new IdentityHashMap<>();
    for (Located each : part.located()) {
      if (each.spot() != null) {
        typed
            .computeIfAbsent(each.op().code().positions(), p -> new HashMap<>())
            .putIfAbsent(each.op().pos(), each.spot());
      }
    }
    for (SlowOp op : SlowOps.ofTwins(part.module())) {
      if (op.kind() == SlowOp.Kind.CONCAT) {
        continue; // direct, unless it copies on each round
      }
      SlowSpot spot = typed.getOrDefault(op.code().positions(), Map.of()).get(op.pos());
      SlowSpot under = spot != null ? spot : part.failed().of(op);
      counted.add(new Counted(op, under, SlowCounter.Of.TWIN_OPERATION));
    }
  }
}
