package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.UnaryOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arithmetic of ints and bools as longs. */
final class IntLowering {
  private final Body body;

  IntLowering(Body body) {
    this.body = body;
  }

  @Nullable Operand binary(
      Operator op, Operand left, Operand right, Expr expr, Point before, int pos) {
    if (left.rep() == Prim.BOOL && right.rep() == Prim.BOOL) {
      Operand both = bools(op, left, right);
      if (both != null || op == Operator.BIT_XOR) {
        return both;
      }
    }
    return switch (op) {
      case ADD -> checked(Op.Checked.Kind.ADD, left, right, before);
      case SUB -> checked(Op.Checked.Kind.SUB, left, right, before);
      case MULT -> checked(Op.Checked.Kind.MUL, left, right, before);
      case BIT_AND -> bits(PrimOp.L_AND, left, right);
      case BIT_OR -> bits(PrimOp.L_OR, left, right);
      case BIT_XOR -> bits(PrimOp.L_XOR, left, right);
      case DIV -> called(Rt.INT_TRUE_DIV, left, right, pos);
      case MOD -> called(Rt.INT_MOD, left, right, pos);
      case FLOOR_DIV -> floorDiv(left, right, before, pos);
      case LSHIFT -> shiftLeft(left, right, before, pos, expr);
      case RSHIFT -> shiftRight(left, right, pos);
      case POW -> power(left, right, before, pos, expr);
      case MAT_MULT -> null;
    };
  }

  private @Nullable Operand bools(Operator op, Operand left, Operand right) {
    PrimOp prim =
        switch (op) {
          case BIT_AND -> PrimOp.B_AND;
          case BIT_OR -> PrimOp.B_OR;
          default -> null;
        };
    if (prim == null) {
      return null;
    }
    Var a = body.use(left, Prim.BOOL);
    Var b = body.use(right, Prim.BOOL);
    body.stack.drop(2);
    Var dst = body.stack.slot(Prim.BOOL);
    body.out.op(new Op.Prim(dst, prim, List.of(a, b)));
    return new Operand.Held(dst);
  }

  /** An int or bool as a long. */
  Var toLong(Operand operand) {
    if (operand instanceof Operand.Lit lit) {
      return body.out.i64(value(lit.literal()));
    }
    if (operand.rep() == Prim.BOOL) {
      return body.out.prim(PrimOp.B_TO_L, Prim.I64, body.use(operand, Prim.BOOL));
    }
    return body.use(operand, Prim.I64);
  }

  private static long value(Literal literal) {
    return switch (literal) {
      case Literal.I64 i -> i.value();
      case Literal.Bool b -> b.value() ? 1 : 0;
      default -> throw new IllegalStateException("not an int: " + literal);
    };
  }

  private static @Nullable Long literal(Operand operand) {
    return operand instanceof Operand.Lit lit ? value(lit.literal()) : null;
  }

  private Operand checked(Op.Checked.Kind kind, Operand left, Operand right, Point before) {
    Var a = toLong(left);
    Var b = toLong(right);
    body.stack.drop(2);
    Var dst = body.stack.slot(Prim.I64);
    body.out.op(new Op.Checked(dst, kind, a, b, before.deopt()));
    return new Operand.Held(dst);
  }

  private Operand bits(PrimOp op, Operand left, Operand right) {
    Var a = toLong(left);
    Var b = toLong(right);
    body.stack.drop(2);
    return prim(op, a, b);
  }

  private Operand prim(PrimOp op, Var a, Var b) {
    Var dst = body.stack.slot(Prim.I64);
    body.out.op(new Op.Prim(dst, op, List.of(a, b)));
    return new Operand.Held(dst);
  }

  private Operand called(MethodRef method, Operand left, Operand right, int pos) {
    Var a = toLong(left);
    Var b = toLong(right);
    body.stack.drop(2);
    Var dst = body.stack.slot(method.result());
    body.out.callInto(dst, method, pos, a, b);
    return new Operand.Held(dst);
  }

  private Operand floorDiv(Operand left, Operand right, Point before, int pos) {
    Long by = literal(right);
    Var b = toLong(right);
    if (by == null || by == -1) {
      // The only quotient that does not fit has divisor -1.
      before.leaveIf(new Condition.Compares(Relation.EQ, b, body.out.i64(-1)));
    }
    return called(Rt.INT_FLOOR_DIV, left, right, pos);
  }

  private Operand shiftLeft(Operand left, Operand right, Point before, int pos, Expr expr) {
    Long count = literal(right);
    Var a = toLong(left);
    Var n = toLong(right);
    if (count != null && (count < 0 || count > 62)) {
      body.stack.drop(2);
      return body.dynamic(expr, Rt.INT_SHL, pos, a, n);
    }
    if (count == null) {
      before.leaveIf(new Condition.Compares(Relation.LT, n, body.out.i64(0)));
      before.leaveIf(new Condition.Compares(Relation.GT, n, body.out.i64(62)));
    }
    Var places = body.out.prim(PrimOp.L_TO_I, Prim.I32, n);
    Var shifted = body.out.prim(PrimOp.L_SHL, Prim.I64, a, places);
    Var back = body.out.prim(PrimOp.L_SHR, Prim.I64, shifted, places);
    before.leaveIf(new Condition.Compares(Relation.NE, back, a));
    body.stack.drop(2);
    Var dst = body.stack.slot(Prim.I64);
    body.out.move(dst, shifted);
    return new Operand.Held(dst);
  }

  private Operand shiftRight(Operand left, Operand right, int pos) {
    Long count = literal(right);
    if (count == null || count < 0 || count > 63) {
      return called(Rt.INT_SHR, left, right, pos);
    }
    Var a = toLong(left);
    Var n = body.out.i32((int) (long) count);
    body.stack.drop(2);
    return prim(PrimOp.L_SHR, a, n);
  }

  private Operand power(Operand left, Operand right, Point before, int pos, Expr expr) {
    Long exponent = literal(right);
    if (exponent != null && exponent == 2) {
      return checked(Op.Checked.Kind.MUL, left, left, before);
    }
    Var a = toLong(left);
    Var b = toLong(right);
    body.stack.drop(2);
    return body.dynamic(expr, Rt.INT_POW, pos, a, b);
  }

  @Nullable Operand unary(UnaryOperator op, Operand operand, Point before) {
    Var value = toLong(operand);
    return switch (op) {
      case USUB -> {
        Var zero = body.out.i64(0);
        body.stack.drop(1);
        Var dst = body.stack.slot(Prim.I64);
        body.out.op(new Op.Checked(dst, Op.Checked.Kind.SUB, zero, value, before.deopt()));
        yield new Operand.Held(dst);
      }
      case INVERT -> {
        body.stack.drop(1);
        Var dst = body.stack.slot(Prim.I64);
        body.out.op(new Op.Prim(dst, PrimOp.L_INVERT, List.of(value)));
        yield new Operand.Held(dst);
      }
      case UADD -> {
        body.stack.drop(1);
        Var dst = body.stack.slot(Prim.I64);
        body.out.move(dst, value);
        yield new Operand.Held(dst);
      }
      case NOT -> null;
    };
  }
}
