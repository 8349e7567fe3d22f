package io.krait.codegen.lower;

import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic under a mask: {@code (a * b + c) & 0xFFFFFFFF} depends only on the low bits of its
 * parts, so that it is exact in wrapping longs. Only for trees of locals and literals: then nothing
 * can leave for the twin while a wrapped value waits.
 */
final class WrappingLowering {
  private final Body body;

  WrappingLowering(Body body) {
    this.body = body;
  }

  @Nullable Operand masked(Expr.BinOp expr) {
    if (expr.op() != Operator.BIT_AND || !worthWrapping(expr.left(), expr.right())) {
      return null;
    }
    Var value = wrapped(expr.left());
    Var mask = wrapped(expr.right());
    return new Operand.Held(body.out.prim(PrimOp.L_AND, Prim.I64, value, mask));
  }

  private boolean worthWrapping(Expr left, Expr right) {
    return left instanceof Expr.BinOp
        && right instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue i
        && i.value().signum() >= 0
        && i.value().bitLength() < 64
        && isWrappable(left);
  }

  private boolean isWrappable(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant ->
          constant.value() instanceof ConstantValue.IntValue i && i.value().bitLength() < 64;
      case Expr.Name name -> local(name) != null;
      case Expr.BinOp binary ->
          switch (binary.op()) {
            case ADD, SUB, MULT, BIT_AND, BIT_OR, BIT_XOR ->
                isWrappable(binary.left()) && isWrappable(binary.right());
            case LSHIFT -> isWrappable(binary.left()) && isShift(binary.right());
            default -> false;
          };
      default -> false;
    };
  }

  private static boolean isShift(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue i
        && i.value().signum() >= 0
        && i.value().bitLength() < 6;
  }

  /** The variable of a local that is a long here, or null. */
  private @Nullable Var local(Expr.Name name) {
    Variables.Variable variable = body.names.variable(body.names.symbol(name));
    if (variable == null
        || variable.inCell()
        || variable.var().rep() != Prim.I64
        || body.module.flow().mayBeUnbound(name)) {
      return null;
    }
    return variable.var();
  }

  private Var wrapped(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant when constant.value() instanceof ConstantValue.IntValue i ->
          body.out.i64(i.value().longValue());
      case Expr.Name name -> {
        Var variable = local(name);
        if (variable == null) {
          throw new IllegalStateException("not a long: " + name.name());
        }
        yield variable;
      }
      case Expr.BinOp binary -> operation(binary);
      default -> throw new IllegalStateException("not wrappable: " + expr);
    };
  }

  private Var operation(Expr.BinOp expr) {
    Var left = wrapped(expr.left());
    if (expr.op() == Operator.LSHIFT) {
      Var places = body.out.prim(PrimOp.L_TO_I, Prim.I32, wrapped(expr.right()));
      return body.out.prim(PrimOp.L_SHL, Prim.I64, left, places);
    }
    Var right = wrapped(expr.right());
    PrimOp op =
        switch (expr.op()) {
          case ADD -> PrimOp.L_ADD;
          case SUB -> PrimOp.L_SUB;
          case MULT -> PrimOp.L_MUL;
          case BIT_AND -> PrimOp.L_AND;
          case BIT_OR -> PrimOp.L_OR;
          case BIT_XOR -> PrimOp.L_XOR;
          default -> throw new IllegalStateException("not wrappable: " + expr);
        };
    return body.out.prim(op, Prim.I64, left, right);
  }
}
