package io.krait.codegen.pass;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Range analysis: interval arithmetic over the flow graph with widening (Cousot and Cousot, 1977).
 * Exact operations whose result must fit become plain ones, which HotSpot can vectorise; guards and
 * branches that go one way only disappear.
 */
final class Ranges {
  private static final int PATIENCE = 3;
  private static final int MAX_ROUNDS = 60;
  private static final int MAX_BLOCKS = 5_000;

  private final IrFunction function;
  private final List<Block> order;
  private final Liveness live;
  private final Map<Block, RangeState> atStart = new HashMap<>();
  private final Map<Block, Integer> visits = new HashMap<>();

  private Ranges(IrFunction f) {
    function = f;
    live = Liveness.of(f, new Uses(f));
    order = live.order();
  }

  static void run(IrFunction f) {
    if (f.kind != IrFunction.Kind.TWIN && f.blocks.size() < MAX_BLOCKS && hasInts(f)) {
      Ranges r = new Ranges(f);
      if (r.solve(f)) {
        r.order.forEach(r::rewrite);
      }
    }
  }

  private static boolean hasInts(IrFunction f) {
    return f.blocks.stream().anyMatch(b -> b.ops.stream().anyMatch(Ranges::isOfInterest));
  }

  private static boolean isOfInterest(Op op) {
    return op instanceof Op.Checked || op instanceof Op.DeoptIf || op instanceof Op.Call;
  }

  // ---- the fixed point

  private boolean solve(IrFunction f) {
    for (Block b : order) {
      if (b == f.blocks.getFirst() || b.resumePoint >= 0) {
        atStart.put(b, new RangeState());
      }
    }
    boolean changed = true;
    for (int round = 0; changed; round++) {
      if (round > MAX_ROUNDS) {
        return false;
      }
      changed = false;
      for (Block b : order) {
        changed |= flow(b);
      }
    }
    narrow(f);
    return true;
  }

  private boolean flow(Block b) {
    RangeState start = atStart.get(b);
    if (start == null) {
      return false;
    }
    boolean changed = false;
    for (Edge e : edges(b, start)) {
      changed |= arrive(e.to, e.state);
    }
    return changed;
  }

  private record Edge(Block to, RangeState state) {}

  /** The states with which a block's successors and handler are reached. */
  private static List<Edge> edges(Block b, RangeState start) {
    List<Edge> edges = new ArrayList<>();
    RangeState now = new RangeState(start);
    RangeState raised = b.handler == null ? null : new RangeState(start);
    for (Op op : b.ops) {
      if (raised != null && Uses.raises(op)) {
        raised.join(now);
      }
      now.after(op);
    }
    if (raised != null && b.handler != null) {
      raised.join(now);
      edges.add(new Edge(b.handler.block(), raised));
    }
    Terminator t = Objects.requireNonNull(b.terminator);
    if (t instanceof Terminator.If i && i.then() != i.otherwise()) {
      addBranch(edges, i, true, now);
      addBranch(edges, i, false, now);
    } else {
      t.successors().forEach(s -> edges.add(new Edge(s, now)));
    }
    return edges;
  }

  private static void addBranch(List<Edge> edges, Terminator.If i, boolean when, RangeState now) {
    RangeState state = new RangeState(now);
    if (state.assume(i.condition(), when)) {
      edges.add(new Edge(when ? i.then() : i.otherwise(), state));
    }
  }

  private boolean arrive(Block b, RangeState state) {
    RangeState old = atStart.get(b);
    if (old == null) {
      atStart.put(b, needed(state, b));
      return true;
    }
    RangeState joined = new RangeState(old);
    joined.join(state);
    if (joined.equals(old)) {
      return false;
    }
    if (visits.merge(b, 1, Integer::sum) > PATIENCE) {
      RangeState widened = new RangeState(old);
      widened.widen(joined);
      joined = widened;
    }
    atStart.put(b, joined);
    return true;
  }

  /** Only what is live: large functions have many temporaries. */
  private RangeState needed(RangeState state, Block b) {
    RangeState copy = new RangeState(state);
    copy.retain(v -> live.isLiveIn(b, v));
    return copy;
  }

  /** Two rounds down from the fixed point: what widening overshot comes back. */
  private void narrow(IrFunction f) {
    for (int round = 0; round < 2; round++) {
      Map<Block, RangeState> next = new HashMap<>();
      for (Block b : order) {
        RangeState start = atStart.get(b);
        if (b == f.blocks.getFirst() || b.resumePoint >= 0) {
          next.put(b, new RangeState());
        }
        if (start != null) {
          for (Edge e : edges(b, start)) {
            RangeState there = next.get(e.to);
            if (there == null) {
              next.put(e.to, needed(e.state, e.to));
            } else {
              there.join(e.state);
            }
          }
        }
      }
      atStart.clear();
      atStart.putAll(next);
    }
  }

  // ---- the outcome

  private void rewrite(Block b) {
    RangeState now = atStart.get(b);
    if (now == null) {
      return; // never reached
    }
    now = new RangeState(now);
    List<Op> ops = new ArrayList<>();
    for (Op old : b.ops) {
      int before = ops.size();
      rewrite(old, now, ops);
      if (ops.size() > before) {
        function.instead(old, ops.get(before));
      }
      now.after(old);
    }
    b.ops.clear();
    b.ops.addAll(ops);
    if (b.terminator instanceof Terminator.If i) {
      Boolean outcome = now.outcome(i.condition());
      if (outcome != null) {
        b.terminator = function.instead(i, new Terminator.Goto(outcome ? i.then() : i.otherwise()));
      }
    }
  }

  /** Adds what does the same as an operation where so much is known. */
  private void rewrite(Op op, RangeState now, List<Op> ops) {
    switch (op) {
      case Op.DeoptIf d when Boolean.FALSE.equals(now.outcome(d.condition())) -> {}
      case Op.Checked c -> ops.add(unchecked(c, now));
      case Op.Call c when ListIndices.isCheck(c) ->
          ListIndices.add(ops, c, now.get(c.args().getFirst()), function);
      case Op.Call c -> ops.add(Divisions.simplified(c, now, ops, function));
      default -> ops.add(op);
    }
  }

  private static Op unchecked(Op.Checked c, RangeState now) {
    Interval a = now.get(c.left());
    Interval b = now.get(c.right());
    boolean fits =
        switch (c.kind()) {
          case ADD -> a.plus(b) != null;
          case SUB -> a.minus(b) != null;
          case MUL -> a.times(b) != null;
        };
    if (!fits) {
      return c;
    }
    PrimOp prim =
        switch (c.kind()) {
          case ADD -> PrimOp.L_ADD;
          case SUB -> PrimOp.L_SUB;
          case MUL -> PrimOp.L_MUL;
        };
    return new Op.Prim(c.dst(), prim, List.of(c.left(), c.right()));
  }
}
