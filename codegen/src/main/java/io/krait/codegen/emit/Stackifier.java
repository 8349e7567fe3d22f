package io.krait.codegen.emit;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which temporaries need no local variable: constants, which every reader loads anew; pure
 * operations with one reader, which computes them in place; and values that wait on the operand
 * stack because their one reader takes them in just the order in which they were made.
 *
 * <p>Nothing is reordered but pure operations, and those only as long as what they read stays the
 * same. Where an operation leaves for the twin the operand stack must be empty, so whatever waits
 * under its operands then gets a local variable instead.
 */
final class Stackifier {
  private static final int MAX_LEAVES = 16;
  private static final int MAX_DISTANCE = 40;
  private static final int MAX_WAITING = 60;

  private final Uses uses;
  private final VarFacts facts;
  private final @Nullable Home[] homes;
  private final List<Var> waiting = new ArrayList<>();

  private Stackifier(Uses uses, VarFacts facts, @Nullable Home[] homes) {
    this.uses = uses;
    this.facts = facts;
    this.homes = homes;
  }

  /** The homes by variable id; null for variables that need a place. */
  static @Nullable Home[] decide(IrFunction f, Liveness live, Uses uses) {
    VarFacts facts = new VarFacts(f, live, uses);
    @Nullable Home[] homes = new Home[f.vars.size()];
    for (Var v : f.vars) {
      Literal literal = facts.constant(v);
      if (literal != null) {
        homes[v.id()] = new Home.Constant(literal);
      }
    }
    Stackifier s = new Stackifier(uses, facts, homes);
    live.order().forEach(s::block);
    return homes;
  }

  private void block(Block b) {
    waiting.clear();
    for (int i = 0; i < b.ops.size(); i++) {
      Op op = b.ops.get(i);
      Var dst = op.dst();
      if (dst != null && homes[dst.id()] instanceof Home.Constant) {
        continue;
      }
      if (dst != null && defer(b, i, op, dst)) {
        homes[dst.id()] = new Home.Deferred(op);
        continue;
      }
      take(op.uses(), takesInOrder(op));
      uses.ofState(op, v -> leaves(v, waiting::remove));
      if (emptiesStack(op)) {
        waiting.clear();
      }
      if (dst != null && facts.isSingle(dst) && mayWait(b, op, dst)) {
        if (waiting.size() >= MAX_WAITING) {
          waiting.removeFirst();
        }
        waiting.add(dst);
      }
    }
    take(Objects.requireNonNull(b.terminator).uses(), true);
  }

  // ---- the operand stack

  /** Leaves on the stack what the reader finds there in order; the rest of its operands not. */
  private void take(List<Var> operands, boolean inOrder) {
    List<Var> leaves = new ArrayList<>();
    operands.forEach(v -> leaves(v, leaves::add));
    if (inOrder) {
      dropLateOperands(leaves);
      int most = Math.min(mostBelow(operands), Math.min(leaves.size(), waiting.size()));
      for (int k = most; k > 0; k--) {
        List<Var> top = waiting.subList(waiting.size() - k, waiting.size());
        if (top.equals(leaves.subList(0, k))) {
          top.forEach(v -> homes[v.id()] = Home.ON_STACK);
          top.clear();
          break;
        }
      }
    }
    Set<Var> used = new HashSet<>(leaves);
    waiting.removeIf(used::contains);
  }

  /**
   * How many leaves may lie on the stack before the operands are computed: an operation among them
   * takes its own leaves from the top, so none of a later operand may lie there already.
   */
  private int mostBelow(List<Var> operands) {
    int[] most = {Integer.MAX_VALUE};
    int before = 0;
    for (Var v : operands) {
      before = leavesUpTo(v, before, most);
    }
    return most[0];
  }

  private int leavesUpTo(Var v, int before, int[] most) {
    if (!(homes[v.id()] instanceof Home.Deferred d)) {
      return before + 1;
    }
    int end = before;
    for (Var u : d.op().uses()) {
      end = leavesUpTo(u, end, most);
    }
    most[0] = Math.min(most[0], end);
    return end;
  }

  /** Operands that come after one that does not wait cannot be taken from the stack. */
  private void dropLateOperands(List<Var> leaves) {
    int prefix = 0;
    while (prefix < leaves.size() && waiting.contains(leaves.get(prefix))) {
      prefix++;
    }
    Set<Var> late = new HashSet<>(leaves.subList(prefix, leaves.size()));
    waiting.removeIf(late::contains);
  }

  private void leaves(Var v, java.util.function.Consumer<Var> each) {
    if (homes[v.id()] instanceof Home.Deferred d) {
      d.op().uses().forEach(u -> leaves(u, each));
    } else {
      each.accept(v);
    }
  }

  /** Whether an operation pushes its operands one after the other and nothing under them. */
  private static boolean takesInOrder(Op op) {
    return switch (op) {
      case Op.Checked c -> false;
      case Op.NewArray a -> false;
      case Op.Yield y -> false;
      case Op.Unbox u -> u.deopt() == null;
      case Op.Call c -> c.target().kind() != MethodRef.Kind.NEW;
      default -> true;
    };
  }

  private static boolean emptiesStack(Op op) {
    return switch (op) {
      case Op.Checked c -> true;
      case Op.DeoptIf d -> true;
      case Op.Yield y -> true;
      case Op.Unbox u -> u.deopt() != null;
      default -> false;
    };
  }

  private boolean mayWait(Block b, Op op, Var dst) {
    if (facts.inState[dst.id()]) {
      return false;
    }
    return !(op instanceof Op.Checked || op instanceof Op.Yield || op instanceof Op.CurrentPosition)
        && !readsTwice(b, dst);
  }

  // ---- pure operations

  private boolean defer(Block b, int index, Op op, Var dst) {
    if (!isPure(op) || !facts.isSingle(dst) || readsTwice(b, dst)) {
      return false;
    }
    List<Var> leaves = new ArrayList<>();
    op.uses().forEach(v -> leaves(v, leaves::add));
    if (leaves.size() > MAX_LEAVES
        || (!isCondition(op) && leaves.stream().anyMatch(waiting::contains))) {
      return false;
    }
    int end = Math.min(facts.readAt[dst.id()], b.ops.size());
    return end - index <= MAX_DISTANCE && staysSame(b, index, end, leaves);
  }

  private static boolean staysSame(Block b, int from, int end, List<Var> leaves) {
    for (int i = from + 1; i < end; i++) {
      Op op = b.ops.get(i);
      if (op instanceof Op.Yield || (op.dst() != null && leaves.contains(op.dst()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPure(Op op) {
    return switch (op) {
      case Op.Move m -> true;
      case Op.Box x -> true;
      case Op.Prim p -> true;
      case Op.Test t -> true;
      case Op.Unbox u -> u.deopt() == null;
      default -> false;
    };
  }

  private static boolean isCondition(Op op) {
    return op instanceof Op.Test
        || (op.dst() != null && op.dst().rep() == io.krait.codegen.ir.Rep.Prim.BOOL);
  }

  /** Whether the only reader of a variable needs it more than once, or under something else. */
  private boolean readsTwice(Block b, Var v) {
    int at = facts.readAt[v.id()];
    if (at == VarFacts.TERMINATOR) {
      return b.terminator instanceof Terminator.Switch;
    }
    Op reader = b.ops.get(at);
    return reader instanceof Op.Checked
        || reader instanceof Op.Yield
        || (reader instanceof Op.Unbox u && u.deopt() != null);
  }
}
