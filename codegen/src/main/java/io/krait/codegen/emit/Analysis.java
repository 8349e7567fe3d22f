package io.krait.codegen.emit;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the emitter knows of a function before it emits: liveness, positions, homes. */
final class Analysis {
  final IrFunction function;
  final Uses uses;
  final Liveness live;
  final PositionFlow positions;

  /** By variable id; null for variables that nothing reads. */
  final @Nullable Home[] homes;

  Analysis(IrFunction function) {
    this.function = function;
    this.uses = new Uses(function);
    this.live = Liveness.of(function, uses);
    this.positions = new PositionFlow(function, live);
    this.homes = Stackifier.decide(function, live, uses);
  }

  Home home(Var v) {
    return Objects.requireNonNull(homes[v.id()], v::toString);
  }

  /**
   * Live variables within a block.
   *
   * @param before by operation or terminator that may need frames inside: what is live before it,
   *     its operands included
   * @param acrossYield what a generator must keep
   */
  record Inside(Map<Object, Set<Var>> before, Map<Op.Yield, Set<Var>> acrossYield) {}

  Inside inside(Block b) {
    Inside result = new Inside(new IdentityHashMap<>(), new IdentityHashMap<>());
    Terminator end = Objects.requireNonNull(b.terminator);
    if (b.ops.stream().noneMatch(this::needsFrame) && !usesBool(end.uses())) {
      return result;
    }
    Set<Var> now = new HashSet<>();
    live.forEachLiveOut(b, now::add);
    uses.of(end, v -> read(v, now));
    Set<Var> inHandler = new HashSet<>();
    live.forEachLiveInHandler(b, inHandler::add);
    if (end instanceof Terminator.Throw) {
      now.addAll(inHandler);
    }
    result.before.put(end, Set.copyOf(now));
    int firstRaise = firstRaise(b);
    for (int i = b.ops.size() - 1; i >= 0; i--) {
      Op op = b.ops.get(i);
      if (op.dst() != null) {
        now.remove(op.dst());
      }
      if (Uses.raises(op)) {
        now.addAll(inHandler);
      }
      if (op instanceof Op.Yield y) {
        result.acrossYield.put(y, Set.copyOf(now));
      }
      uses.of(op, v -> read(v, now));
      if (needsFrame(op)) {
        Set<Var> held = new HashSet<>(now);
        if (i > firstRaise) {
          // The exception range spans it: to the verifier each instruction leads to the handler.
          held.addAll(inHandler);
        }
        result.before.put(op, held);
      }
    }
    return result;
  }

  private static int firstRaise(Block b) {
    for (int i = 0; i < b.ops.size(); i++) {
      if (Uses.raises(b.ops.get(i))) {
        return i;
      }
    }
    return b.ops.size();
  }

  private boolean needsFrame(Op op) {
    return op instanceof Op.Yield
        || (op.dst() != null && op.dst().rep() == Rep.Prim.BOOL)
        || usesBool(op.uses());
  }

  private boolean usesBool(List<Var> vars) {
    for (Var v : vars) {
      if (v.rep() == Rep.Prim.BOOL
          || (homes[v.id()] instanceof Home.Deferred d && usesBool(d.op().uses()))) {
        return true;
      }
    }
    return false;
  }

  private void read(Var v, Set<Var> into) {
    if (homes[v.id()] instanceof Home.Deferred d) {
      d.op().uses().forEach(u -> read(u, into));
    } else {
      into.add(v);
    }
  }

  /** The frame variables live at some resume point, by variable. */
  Set<Var> resumed() {
    Set<Var> all = new HashSet<>();
    for (Block b : live.order()) {
      if (b.resumePoint >= 0) {
        live.forEachLiveIn(b, all::add);
      }
    }
    return all;
  }

  /** The blocks that twins and generators can be entered at, by resume point. */
  Map<Integer, Block> resumePoints() {
    Map<Integer, Block> points = new HashMap<>();
    for (Block b : function.blocks) {
      if (b.resumePoint >= 0) {
        points.put(b.resumePoint, b);
      }
    }
    return points;
  }
}
