package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * {@code except*} (PEP 654). Each handler takes its part of the group; what handlers raise and what
 * none of them takes is gathered and raised at the end.
 */
final class StarHandlers {
  private final Body body;

  StarHandlers(Body body) {
    this.body = body;
  }

  /** Lowers the handlers. The exception is the operand at {@code depth}. */
  void lower(Stmt.Try statement, int depth) {
    // [exception, before] -> [exception, before, rest, raised]
    int rest = body.stack.depth();
    Var left = body.stack.slot(Rep.ANY);
    body.out.move(left, body.anyAt(depth));
    body.stack.push(new Operand.Held(left));
    body.pushValue(body.displays.fresh(Rt.NEW_LIST));
    for (ExceptHandler handler : statement.handlers()) {
      handler(handler, rest);
    }
    Block over = body.out.newBlock();
    Block again = body.out.newBlock();
    Var raised = body.use(body.stack.at(rest + 1), Reps.LIST);
    body.out.call(Rt.LIST_APPEND, raised, body.anyAt(rest));
    Var error =
        body.out.call(Rt.GROUP_RESULT, -1, body.use(body.stack.at(depth), Reps.EXCEPTION), raised);
    body.stack.cut(rest);
    body.out.branch(new Condition.IsNull(error), over, again);
    body.out.start(again);
    body.out.raise(error, -1);
    body.out.start(over);
  }

  private void handler(ExceptHandler handler, int rest) {
    Var type = handler.type() == null ? body.noneVar() : body.evalAny(handler.type());
    Var parts = body.out.call(Rt.GROUP_SPLIT, body.pos(handler.span()), body.anyAt(rest), type);
    // [match or None, rest or None]
    Var match = body.stack.slot(Rep.ANY);
    body.out.move(match, body.out.arrayGet(parts, 0, Rep.ANY));
    body.out.assign(body.stack.slot(rest, Rep.ANY), body.out.arrayGet(parts, 1, Rep.ANY));
    Block matched = body.out.newBlock();
    Block next = body.out.newBlock();
    Var none = body.out.call(Rt.IS, match, body.noneVar());
    body.out.branch(new Condition.IsTrue(none), next, matched);
    body.out.start(matched);
    body.stack.push(new Operand.Held(match));
    Var before = body.out.call(Rt.HANDLED_ENTER, match);
    body.pushValue(new Operand.Held(before));
    run(handler, rest);
    body.stack.cut(rest + 2);
    body.out.goTo(next);
    body.out.start(next);
  }

  /** The handler's body; what it raises joins the list at {@code rest + 1}. */
  private void run(ExceptHandler handler, int rest) {
    int depth = body.stack.depth() - 2;
    Block.@Nullable Handler around = body.out.handler();
    Block onRaise = body.out.newBlock();
    Block after = body.out.newBlock();
    Var thrown = body.out.temp(Reps.THROWABLE);
    body.out.handler(new Block.Handler(onRaise, thrown));
    if (handler.name() == null) {
      body.statements.lower(handler.body());
    } else {
      body.tries.named(handler, handler.span(), body.stack.at(depth), handler.body());
    }
    body.out.handler(around);
    body.out.goTo(after);
    body.out.start(onRaise);
    Var pos = body.out.temp(Rep.Prim.I32);
    body.out.op(new Op.CurrentPosition(pos));
    Var error = body.out.call(Rt.CAUGHT, -1, thrown, body.codeVar(), pos);
    body.out.call(Rt.LIST_APPEND, body.use(body.stack.at(rest + 1), Reps.LIST), error);
    body.out.goTo(after);
    body.out.start(after);
    body.out.call(Rt.HANDLED_LEAVE, body.anyAt(depth + 1));
  }
}
