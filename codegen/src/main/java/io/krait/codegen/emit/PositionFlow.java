package io.krait.codegen.emit;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The local variable {@code $pos}, which holds the position of the operation that is about to
 * raise: whether a function needs it, and what is known of it where a block begins.
 */
final class PositionFlow {
  /** Not one value. */
  static final int VARIES = Integer.MIN_VALUE;

  private static final int UNKNOWN = Integer.MIN_VALUE + 1;

  private final Set<Integer> used = new HashSet<>();
  private final int[] in;
  private boolean read;

  PositionFlow(IrFunction f, Liveness live) {
    in = new int[f.blocks.size()];
    Arrays.fill(in, UNKNOWN);
    for (Block b : live.order()) {
      scan(b);
    }
    read |= f.code != null && !used.isEmpty();
    if (needsSlot()) {
      solve(f, live);
    }
  }

  private void scan(Block b) {
    for (Op op : b.ops) {
      if (Uses.raises(op)) {
        used.add(op.pos());
      }
      read |= op instanceof Op.CurrentPosition;
    }
    if (b.terminator instanceof Terminator.Throw t) {
      used.add(t.pos());
    }
  }

  /** Whether anything can raise at all. */
  boolean raises() {
    return !used.isEmpty();
  }

  /** Whether the position must be kept at run time; else it is {@link #only}. */
  boolean needsSlot() {
    return read && used.size() > 1;
  }

  /** The one position of all raising operations. */
  int only() {
    return used.isEmpty() ? 0 : used.iterator().next();
  }

  /** The known position where a block begins, or {@link #VARIES}. */
  int atStart(Block b) {
    return in[b.id()] == UNKNOWN ? VARIES : in[b.id()];
  }

  private void solve(IrFunction f, Liveness live) {
    boolean resumable = f.kind == IrFunction.Kind.TWIN || f.kind == IrFunction.Kind.GENERATOR;
    for (Block b : live.order()) {
      if (b == f.blocks.getFirst() || (resumable && b.resumePoint >= 0)) {
        in[b.id()] = 0;
      }
      if (b.handler != null) {
        in[b.handler.block().id()] = VARIES;
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block b : live.order()) {
        int out = atEnd(b);
        for (Block s : Objects.requireNonNull(b.terminator).successors()) {
          int met = meet(in[s.id()], out);
          changed |= met != in[s.id()];
          in[s.id()] = met;
        }
      }
    }
  }

  private int atEnd(Block b) {
    for (int i = b.ops.size() - 1; i >= 0; i--) {
      if (Uses.raises(b.ops.get(i))) {
        return b.ops.get(i).pos();
      }
    }
    return in[b.id()];
  }

  private static int meet(int a, int b) {
    return a == UNKNOWN || a == b ? b : b == UNKNOWN ? a : VARIES;
  }
}
