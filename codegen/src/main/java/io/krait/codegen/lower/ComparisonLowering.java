package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.CmpOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons of machine types, of strings, and with None. */
final class ComparisonLowering {
  /** Ints up to here are doubles exactly. */
  private static final long EXACT = 1L << 53;

  private static final MethodRef STRING_EQUALS =
      new MethodRef(
          MethodRef.Kind.VIRTUAL, "java/lang/String", "equals", List.of(Rep.ANY), Prim.BOOL, false);

  private final Body body;

  ComparisonLowering(Body body) {
    this.body = body;
  }

  /** Compares the two topmost operands and takes them off, or gives null and leaves them. */
  @Nullable Var test(CmpOperator op, int pos) {
    Operand left = body.stack.peek(1);
    Operand right = body.stack.peek(0);
    Relation relation = relation(op);
    if (relation == null) {
      return op == CmpOperator.IS || op == CmpOperator.IS_NOT
          ? identity(op == CmpOperator.IS, left, right)
          : membership(op == CmpOperator.IN, left, right, pos);
    }
    if (NumericLowering.isNumber(left) && NumericLowering.isNumber(right)) {
      return numbers(relation, left, right);
    }
    return left.rep().equals(Reps.STRING) && right.rep().equals(Reps.STRING)
        ? strings(relation, left, right)
        : null;
  }

  private Var strings(Relation relation, Operand left, Operand right) {
    body.stack.drop(2);
    if (relation == Relation.EQ || relation == Relation.NE) {
      Var same = equal(left, right);
      return relation == Relation.EQ ? same : not(same);
    }
    Var a = body.use(left, Reps.STRING);
    Var b = body.use(right, Reps.STRING);
    Var order = body.out.call(Rt.STRING_COMPARE, a, b);
    return body.out.test(new Condition.Compares(relation, order, body.out.i32(0)));
  }

  private Var equal(Operand left, Operand right) {
    if (character(left) >= 0 && character(right) < 0) {
      return equal(right, left);
    }
    int c = character(right);
    Var a = body.use(left, Reps.STRING);
    return c >= 0
        ? body.out.call(Rt.IS_CHAR, a, body.out.i32(c))
        : body.out.call(STRING_EQUALS, a, body.use(right, Reps.STRING));
  }

  /** The character that a literal of one is, else -1. */
  private static int character(Operand operand) {
    return operand instanceof Operand.Lit lit
            && lit.literal() instanceof Literal.Str s
            && s.value().length() == 1
        ? s.value().charAt(0)
        : -1;
  }

  private @Nullable Var membership(boolean positive, Operand item, Operand container, int pos) {
    boolean inString = container.rep().equals(Reps.STRING) && item.rep().equals(Reps.STRING);
    MethodRef method =
        container.rep().equals(Reps.DICT)
            ? Rt.DICT_CONTAINS
            : container.rep().equals(Reps.SET)
                ? Rt.SET_CONTAINS
                : inString ? Rt.STRING_CONTAINS : null;
    if (method == null) {
      return null;
    }
    Var within = body.use(container, container.rep());
    Var key = inString ? body.use(item, Reps.STRING) : body.any(item);
    body.stack.drop(2);
    Var found = body.out.call(method, pos, within, key);
    return positive ? found : not(found);
  }

  private Var not(Var test) {
    return body.out.prim(PrimOp.B_NOT, Prim.BOOL, test);
  }

  private static @Nullable Relation relation(CmpOperator op) {
    return switch (op) {
      case EQ -> Relation.EQ;
      case NOT_EQ -> Relation.NE;
      case LT -> Relation.LT;
      case LT_E -> Relation.LE;
      case GT -> Relation.GT;
      case GT_E -> Relation.GE;
      case IS, IS_NOT, IN, NOT_IN -> null;
    };
  }

  private @Nullable Var numbers(Relation relation, Operand left, Operand right) {
    boolean floats = left.rep() == Prim.F64 || right.rep() == Prim.F64;
    if (floats && !(isExact(left) && isExact(right))) {
      return null;
    }
    Var a = floats ? body.numbers.toDouble(left) : body.numbers.toLong(left);
    Var b = floats ? body.numbers.toDouble(right) : body.numbers.toLong(right);
    body.stack.drop(2);
    return body.out.test(new Condition.Compares(relation, a, b));
  }

  /** Whether a number may be compared as a double: an int that is not exactly one may not. */
  private static boolean isExact(Operand operand) {
    if (operand.rep() != Prim.I64) {
      return true;
    }
    return operand instanceof Operand.Lit lit
        && lit.literal() instanceof Literal.I64 i
        && Math.abs(i.value()) <= EXACT;
  }

  private @Nullable Var identity(boolean positive, Operand left, Operand right) {
    boolean leftNone = isNone(left);
    if (!leftNone && !isNone(right)) {
      return null;
    }
    Operand other = leftNone ? right : left;
    body.stack.drop(2);
    if (!other.rep().equals(Rep.ANY)) {
      return body.out.constant(new Literal.Bool(!positive), Prim.BOOL);
    }
    Relation relation = positive ? Relation.EQ : Relation.NE;
    return body.out.test(new Condition.Compares(relation, body.any(other), body.noneVar()));
  }

  private boolean isNone(Operand operand) {
    return operand.equals(body.none());
  }
}
