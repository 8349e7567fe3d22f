package io.krait.codegen.pass;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Removes operations without effect whose result nothing reads. */
final class DeadCode {
  private final Uses uses;
  private final Liveness live;
  private boolean removed;

  private DeadCode(IrFunction f) {
    this.uses = new Uses(f);
    this.live = Liveness.of(f, uses);
  }

  /** Whether anything was removed, so that more may be dead. */
  static boolean run(IrFunction f) {
    DeadCode d = new DeadCode(f);
    d.live.order().forEach(d::block);
    return d.removed;
  }

  private void block(Block b) {
    Set<Var> now = new HashSet<>();
    live.forEachLiveOut(b, now::add);
    Terminator end = Objects.requireNonNull(b.terminator);
    uses.of(end, now::add);
    Set<Var> inHandler = new HashSet<>();
    live.forEachLiveInHandler(b, inHandler::add);
    now.addAll(inHandler);
    List<Op> kept = new ArrayList<>();
    for (int i = b.ops.size() - 1; i >= 0; i--) {
      Op op = b.ops.get(i);
      Var dst = op.dst();
      if (dst != null && !now.contains(dst) && isPure(op)) {
        removed = true;
        continue;
      }
      if (dst != null && !inHandler.contains(dst)) {
        now.remove(dst);
      }
      uses.of(op, now::add);
      kept.add(op);
    }
    if (kept.size() < b.ops.size()) {
      Collections.reverse(kept);
      b.ops.clear();
      b.ops.addAll(kept);
    }
  }

  /** Whether an operation does nothing but write its destination. */
  static boolean isPure(Op op) {
    return switch (op) {
      case Op.Const c -> true;
      case Op.Move m -> true;
      case Op.Box b -> true;
      case Op.Prim p -> true;
      case Op.Test t -> true;
      case Op.Unbox u -> u.deopt() == null;
      case Op.GetStatic g -> true;
      case Op.GetField g -> true;
      case Op.ArrayGet g -> true;
      case Op.NewArray a -> true;
      case Op.CurrentPosition p -> true;
      default -> false;
    };
  }
}
