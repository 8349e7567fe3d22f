package io.krait.codegen.pass;

import io.krait.codegen.flow.BlockOrder;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forward through blocks, loops aside: reads of copies become reads of the original, unboxing of
 * what was boxed and boxing of what was unboxed become copies, guards that must hold and branches
 * that must go one way disappear.
 */
final class Propagation {
  private final IrFunction function;
  private final Map<Block, List<Block>> predecessors = new HashMap<>();
  private final Set<Block> shared = new HashSet<>();
  private final Map<Block, Facts> atEnd = new HashMap<>();

  private Propagation(IrFunction f) {
    this.function = f;
  }

  static void run(IrFunction f) {
    Propagation p = new Propagation(f);
    List<Block> order = BlockOrder.of(f);
    p.findPredecessors(order);
    order.forEach(p::block);
  }

  private void findPredecessors(List<Block> order) {
    shared.add(order.getFirst());
    for (Block b : order) {
      if (b.handler != null) {
        shared.add(b.handler.block());
      }
      if (b.resumePoint >= 0) {
        shared.add(b);
      }
      for (Block s : Objects.requireNonNull(b.terminator).successors()) {
        predecessors.computeIfAbsent(s, k -> new ArrayList<>()).add(b);
      }
    }
  }

  /** What all predecessors know; nothing where one is not known yet, as in a loop. */
  private Facts begin(Block b) {
    if (shared.contains(b)) {
      return new Facts();
    }
    Facts all = null;
    for (Block before : predecessors.getOrDefault(b, List.of())) {
      Facts known = atEnd.get(before);
      if (known == null) {
        return new Facts();
      }
      Facts facts = new Facts(known);
      if (before.terminator instanceof Terminator.If i && i.then() != i.otherwise()) {
        facts.outcome(i.condition(), b == i.then());
      }
      if (all == null) {
        all = facts;
      } else {
        all.meet(facts);
      }
    }
    return all == null ? new Facts() : all;
  }

  private void block(Block b) {
    Facts facts = begin(b);
    Rewriter rewriter = new Rewriter(facts::original);
    List<Op> ops = new ArrayList<>();
    for (Op old : b.ops) {
      Op op = simplified(rewriter.reading(old), facts);
      if (op != null) {
        ops.add(function.instead(old, op));
        learn(op, facts);
      }
    }
    b.ops.clear();
    b.ops.addAll(ops);
    Terminator last = Objects.requireNonNull(b.terminator);
    b.terminator = function.instead(last, folded(rewriter.reading(last), facts));
    atEnd.put(b, facts);
  }

  /** Something simpler, or null for nothing at all. */
  private static @Nullable Op simplified(Op op, Facts facts) {
    return switch (op) {
      case Op.Unbox u -> {
        Var raw = facts.unboxed(u.src(), u.dst().rep());
        yield raw != null ? new Op.Move(u.dst(), raw) : u;
      }
      case Op.Box b -> {
        Var box = facts.boxed(b.src());
        yield box != null ? new Op.Move(b.dst(), box) : b;
      }
      case Op.DeoptIf d -> Boolean.FALSE.equals(facts.outcome(d.condition())) ? null : d;
      case Op.Move m -> m.src() == m.dst() ? null : m;
      case Op.Call c -> ListIndices.narrowed(c, facts);
      default -> op;
    };
  }

  private static void learn(Op op, Facts facts) {
    Var dst = op.dst();
    if (dst != null) {
      facts.written(dst);
    }
    switch (op) {
      case Op.Move m -> {
        // A machine int is the copy of a counter that goes on; what is known of it must stay.
        if (m.dst().name().isEmpty() && m.dst().rep() != Rep.Prim.I32) {
          facts.isCopy(m.dst(), m.src());
        }
        Var narrow = facts.narrow(m.src());
        if (narrow != null) {
          facts.isWidened(m.dst(), narrow);
        }
      }
      case Op.Prim p when p.op() == PrimOp.I_TO_L -> facts.isWidened(p.dst(), p.args().getFirst());
      case Op.Box b -> facts.isBox(b.dst(), b.src());
      case Op.Unbox u -> {
        if (u.dst() != u.src()) {
          facts.isBox(u.src(), u.dst());
        }
      }
      case Op.DeoptIf d -> facts.outcome(d.condition(), false);
      default -> {}
    }
  }

  private static Terminator folded(Terminator t, Facts facts) {
    if (t instanceof Terminator.If i) {
      Boolean outcome = facts.outcome(i.condition());
      if (outcome != null) {
        return new Terminator.Goto(outcome ? i.then() : i.otherwise());
      }
    }
    return t;
  }
}
