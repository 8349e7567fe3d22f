package io.krait.codegen.lower;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of ints, floats and bools in machine types. What does not fit 64 bits leaves for the
 * twin, before the operation.
 */
final class NumericLowering {
  private final Body body;
  private final IntLowering ints;

  NumericLowering(Body body) {
    this.body = body;
    this.ints = new IntLowering(body);
  }

  static boolean isNumber(Operand operand) {
    Rep rep = operand.rep();
    return rep == Prim.I64 || rep == Prim.F64 || rep == Prim.BOOL;
  }

  /** An operator on the two topmost operands, which it takes off; null if not on machine types. */
  @Nullable Operand binary(Operator op, boolean inPlace, Expr expr, Point before, int pos) {
    Operand left = body.stack.peek(1);
    Operand right = body.stack.peek(0);
    if (left.rep().equals(Reps.STRING) && right.rep().equals(Reps.STRING)) {
      return op == Operator.ADD ? concatenated(left, right, pos) : null;
    }
    if (!isNumber(left) || !isNumber(right)) {
      return null;
    }
    if (left.rep() == Prim.F64 || right.rep() == Prim.F64) {
      return floating(op, left, right, expr, pos);
    }
    return ints.binary(op, left, right, expr, before, pos);
  }

  private Operand concatenated(Operand left, Operand right, int pos) {
    Var a = body.use(left, Reps.STRING);
    Var b = body.use(right, Reps.STRING);
    body.stack.drop(2);
    return result(body.out.call(Rt.CONCAT, pos, a, b));
  }

  private @Nullable Operand floating(Operator op, Operand left, Operand right, Expr expr, int pos) {
    PrimOp prim =
        switch (op) {
          case ADD -> PrimOp.D_ADD;
          case SUB -> PrimOp.D_SUB;
          case MULT -> PrimOp.D_MUL;
          default -> null;
        };
    Var a = toDouble(left);
    Var b = toDouble(right);
    if (prim != null) {
      body.stack.drop(2);
      Var dst = body.stack.slot(Prim.F64);
      body.out.op(new Op.Prim(dst, prim, List.of(a, b)));
      return new Operand.Held(dst);
    }
    return switch (op) {
      case DIV -> divided(right, a, b, pos);
      case FLOOR_DIV -> called(Rt.FLOAT_FLOOR_DIV, Prim.F64, pos, a, b);
      case MOD -> called(Rt.FLOAT_MOD, Prim.F64, pos, a, b);
      case POW -> power(expr, right, pos, a, b);
      default -> null;
    };
  }

  private Operand divided(Operand right, Var a, Var b, int pos) {
    if (right instanceof Operand.Lit lit && !isZero(lit.literal())) {
      body.stack.drop(2);
      Var dst = body.stack.slot(Prim.F64);
      body.out.op(new Op.Prim(dst, PrimOp.D_DIV, List.of(a, b)));
      return new Operand.Held(dst);
    }
    return called(Rt.FLOAT_DIV, Prim.F64, pos, a, b);
  }

  private static boolean isZero(Literal literal) {
    return (literal instanceof Literal.F64 f && f.value() == 0)
        || (literal instanceof Literal.I64 i && i.value() == 0)
        || literal instanceof Literal.Bool;
  }

  private Operand power(Expr expr, Operand right, int pos, Var a, Var b) {
    if (right instanceof Operand.Lit lit
        && (lit.literal().equals(new Literal.F64(2)) || lit.literal().equals(new Literal.I64(2)))) {
      // pow(x, 2) is x * x, except that it raises when a finite x overflows.
      return called(Rt.FLOAT_SQUARE, Prim.F64, pos, a);
    }
    body.stack.drop(2);
    return body.dynamic(expr, Rt.FLOAT_POW, pos, a, b);
  }

  private Operand called(io.krait.codegen.ir.MethodRef method, Rep rep, int pos, Var... args) {
    body.stack.drop(2);
    Var dst = body.stack.slot(rep);
    body.out.callInto(dst, method, pos, args);
    return new Operand.Held(dst);
  }

  /** A value computed into a temporary, as the next operand slot's. */
  private Operand result(Var value) {
    Var dst = body.stack.slot(value.rep());
    body.out.move(dst, value);
    return new Operand.Held(dst);
  }

  /** A number as a double; of an int, the nearest. */
  Var toDouble(Operand operand) {
    if (operand instanceof Operand.Lit lit) {
      double value =
          switch (lit.literal()) {
            case Literal.F64 f -> f.value();
            case Literal.I64 i -> (double) i.value();
            case Literal.Bool b -> b.value() ? 1 : 0;
            default -> throw new IllegalStateException("not a number: " + lit);
          };
      return body.out.constant(new Literal.F64(value), Prim.F64);
    }
    if (operand.rep() == Prim.F64) {
      return body.use(operand, Prim.F64);
    }
    return body.out.prim(PrimOp.L_TO_D, Prim.F64, ints.toLong(operand));
  }

  Var toLong(Operand operand) {
    return ints.toLong(operand);
  }

  /** An operator on the topmost operand, which it takes off; null if not on a machine type. */
  @Nullable Operand unary(Expr.UnaryOp expr, Point before) {
    Operand operand = body.stack.peek(0);
    if (!isNumber(operand)) {
      return null;
    }
    if (operand.rep() != Prim.F64) {
      return ints.unary(expr.op(), operand, before);
    }
    return switch (expr.op()) {
      case USUB -> {
        Var value = body.use(operand, Prim.F64);
        body.stack.drop(1);
        Var dst = body.stack.slot(Prim.F64);
        body.out.op(new Op.Prim(dst, PrimOp.D_NEG, List.of(value)));
        yield new Operand.Held(dst);
      }
      case UADD -> body.stack.pop();
      case INVERT, NOT -> null;
    };
  }

  /** A comparison of the two topmost operands, which it takes off; null if not on machine types. */
  @Nullable Var test(Expr.Compare expr, int index) {
    return new ComparisonLowering(body).test(expr.ops().get(index), body.pos(expr));
  }

  /** {@code tree & mask} computed modulo 2**64, or null if the tree is not that simple. */
  @Nullable Operand masked(Expr.BinOp expr) {
    return new WrappingLowering(body).masked(expr);
  }
}
