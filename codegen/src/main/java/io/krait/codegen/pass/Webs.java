package io.krait.codegen.pass;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives each value of an unnamed variable that begins and ends within a block a variable of its
 * own, so that most temporaries are written once and the emitter can leave them on the operand
 * stack.
 */
final class Webs {
  private final IrFunction f;
  private final Liveness live;

  private Webs(IrFunction f) {
    this.f = f;
    this.live = Liveness.of(f, new Uses(f));
  }

  static void run(IrFunction f) {
    Webs w = new Webs(f);
    w.live.order().forEach(w::block);
  }

  private void block(Block b) {
    Map<Var, Integer> lastWrite = new HashMap<>();
    Map<Var, Integer> writes = new HashMap<>();
    for (int i = 0; i < b.ops.size(); i++) {
      Var dst = b.ops.get(i).dst();
      if (dst != null) {
        lastWrite.put(dst, i);
        writes.merge(dst, 1, Integer::sum);
      }
    }
    Set<Var> stays = new HashSet<>();
    live.forEachLiveInHandler(b, stays::add);
    Map<Var, Var> now = new HashMap<>();
    Rewriter rewriter = new Rewriter(v -> now.getOrDefault(v, v));
    for (int i = 0; i < b.ops.size(); i++) {
      Op op = rewriter.reading(b.ops.get(i));
      Var dst = op.dst();
      if (dst != null) {
        now.remove(dst);
        boolean lastOne = Objects.equals(lastWrite.get(dst), i);
        boolean ends = !lastOne || !live.isLiveOut(b, dst);
        boolean alone = lastOne && Objects.equals(writes.get(dst), 1) && !live.crosses(dst);
        if (ends && !alone && dst.name().isEmpty() && !stays.contains(dst)) {
          Var fresh = f.newVar("", dst.rep(), -1);
          now.put(dst, fresh);
          op = Rewriter.writing(op, fresh);
        }
      }
      b.ops.set(i, f.instead(b.ops.get(i), op));
    }
    Terminator last = Objects.requireNonNull(b.terminator);
    b.terminator = f.instead(last, rewriter.reading(last));
  }
}
