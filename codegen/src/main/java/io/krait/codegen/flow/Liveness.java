package io.krait.codegen.flow;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Which variables hold a value that is still needed, at the borders of blocks. Backward data flow
 * to a fixed point over the variables that cross a border at all (most temporaries do not).
 *
 * <p>An operation that can raise needs what its block's handler needs, and has not written its own
 * destination yet.
 */
public final class Liveness {
  private final Uses uses;
  private final List<Block> order;

  /** Dense number of a variable that crosses borders, by variable id; -1 for others. */
  private final int[] dense;

  private final List<Var> crossing = new ArrayList<>();
  private final BitSet[] in;
  private final BitSet[] out;
  private final BitSet[] exposed;
  private final BitSet[] killed;
  private final BitSet[] killedBeforeRaise;
  private final BitSet raising = new BitSet();

  private Liveness(IrFunction f, Uses uses) {
    this.uses = uses;
    this.order = BlockOrder.of(f);
    int n = f.blocks.size();
    in = new BitSet[n];
    out = new BitSet[n];
    exposed = new BitSet[n];
    killed = new BitSet[n];
    killedBeforeRaise = new BitSet[n];
    dense = new int[f.vars.size()];
    java.util.Arrays.fill(dense, -1);
  }

  /** Computes it for the reachable blocks. */
  public static Liveness of(IrFunction f, Uses uses) {
    Liveness l = new Liveness(f, uses);
    l.findCrossing();
    l.order.forEach(l::summarize);
    l.solve();
    return l;
  }

  /** The reachable blocks, in the order of {@link BlockOrder}. */
  public List<Block> order() {
    return order;
  }

  public boolean isLiveIn(Block b, Var v) {
    return dense[v.id()] >= 0 && set(in, b).get(dense[v.id()]);
  }

  public boolean isLiveOut(Block b, Var v) {
    return dense[v.id()] >= 0 && set(out, b).get(dense[v.id()]);
  }

  /** Whether a variable is live at the border of any block. */
  public boolean crosses(Var v) {
    return dense[v.id()] >= 0;
  }

  public void forEachLiveIn(Block b, Consumer<Var> each) {
    set(in, b).stream().forEach(i -> each.accept(crossing.get(i)));
  }

  /** What the successors need; not what only the handler needs. */
  public void forEachLiveOut(Block b, Consumer<Var> each) {
    set(out, b).stream().forEach(i -> each.accept(crossing.get(i)));
  }

  /** What the block's handler needs from it. */
  public void forEachLiveInHandler(Block b, Consumer<Var> each) {
    Block.Handler h = b.handler;
    if (h != null && raising.get(b.id())) {
      forEachLiveIn(
          h.block(),
          v -> {
            if (v != h.exception()) {
              each.accept(v);
            }
          });
    }
  }

  /** Whether anything in the block can raise. */
  public boolean raises(Block b) {
    return raising.get(b.id());
  }

  private static BitSet set(BitSet[] sets, Block b) {
    return Objects.requireNonNull(sets[b.id()]);
  }

  /** Finds the variables that some block reads before writing. */
  private void findCrossing() {
    int[] writtenIn = new int[dense.length];
    java.util.Arrays.fill(writtenIn, -1);
    for (Block b : order) {
      Consumer<Var> read =
          v -> {
            if (writtenIn[v.id()] != b.id() && dense[v.id()] < 0) {
              dense[v.id()] = crossing.size();
              crossing.add(v);
            }
          };
      for (Op op : b.ops) {
        uses.of(op, read);
        Var dst = op.dst();
        if (dst != null) {
          writtenIn[dst.id()] = b.id();
        }
      }
      uses.of(terminator(b), read);
    }
  }

  private void summarize(Block b) {
    BitSet reads = new BitSet();
    BitSet writes = new BitSet();
    BitSet beforeRaise = new BitSet();
    boolean raised = false;
    Consumer<Var> read =
        v -> {
          int i = dense[v.id()];
          if (i >= 0 && !writes.get(i)) {
            reads.set(i);
          }
        };
    for (Op op : b.ops) {
      uses.of(op, read);
      if (!raised && Uses.raises(op)) {
        raised = true;
        beforeRaise.or(writes);
      }
      Var dst = op.dst();
      if (dst != null && dense[dst.id()] >= 0) {
        writes.set(dense[dst.id()]);
      }
    }
    uses.of(terminator(b), read);
    if (!raised) {
      beforeRaise.or(writes);
    }
    raising.set(b.id(), raised || terminator(b) instanceof Terminator.Throw);
    exposed[b.id()] = reads;
    killed[b.id()] = writes;
    killedBeforeRaise[b.id()] = beforeRaise;
    in[b.id()] = new BitSet();
    out[b.id()] = new BitSet();
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = order.size() - 1; i >= 0; i--) {
        changed |= update(order.get(i));
      }
    }
  }

  private boolean update(Block b) {
    BitSet newOut = set(out, b);
    for (Block s : terminator(b).successors()) {
      newOut.or(set(in, s));
    }
    BitSet newIn = (BitSet) newOut.clone();
    newIn.andNot(set(killed, b));
    newIn.or(set(exposed, b));
    Block.Handler h = b.handler;
    if (h != null && raising.get(b.id())) {
      BitSet fromHandler = (BitSet) set(in, h.block()).clone();
      if (dense[h.exception().id()] >= 0) {
        fromHandler.clear(dense[h.exception().id()]);
      }
      fromHandler.andNot(set(killedBeforeRaise, b));
      newIn.or(fromHandler);
    }
    boolean changed = !newIn.equals(set(in, b));
    in[b.id()] = newIn;
    return changed;
  }

  static Terminator terminator(Block b) {
    return Objects.requireNonNull(b.terminator);
  }
}
