package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import java.util.List;

/** Tests: expressions whose truth decides where to go on. */
final class ConditionLowering {
  private final Body body;

  ConditionLowering(Body body) {
    this.body = body;
  }

  /** Goes to one of two blocks by the truth of an expression. */
  void branch(Expr test, Block yes, Block no) {
    branch(test, yes, no, body.pos(test));
  }

  private void branch(Expr test, Block yes, Block no, int pos) {
    switch (test) {
      case Expr.UnaryOp unary when unary.op() == UnaryOperator.NOT ->
          branch(unary.operand(), no, yes, pos);
      case Expr.BoolOp bool -> boolOp(bool, yes, no);
      case Expr.Compare compare -> compare(compare, yes, no);
      case Expr.Constant constant -> constant(constant.value(), yes, no);
      default -> branchOn(body.eval(test), pos, yes, no);
    }
  }

  private void constant(ConstantValue value, Block yes, Block no) {
    boolean truth =
        switch (value) {
          case ConstantValue.IntValue i -> i.value().signum() != 0;
          case ConstantValue.FloatValue f -> f.value() != 0;
          case ConstantValue.ComplexValue c -> c.imag() != 0;
          case ConstantValue.StrValue s -> !s.value().isEmpty();
          case ConstantValue.BytesValue b -> !b.latin1().isEmpty();
          case ConstantValue.Singleton s ->
              s == ConstantValue.Singleton.TRUE || s == ConstantValue.Singleton.ELLIPSIS;
        };
    body.out.goTo(truth ? yes : no);
  }

  private void boolOp(Expr.BoolOp expr, Block yes, Block no) {
    List<Expr> values = expr.values();
    for (int i = 0; i < values.size() - 1; i++) {
      Block next = body.out.newBlock();
      if (expr.op() == BoolOperator.AND) {
        branch(values.get(i), next, no);
      } else {
        branch(values.get(i), yes, next);
      }
      body.out.start(next);
    }
    branch(values.get(values.size() - 1), yes, no);
  }

  private void compare(Expr.Compare expr, Block yes, Block no) {
    body.push(expr.left());
    int depth = body.stack.depth() - 1;
    int last = expr.ops().size() - 1;
    for (int i = 0; i < last; i++) {
      body.operators.pushLink(expr, i);
      Block next = body.out.newBlock();
      test(expr, i, next, no);
      Operand right = body.stack.at(depth + 1);
      body.stack.cut(depth);
      body.out.start(next);
      body.pushValue(right);
    }
    body.push(expr.comparators().get(last));
    test(expr, last, yes, no);
  }

  private void test(Expr.Compare expr, int index, Block yes, Block no) {
    Var test = body.operators.test(expr, index, true);
    if (test == null) {
      throw new IllegalStateException("a test without outcome");
    }
    body.out.branch(new Condition.IsTrue(test), yes, no);
  }

  /** Goes to one of two blocks by the truth of a value. */
  void branchOn(Operand value, int pos, Block yes, Block no) {
    body.out.branch(truthOf(value, pos), yes, no);
  }

  /** The truth of a value as a BOOL. */
  Var truth(Operand value, int pos) {
    Condition condition = truthOf(value, pos);
    return condition instanceof Condition.IsTrue plain ? plain.value() : body.out.test(condition);
  }

  private Condition truthOf(Operand value, int pos) {
    if (value.rep() instanceof Rep.Prim prim) {
      Var var = body.use(value, prim);
      return switch (prim) {
        case BOOL -> new Condition.IsTrue(var);
        case I64, I32 -> new Condition.Compares(Relation.NE, var, body.out.i64(0));
        case F64 ->
            new Condition.Compares(
                Relation.NE, var, body.out.constant(new Literal.F64(0), Rep.Prim.F64));
      };
    }
    return new Condition.IsTrue(body.out.call(Rt.TRUTH, pos, body.any(value)));
  }

  /**
   * Stores a value that is one of several of an expression in the expression's result, which is in
   * the next operand slot.
   */
  void deliver(Expr expr, int kind, Operand value, Var result) {
    if (!body.isTyped()) {
      body.out.assign(result, body.any(value));
      body.point(expr, kind);
      return;
    }
    Point point = body.point(expr, kind);
    if (value.rep().equals(result.rep()) || result.rep().equals(Rep.ANY)) {
      body.out.assign(result, body.use(value, value.rep()));
    } else {
      Var object = body.any(value);
      point.with(object).guard(object, result.rep(), result);
    }
  }
}
