package io.krait.codegen.pass;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the machine ints of a function can be at one point of it. */
final class RangeState {
  private final Map<Var, Interval> ranges = new HashMap<>();

  /** Tests whose outcome a variable holds, as long as nothing in them is written. */
  private final Map<Var, Condition> tests = new HashMap<>();

  RangeState() {}

  RangeState(RangeState other) {
    ranges.putAll(other.ranges);
    tests.putAll(other.tests);
  }

  private static boolean isInt(Var v) {
    return v.rep() == Prim.I64 || v.rep() == Prim.I32;
  }

  Interval get(Var v) {
    Interval known = ranges.get(v);
    return known != null ? known : v.rep() == Prim.I32 ? Interval.INT : Interval.ALL;
  }

  private void set(Var v, Interval range) {
    if (range.equals(v.rep() == Prim.I32 ? Interval.INT : Interval.ALL)) {
      ranges.remove(v);
    } else {
      ranges.put(v, range);
    }
  }

  /** Forgets a variable that may have been written. */
  void forget(Var v) {
    ranges.remove(v);
    tests.remove(v);
    tests.values().removeIf(c -> c.uses().contains(v));
  }

  /** Forgets all other variables. */
  void retain(Predicate<Var> wanted) {
    ranges.keySet().removeIf(v -> !wanted.test(v));
    tests.keySet().removeIf(v -> !wanted.test(v));
  }

  /** What holds where control comes from either. */
  void join(RangeState other) {
    ranges.replaceAll((v, r) -> r.join(other.get(v)));
    ranges.keySet().removeIf(v -> !other.ranges.containsKey(v));
    tests.entrySet().removeIf(e -> !e.getValue().equals(other.tests.get(e.getKey())));
  }

  void widen(RangeState next) {
    ranges.replaceAll((v, r) -> r.widened(next.get(v)));
    ranges.keySet().removeIf(v -> !next.ranges.containsKey(v));
    tests.entrySet().removeIf(e -> !e.getValue().equals(next.tests.get(e.getKey())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeState s && ranges.equals(s.ranges) && tests.equals(s.tests);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  // ---- operations

  /** What holds after an operation. */
  void after(Op op) {
    Var dst = op.dst();
    if (op instanceof Op.DeoptIf d) {
      assume(d.condition(), false);
    }
    if (op instanceof Op.Call c && ListIndices.isCheck(c)) {
      // An index of a list is no larger than its size; others raise.
      Var index = c.args().getFirst();
      Interval within = get(index).meet(Interval.INT);
      set(index, within == null ? Interval.INT : within);
    }
    if (dst == null) {
      return;
    }
    Interval result = isInt(dst) ? result(op) : null;
    forget(dst);
    if (result != null) {
      set(dst, result);
    }
    if (op instanceof Op.Test t && !t.condition().uses().contains(dst)) {
      tests.put(dst, t.condition());
    }
  }

  private @Nullable Interval result(Op op) {
    return switch (op) {
      case Op.Const c ->
          switch (c.value()) {
            case Literal.I64 l -> Interval.of(l.value());
            case Literal.I32 i -> Interval.of(i.value());
            default -> null;
          };
      case Op.Move m -> isInt(m.src()) ? get(m.src()) : null;
      case Op.Prim p -> primitive(p);
      case Op.Checked c -> {
        Interval a = get(c.left());
        Interval b = get(c.right());
        yield switch (c.kind()) {
          case ADD -> a.plusClamped(b);
          case SUB -> a.minusClamped(b);
          case MUL -> a.times(b);
        };
      }
      case Op.Call c -> KnownResults.of(c, this);
      case Op.GetField g -> KnownResults.of(g);
      default -> null;
    };
  }

  private @Nullable Interval primitive(Op.Prim p) {
    Interval a = p.args().isEmpty() ? Interval.ALL : operand(p.args().get(0));
    Interval b = p.args().size() < 2 ? Interval.ALL : operand(p.args().get(1));
    return switch (p.op()) {
      case L_ADD -> a.plus(b);
      case L_SUB -> a.minus(b);
      case L_MUL -> a.times(b);
      case I_ADD -> inInt(a.plus(b));
      case I_SUB -> inInt(a.minus(b));
      case L_AND -> and(a, b);
      case L_OR, L_XOR -> a.lo() >= 0 && b.lo() >= 0 ? upToMask(a, b) : null;
      case L_SHR -> shiftedRight(a, b);
      case L_SHL ->
          b.isPoint() && b.lo() >= 0 && b.lo() < Long.SIZE - 1
              ? a.times(Interval.of(1L << b.lo()))
              : null;
      case L_NEG -> Interval.of(0).minus(a);
      // Only made where both are not negative: as Python's.
      case L_DIV -> KnownResults.quotient(a, b);
      case L_REM -> KnownResults.modulo(a, b);
      case L_INVERT -> new Interval(~a.hi(), ~a.lo());
      case L_TO_I -> inInt(a);
      case I_TO_L -> a;
      case B_TO_L -> Interval.BIT;
      case ARRAY_LENGTH -> Interval.SIZE;
      default -> null;
    };
  }

  private Interval operand(Var v) {
    return isInt(v) ? get(v) : Interval.ALL;
  }

  private static @Nullable Interval inInt(@Nullable Interval i) {
    return i != null && i.lo() >= Integer.MIN_VALUE && i.hi() <= Integer.MAX_VALUE ? i : null;
  }

  private static @Nullable Interval and(Interval a, Interval b) {
    if (a.lo() >= 0 && b.lo() >= 0) {
      return new Interval(0, Math.min(a.hi(), b.hi()));
    }
    return a.lo() >= 0 ? new Interval(0, a.hi()) : b.lo() >= 0 ? new Interval(0, b.hi()) : null;
  }

  private static Interval upToMask(Interval a, Interval b) {
    long top = Long.highestOneBit(a.hi() | b.hi());
    return new Interval(0, top == 0 ? 0 : (top << 1) - 1 < 0 ? Long.MAX_VALUE : (top << 1) - 1);
  }

  private static @Nullable Interval shiftedRight(Interval a, Interval b) {
    return b.isPoint() && b.lo() >= 0 && b.lo() < Long.SIZE
        ? new Interval(a.lo() >> b.lo(), a.hi() >> b.lo())
        : null;
  }

  // ---- tests

  /** The outcome that a test must have, or null. */
  @Nullable Boolean outcome(Condition c) {
    if (c instanceof Condition.IsTrue t) {
      Condition held = tests.get(t.value());
      return held == null ? null : outcome(held);
    }
    if (c instanceof Condition.Compares x && isInt(x.left())) {
      return get(x.left()).compare(x.relation(), get(x.right()));
    }
    return null;
  }

  /** Narrows by the outcome of a test; false if it cannot be so. */
  boolean assume(Condition c, boolean value) {
    if (c instanceof Condition.IsTrue t) {
      Condition held = tests.get(t.value());
      return held == null || assume(held, value);
    }
    if (!(c instanceof Condition.Compares x) || !isInt(x.left())) {
      return true;
    }
    Relation r = value ? x.relation() : negated(x.relation());
    Interval a = get(x.left());
    Interval b = get(x.right());
    Interval newA = a.where(r, b);
    Interval newB = b.where(swapped(r), a);
    if (newA == null || newB == null) {
      return false;
    }
    set(x.left(), newA);
    set(x.right(), newB);
    return true;
  }

  static Relation negated(Relation r) {
    return switch (r) {
      case EQ -> Relation.NE;
      case NE -> Relation.EQ;
      case LT -> Relation.GE;
      case LE -> Relation.GT;
      case GT -> Relation.LE;
      case GE -> Relation.LT;
    };
  }

  static Relation swapped(Relation r) {
    return switch (r) {
      case EQ, NE -> r;
      case LT -> Relation.GT;
      case LE -> Relation.GE;
      case GT -> Relation.LT;
      case GE -> Relation.LE;
    };
  }
}
