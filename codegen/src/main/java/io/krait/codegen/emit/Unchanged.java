package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which variables of a generator have at a yield still the value with which the yield before kept
 * them, so that it need not be stored again. Forward data flow to a fixed point: a variable is kept
 * by a yield across which it lives, and no longer once it is written.
 */
final class Unchanged {
  private final Map<Block, Set<Var>> atStart = new HashMap<>();
  private final IdentityHashMap<Op.Yield, Set<Var>> atYield = new IdentityHashMap<>();
  private final IdentityHashMap<Op.Yield, Set<Var>> kept = new IdentityHashMap<>();
  private final Deque<Block> work = new ArrayDeque<>();

  Unchanged(Analysis analysis) {
    for (Block b : analysis.live.order()) {
      analysis.inside(b).acrossYield().forEach(kept::put);
    }
    arrive(analysis.live.order().getFirst(), Set.of());
    while (!work.isEmpty()) {
      flow(work.removeFirst());
    }
  }

  /** The variables that need not be stored before a yield. */
  Set<Var> before(Op.Yield yield) {
    return atYield.getOrDefault(yield, Set.of());
  }

  private void flow(Block b) {
    Set<Var> now = new HashSet<>(Objects.requireNonNull(atStart.get(b)));
    for (Op op : b.ops) {
      if (op instanceof Op.Yield y) {
        atYield.put(y, Set.copyOf(now));
        now.clear();
        now.addAll(Objects.requireNonNull(kept.get(y)));
      }
      if (op.dst() != null) {
        now.remove(op.dst());
      }
    }
    Terminator end = Objects.requireNonNull(b.terminator);
    for (Block next : end.successors()) {
      arrive(next, now);
    }
    if (b.handler != null) {
      arrive(b.handler.block(), Set.of());
    }
  }

  private void arrive(Block b, Set<Var> state) {
    Set<Var> before = atStart.get(b);
    if (before == null) {
      atStart.put(b, new HashSet<>(state));
      work.add(b);
    } else if (before.retainAll(state)) {
      work.add(b);
    }
  }
}
