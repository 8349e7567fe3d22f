package io.krait.codegen.pass;

import io.krait.codegen.flow.BlockOrder;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the counters of loops machine ints of 32 bits. HotSpot unrolls and vectorises only such
 * loops, and only there it moves the checks of list indices out of the loop: five times faster.
 *
 * <p>{@code for i in range(a, b)} with bounds that do not fit leaves for the twin before it begins:
 * at the point of the last operation before the loop that may leave, which only pure ones follow. A
 * loop of more than 2**31 rounds is thus slow.
 */
final class IntLoops {
  private final IrFunction f;
  private final List<Block> order;
  private final Map<Var, List<Op>> writes = new HashMap<>();
  private final IdentityHashMap<Op, Block> blockOf = new IdentityHashMap<>();

  /** A counter, the block before its loop, where it is compared, and what its steps are. */
  private record Loop(
      Var counter, Var stop, Relation relation, Block before, Block head, Op.Prim step, long by) {}

  private IntLoops(IrFunction f) {
    this.f = f;
    this.order = BlockOrder.of(f);
    f.parameters.forEach(p -> writes.computeIfAbsent(p, k -> new ArrayList<>()));
    for (Block b : order) {
      for (Op op : b.ops) {
        blockOf.put(op, b);
        if (op.dst() != null) {
          writes.computeIfAbsent(op.dst(), k -> new ArrayList<>()).add(op);
        }
      }
    }
  }

  static void run(IrFunction f) {
    if (f.twin == null || f.kind == IrFunction.Kind.TWIN || f.kind == IrFunction.Kind.GENERATOR) {
      return;
    }
    Set<Block> tried = new HashSet<>();
    boolean again = true;
    while (again) {
      again = false;
      IntLoops loops = new IntLoops(f); // anew: a narrowed loop has other operations
      for (Block b : loops.order) {
        Loop loop = tried.add(b) ? loops.find(b) : null;
        if (loop != null) {
          loops.narrow(loop);
          again = true;
          break;
        }
      }
    }
  }

  // ---- recognition

  private @Nullable Loop find(Block head) {
    if (!(head.terminator instanceof Terminator.If i)
        || !(i.condition() instanceof Condition.Compares c)
        || (c.relation() != Relation.LT && c.relation() != Relation.GT)
        || c.left().rep() != Rep.Prim.I64
        || !c.left().name().isEmpty()
        || !isWrittenOnce(c.right())) {
      return null;
    }
    List<Op> both = writes.getOrDefault(c.left(), List.of());
    if (both.size() != 2 || f.parameters.contains(c.left())) {
      return null;
    }
    for (int k = 0; k < 2; k++) {
      Block before = Objects.requireNonNull(blockOf.get(both.get(1 - k)));
      if (both.get(k) instanceof Op.Prim p
          && p.op() == PrimOp.L_ADD
          && p.args().get(0).equals(c.left())
          && isStep(literal(p.args().get(1)), c.relation())
          && before.terminator instanceof Terminator.Goto g
          && g.target().equals(head)
          && both.get(1 - k) instanceof Op.Move) {
        long by = Objects.requireNonNull(literal(p.args().get(1)));
        return new Loop(c.left(), c.right(), c.relation(), before, head, p, by);
      }
    }
    return null;
  }

  private static boolean isStep(@Nullable Long by, Relation relation) {
    return by != null && isStep(by.longValue(), relation);
  }

  private static boolean isStep(long by, Relation relation) {
    return relation == Relation.LT ? by > 0 && by < 1 << 20 : by < 0 && by > -(1 << 20);
  }

  private boolean isWrittenOnce(Var v) {
    int count = writes.getOrDefault(v, List.of()).size();
    return f.parameters.contains(v) ? count == 0 : count == 1;
  }

  private @Nullable Long literal(Var v) {
    List<Op> w = writes.getOrDefault(v, List.of());
    if (w.size() != 1 || f.parameters.contains(v)) {
      return null;
    }
    return switch (w.getFirst()) {
      case Op.Const c when c.value() instanceof Literal.I64 l -> l.value();
      case Op.Move m when m.src() != v -> literal(m.src());
      default -> null;
    };
  }

  /** The point at which the block may still leave when it is at its end, or null. */
  private static @Nullable DeoptPoint lastPoint(Block b) {
    Set<Integer> written = new TreeSet<>();
    for (int i = b.ops.size() - 1; i >= 0; i--) {
      Op op = b.ops.get(i);
      if (op.dst() != null) {
        written.add(op.dst().id());
      }
      DeoptPoint point = Uses.deopt(op);
      if (point != null) {
        return op instanceof Op.Call || reads(point, written) ? null : point;
      }
      if (!DeadCode.isPure(op)) {
        return null;
      }
    }
    return null;
  }

  private static boolean reads(DeoptPoint point, Set<Integer> written) {
    boolean[] found = new boolean[1];
    new Rewriter(
            v -> {
              found[0] |= written.contains(v.id());
              return v;
            })
        .reading(new Terminator.Deopt(point));
    return found[0];
  }

  // ---- rewriting

  private void narrow(Loop loop) {
    DeoptPoint point = lastPoint(loop.before);
    Long start = literal(((Op.Move) initOf(loop)).src());
    Long stop = literal(loop.stop);
    long margin = Math.abs(loop.by) - 1;
    boolean up = loop.by > 0;
    Interval startRange = Interval.INT;
    Interval stopRange =
        up
            ? new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE - margin)
            : new Interval(Integer.MIN_VALUE + margin, Integer.MAX_VALUE);
    if (!mayNarrow(start, startRange, point) || !mayNarrow(stop, stopRange, point)) {
      return;
    }
    List<Op> before = loop.before.ops;
    if (point != null) {
      guard(before, start, loop.counter, startRange, point);
      guard(before, stop, loop.stop, stopRange, point);
    }
    Var counter = f.newVar("", Rep.Prim.I32, -1);
    Var limit = f.newVar("", Rep.Prim.I32, -1);
    before.add(new Op.Prim(counter, PrimOp.L_TO_I, List.of(loop.counter)));
    before.add(new Op.Prim(limit, PrimOp.L_TO_I, List.of(loop.stop)));
    Terminator.If test = (Terminator.If) Objects.requireNonNull(loop.head.terminator);
    for (Block b : order) {
      if (b != loop.before) {
        replaceReads(b, loop, counter);
      }
    }
    loop.head.terminator =
        new Terminator.If(
            new Condition.Compares(loop.relation, counter, limit), test.then(), test.otherwise());
  }

  private Op initOf(Loop loop) {
    List<Op> both = Objects.requireNonNull(writes.get(loop.counter));
    return both.get(0) == loop.step ? both.get(1) : both.get(0);
  }

  /** A bound that is a literal must fit; another one needs a point to leave at. */
  private static boolean mayNarrow(
      @Nullable Long literal, Interval range, @Nullable DeoptPoint point) {
    return literal == null ? point != null : literal >= range.lo() && literal <= range.hi();
  }

  private void guard(List<Op> ops, @Nullable Long known, Var v, Interval range, DeoptPoint point) {
    if (known != null) {
      return;
    }
    Var low = f.newVar("", Rep.Prim.I64, -1);
    Var high = f.newVar("", Rep.Prim.I64, -1);
    ops.add(new Op.Const(low, new Literal.I64(range.lo())));
    ops.add(new Op.DeoptIf(new Condition.Compares(Relation.LT, v, low), point));
    ops.add(new Op.Const(high, new Literal.I64(range.hi())));
    ops.add(new Op.DeoptIf(new Condition.Compares(Relation.GT, v, high), point));
  }

  /** Reads of the long counter become reads of a widened copy of the int one. */
  private void replaceReads(Block b, Loop loop, Var counter) {
    List<Op> ops = new ArrayList<>();
    for (Op op : b.ops) {
      // By content: a loop around this one may have been narrowed, which copies operations.
      if (op.equals(loop.step)) {
        Var by = f.newVar("", Rep.Prim.I32, -1);
        ops.add(new Op.Const(by, new Literal.I32((int) loop.by)));
        ops.add(f.instead(op, new Op.Prim(counter, PrimOp.I_ADD, List.of(counter, by))));
        continue;
      }
      Widened widened = new Widened(loop.counter, counter, ops);
      ops.add(f.instead(op, new Rewriter(widened::replacement).reading(op)));
    }
    Widened widened = new Widened(loop.counter, counter, ops);
    if (b != loop.head) {
      Terminator last = Objects.requireNonNull(b.terminator);
      b.terminator = f.instead(last, new Rewriter(widened::replacement).reading(last));
    }
    b.ops.clear();
    b.ops.addAll(ops);
  }

  /** Makes the widened copy when an operation turns out to read the counter. */
  private final class Widened {
    private final Var wide;
    private final Var narrow;
    private final List<Op> ops;
    private @Nullable Var made;

    Widened(Var wide, Var narrow, List<Op> ops) {
      this.wide = wide;
      this.narrow = narrow;
      this.ops = ops;
    }

    Var replacement(Var v) {
      if (!v.equals(wide)) {
        return v;
      }
      Var known = made;
      if (known != null) {
        return known;
      }
      Var copy = f.newVar("", Rep.Prim.I32, -1);
      Var result = f.newVar("", Rep.Prim.I64, -1);
      ops.add(new Op.Move(copy, narrow));
      ops.add(new Op.Prim(result, PrimOp.I_TO_L, List.of(copy)));
      made = result;
      return result;
    }
  }
}
