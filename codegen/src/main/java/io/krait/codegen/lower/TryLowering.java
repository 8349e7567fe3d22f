package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Var;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code raise} and {@code try}.
 *
 * <p>In a handler, the exception and the one that was being handled before are operands. Whatever
 * way the handler is left, the latter is restored.
 */
final class TryLowering {
  private final Body body;

  TryLowering(Body body) {
    this.body = body;
  }

  void raise(Stmt.Raise statement) {
    int pos = body.positions.of(statement.span());
    if (statement.exc() == null) {
      body.out.raise(body.out.call(Rt.RERAISE, pos), -1);
      return;
    }
    body.push(statement.exc());
    Var error;
    if (statement.cause() == null) {
      error = body.out.call(Rt.RAISE_OF, pos, body.any(body.stack.pop()));
    } else {
      Var cause = body.evalAny(statement.cause());
      error = body.out.call(Rt.RAISE_FROM, pos, body.any(body.stack.pop()), cause);
    }
    body.out.raise(error, pos);
  }

  void attempt(Stmt.Try statement) {
    if (statement.finalbody().isEmpty()) {
      withHandlers(statement);
    } else {
      withFinally(statement);
    }
  }

  // finally

  private void withFinally(Stmt.Try statement) {
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught caught = body.handlers.caught();
    Block done = body.out.newBlock();
    body.out.handler(caught.handler());
    body.exits.enter(new Exits.Cleanup(around, exit -> finalBody(statement, ":" + exit)));
    if (statement.handlers().isEmpty()) {
      body.statements.lower(statement.body());
    } else {
      withHandlers(statement);
    }
    body.exits.leave();
    body.out.handler(around);
    boolean goesOn = body.out.isReachable();
    if (goesOn) {
      finalBody(statement, ":n");
      goesOn = body.out.isReachable();
      body.out.goTo(done);
    }
    body.handlers.onException(caught, around, () -> finalBody(statement, ":x"));
    if (goesOn) {
      body.out.start(done);
    }
  }

  /** A copy of the finally body; program points tell the copies apart. */
  private void finalBody(Stmt.Try statement, String way) {
    String saved = body.copy;
    body.copy = saved + "/" + statement.id() + way;
    body.statements.lower(statement.finalbody());
    body.copy = saved;
  }

  // except

  private void withHandlers(Stmt.Try statement) {
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught caught = body.handlers.caught();
    Block done = body.out.newBlock();
    body.out.handler(caught.handler());
    body.statements.lower(statement.body());
    body.out.handler(around);
    body.statements.lower(statement.orelse());
    boolean[] goesOn = {body.out.isReachable()};
    body.out.goTo(done);
    int depth = body.stack.depth();
    Var exception = caught.start();
    body.handlers.enterHandler(exception);
    if (statement.isStar()) {
      body.handlers.handling(depth, around, () -> new StarHandlers(body).lower(statement, depth));
      // What is left over was raised by then; else the exception is dealt with.
      leaveIfReached(depth, done, goesOn);
    } else {
      body.handlers.handling(
          depth, around, () -> handlers(statement.handlers(), depth, done, goesOn));
    }
    body.stack.cut(depth);
    if (goesOn[0]) {
      body.out.start(done);
    } else {
      body.out.unreachable();
    }
  }

  private void leaveIfReached(int depth, Block done, boolean[] goesOn) {
    if (body.out.isReachable()) {
      body.handlers.leaveHandler(depth);
      goesOn[0] = true;
      body.out.goTo(done);
    }
  }

  private void handlers(List<ExceptHandler> handlers, int depth, Block done, boolean[] goesOn) {
    for (ExceptHandler handler : handlers) {
      Block next = body.out.newBlock();
      if (handler.type() != null) {
        Block matched = body.out.newBlock();
        Var type = body.evalAny(handler.type());
        Var test = body.out.call(Rt.MATCHES, body.pos(handler.span()), body.anyAt(depth), type);
        body.out.branch(new Condition.IsTrue(test), matched, next);
        body.out.start(matched);
      }
      handlerBody(handler, depth);
      if (body.out.isReachable()) {
        body.handlers.leaveHandler(depth);
        goesOn[0] = true;
        body.out.goTo(done);
      }
      body.out.start(next);
      if (handler.type() == null) {
        body.out.unreachable();
      }
    }
    body.handlers.reraise(depth);
  }

  private void handlerBody(ExceptHandler handler, int depth) {
    if (handler.name() == null) {
      body.statements.lower(handler.body());
    } else {
      named(handler, handler.span(), body.stack.at(depth), handler.body());
    }
  }

  /** The body of {@code except ... as name}: the name is unset however the body is left. */
  void named(ExceptHandler handler, Span span, Operand exception, List<Stmt> statements) {
    body.names.store(handler, exception, span);
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught inner = body.handlers.caught();
    body.out.handler(inner.handler());
    body.exits.enter(new Exits.Cleanup(around, exit -> body.names.clear(handler)));
    body.statements.lower(statements);
    body.exits.leave();
    body.out.handler(around);
    boolean goesOn = body.out.isReachable();
    if (goesOn) {
      body.names.clear(handler);
    }
    Block after = body.out.newBlock();
    body.out.goTo(after);
    Var thrown = inner.start();
    body.names.clear(handler);
    body.out.raise(thrown, -1);
    if (goesOn) {
      body.out.start(after);
    } else {
      body.out.unreachable();
    }
  }
}
