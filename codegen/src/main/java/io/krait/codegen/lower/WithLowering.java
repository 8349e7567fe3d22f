package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import org.jspecify.annotations.Nullable;

/** {@code with}: the exit method is an operand while the body runs. */
final class WithLowering {
  private final Body body;

  WithLowering(Body body) {
    this.body = body;
  }

  void with(Stmt.With statement) {
    if (statement.isAsync()) {
      body.module.unsupported("async with", statement.span());
    }
    item(statement, 0);
  }

  private void item(Stmt.With statement, int index) {
    if (index == statement.items().size()) {
      body.statements.lower(statement.body());
      return;
    }
    WithItem item = statement.items().get(index);
    int depth = body.stack.depth();
    int pos = body.pos(item.contextExpr());
    enter(item.contextExpr(), pos);
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught caught = body.handlers.caught();
    body.out.handler(caught.handler());
    // While the exit method is called, exceptions go to the code around.
    body.exits.enter(new Exits.Cleanup(around, exit -> exitNormally(depth, pos)));
    Expr target = item.optionalVars();
    if (target != null) {
      body.assignments.assignFrom(target, depth + 1);
    }
    body.stack.cut(depth + 1);
    item(statement, index + 1);
    body.exits.leave();
    body.out.handler(around);
    Block done = body.out.newBlock();
    if (body.out.isReachable()) {
      exitNormally(depth, pos);
      body.out.goTo(done);
    }
    exitByException(caught, around, depth, pos, done);
    body.stack.cut(depth);
    body.out.start(done);
  }

  /** {@code [] -> [exit method, value]}. */
  private void enter(Expr context, int pos) {
    Var manager = body.evalAny(context);
    Var entered = body.out.call(Rt.WITH_ENTER, pos, manager);
    push(body.out.arrayGet(entered, 1, Rep.ANY));
    push(body.out.arrayGet(entered, 0, Rep.ANY));
  }

  private void push(Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  private void exitNormally(int depth, int pos) {
    body.out.call(Rt.WITH_EXIT_NORMALLY, pos, body.anyAt(depth));
  }

  private void exitByException(
      Handlers.Caught caught, Block.@Nullable Handler around, int depth, int pos, Block done) {
    Var exception = caught.start();
    int handled = body.stack.depth();
    body.handlers.enterHandler(exception);
    body.handlers.handling(
        handled,
        around,
        () -> {
          Block swallow = body.out.newBlock();
          Block pass = body.out.newBlock();
          Var top = body.anyAt(handled);
          Var swallows = body.out.call(Rt.WITH_EXIT, pos, body.anyAt(depth), top);
          body.out.branch(new Condition.IsTrue(swallows), swallow, pass);
          body.out.start(swallow);
          body.handlers.leaveHandler(handled);
          body.out.goTo(done);
          body.out.start(pass);
          body.handlers.reraise(handled);
        });
  }
}
