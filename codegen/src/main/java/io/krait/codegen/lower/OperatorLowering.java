package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Unary, binary and comparison operators, and subscripts. */
final class OperatorLowering {
  private final Body body;

  OperatorLowering(Body body) {
    this.body = body;
  }

  Operand binary(Expr.BinOp expr) {
    Operand masked = body.isTyped() ? body.numbers.masked(expr) : null;
    if (masked != null) {
      return masked;
    }
    body.push(expr.left());
    body.push(expr.right());
    if (!(NumericLowering.isNumber(body.stack.peek(1))
        && NumericLowering.isNumber(body.stack.peek(0)))) {}
    return binary(expr, expr, expr.op(), false, body.pos(expr));
  }

  /**
   * An operator on the two topmost operands, which it takes off.
   *
   * @param node the operation, for its program points
   * @param expr what has the result's type
   */
  Operand binary(Node node, Expr expr, Operator op, boolean inPlace, int pos) {
    Point before = body.point(node, PointTable.BEFORE);
    Operand typed = body.isTyped() ? body.numbers.binary(op, inPlace, expr, before, pos) : null;
    if (typed != null) {
      return typed;
    }
    int depth = body.stack.depth() - 2;
    Var left = body.anyAt(depth);
    Var right = body.anyAt(depth + 1);
    body.stack.cut(depth);
    Var result = body.stack.slot(Rep.ANY);
    body.out.callInto(result, OperatorMethods.binary(op, inPlace), pos, left, right);
    return body.believe(node, body.beliefs.of(expr), result);
  }

  Operand unary(Expr.UnaryOp expr) {
    if (expr.op() == UnaryOperator.NOT) {
      return not(expr);
    }
    Operand folded = Folding.unary(expr, body);
    if (folded != null) {
      return folded;
    }
    body.push(expr.operand());
    Point before = body.point(expr, PointTable.BEFORE);
    Operand typed = body.isTyped() ? body.numbers.unary(expr, before) : null;
    if (typed != null) {
      return typed;
    }
    Var operand = body.any(body.stack.pop());
    return body.dynamic(expr, OperatorMethods.unary(expr.op()), body.pos(expr), operand);
  }

  private Operand not(Expr.UnaryOp expr) {
    Operand value = body.eval(expr.operand());
    Var truth = body.conditions.truth(value, body.pos(expr));
    return new Operand.Held(body.out.prim(PrimOp.B_NOT, Rep.Prim.BOOL, truth));
  }

  Operand subscript(Expr.Subscript expr) {
    body.push(expr.value());
    body.push(expr.slice());
    int depth = body.stack.depth() - 2;
    Operand value = elementOf(expr, depth);
    body.stack.cut(depth);
    return value;
  }

  /** The element of the operand at a depth that the next operand selects; both stay. */
  Operand elementOf(Expr.Subscript expr, int depth) {
    Point before = body.point(expr, PointTable.MORE);
    Operand typed = body.isTyped() ? body.elements.read(expr, depth, before) : null;
    if (typed != null) {
      return typed;
    }
    Var object = body.anyAt(depth);
    Var key = body.anyAt(depth + 1);
    return body.dynamic(expr, Rt.GET_ITEM, body.pos(expr), object, key);
  }

  Operand compare(Expr.Compare expr) {
    body.push(expr.left());
    if (expr.ops().size() > 1) {
      return chain(expr);
    }
    body.push(expr.comparators().get(0));
    Operand result = comparison(expr, 0);
    return result.rep().equals(Rep.ANY) && expr.ops().get(0).isRich()
        ? body.believe(expr, inSlot(result))
        : result;
  }

  private Var inSlot(Operand value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.assign(slot, body.any(value));
    return slot;
  }

  /** Compares the two topmost operands, which it takes off. */
  private Operand comparison(Expr.Compare expr, int index) {
    Var test = test(expr, index, false);
    if (test != null) {
      return new Operand.Held(test);
    }
    int depth = body.stack.depth() - 2;
    Var left = body.anyAt(depth);
    Var right = body.anyAt(depth + 1);
    body.stack.cut(depth);
    Var result = body.stack.slot(Rep.ANY);
    CmpOperator op = expr.ops().get(index);
    body.out.callInto(result, OperatorMethods.comparison(op, false), body.pos(expr), left, right);
    return new Operand.Held(result);
  }

  /**
   * Compares the two topmost operands, giving a BOOL, and takes them off; null, with them still
   * there, for a rich comparison of objects where its object is wanted.
   */
  @Nullable Var test(Expr.Compare expr, int index, boolean truthOnly) {
    CmpOperator op = expr.ops().get(index);
    Var typed = body.isTyped() ? body.numbers.test(expr, index) : null;
    if (typed != null) {
      return typed;
    }
    boolean rich = op.isRich();
    if (rich && !truthOnly) {
      return null;
    }
    int depth = body.stack.depth() - 2;
    Var left = body.anyAt(depth);
    Var right = body.anyAt(depth + 1);
    body.stack.cut(depth);
    int pos = body.pos(expr);
    return switch (op) {
      case IS -> body.out.call(Rt.IS, pos, left, right);
      case IS_NOT -> negated(body.out.call(Rt.IS, pos, left, right));
      case IN -> body.out.call(Rt.CONTAINS, pos, right, left);
      case NOT_IN -> negated(body.out.call(Rt.CONTAINS, pos, right, left));
      case EQ, NOT_EQ, LT, LT_E, GT, GT_E ->
          body.out.call(OperatorMethods.comparison(op, true), pos, left, right);
    };
  }

  private Var negated(Var test) {
    return body.out.prim(PrimOp.B_NOT, Rep.Prim.BOOL, test);
  }

  /** {@code a < b < c} as a value; {@code a} has been pushed. */
  private Operand chain(Expr.Compare expr) {
    int depth = body.stack.depth() - 1;
    Rep rep = body.isTyped() ? body.beliefs.of(expr) : Rep.ANY;
    Var result = body.stack.slot(depth, rep);
    Block done = body.out.newBlock();
    int last = expr.ops().size() - 1;
    for (int i = 0; i < last; i++) {
      pushLink(expr, i);
      body.pushValue(comparison(expr, i));
      Block decided = body.out.newBlock();
      Block next = body.out.newBlock();
      Operand value = body.stack.peek(0);
      body.conditions.branchOn(value, body.pos(expr), next, decided);
      Operand right = body.stack.at(depth + 1);
      body.stack.cut(depth);
      body.out.start(decided);
      body.conditions.deliver(expr, PointTable.MORE + 100 + i, value, result);
      body.out.goTo(done);
      body.out.start(next);
      body.pushValue(right);
    }
    body.push(expr.comparators().get(last));
    Operand value = comparison(expr, last);
    body.conditions.deliver(expr, PointTable.MORE + 100 + last, value, result);
    body.out.goTo(done);
    body.out.start(done);
    return new Operand.Held(result);
  }

  /**
   * Evaluates the right operand of a link of a chain and pushes both operands once more, for the
   * comparison to take off: {@code [left] -> [left, right, left, right]}.
   */
  void pushLink(Expr.Compare expr, int index) {
    Operand left = body.stack.peek(0);
    body.push(expr.comparators().get(index));
    Operand right = body.stack.peek(0);
    body.stack.push(left);
    body.stack.push(right);
  }
}
