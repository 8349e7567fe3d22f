package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code with}: the exit method is an operand while the body runs. */
final class WithLowering {
  private final Body body;

  WithLowering(Body body) {
    this.body = body;
  }

  void with(Stmt.With statement) {
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
    boolean async = statement.isAsync();
    enter(item.contextExpr(), async, pos);
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught caught = body.handlers.caught();
    body.out.handler(caught.handler());
    // While the exit method is called, exceptions go to the code around.
    body.exits.enter(new Exits.Cleanup(around, exit -> exitNormally(depth, async, pos)));
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
      exitNormally(depth, async, pos);
      body.out.goTo(done);
    }
    exitByException(caught, around, exception -> verdict(depth, async, pos, exception), done);
    body.stack.cut(depth);
    body.out.start(done);
  }

  /** {@code [] -> [exit method, value]}. */
  private void enter(Expr context, boolean async, int pos) {
    Var manager = body.evalAny(context);
    Var entered = body.out.call(async ? Rt.ASYNC_ENTER : Rt.WITH_ENTER, pos, manager);
    push(body.out.arrayGet(entered, 1, Rep.ANY));
    push(body.out.arrayGet(entered, 0, Rep.ANY));
    if (async) {
      Var started = body.any(body.stack.pop());
      body.stack.push(new Operand.Held(body.async.await(Rt.ASYNC_ENTERED, pos, started)));
    }
  }

  private void push(Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  private void exitNormally(int depth, boolean async, int pos) {
    if (async) {
      body.async.await(Rt.ASYNC_EXIT_NORMALLY, pos, body.anyAt(depth));
    } else {
      body.out.call(Rt.WITH_EXIT_NORMALLY, pos, body.anyAt(depth));
    }
  }

  /** Whether the manager swallows an exception. */
  private Var verdict(int depth, boolean async, int pos, Var exception) {
    if (!async) {
      return body.out.call(Rt.WITH_EXIT, pos, body.anyAt(depth), exception);
    }
    Var given = body.async.await(Rt.ASYNC_EXIT, pos, body.anyAt(depth), exception);
    return body.out.call(Rt.TRUTH, pos, given);
  }

  private void exitByException(
      Handlers.Caught caught,
      Block.@Nullable Handler around,
      UnaryOperator<Var> verdict,
      Block done) {
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
          Var swallows = verdict.apply(top);
          body.out.branch(new Condition.IsTrue(swallows), swallow, pass);
          body.out.start(swallow);
          body.handlers.leaveHandler(handled);
          body.out.goTo(done);
          body.out.start(pass);
          body.handlers.reraise(handled);
        });
  }
}
