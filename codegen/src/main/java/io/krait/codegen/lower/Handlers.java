package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import org.jspecify.annotations.Nullable;

/** Handlers of exceptions, as the statements with such need them. */
final class Handlers {
  private final Body body;

  Handlers(Body body) {
    this.body = body;
  }

  Caught caught() {
    return new Caught();
  }

  /** A handler to be: what it catches arrives in its block. */
  final class Caught {
    final Block block = body.out.newBlock();
    final Var thrown = body.out.temp(Reps.THROWABLE);

    Block.Handler handler() {
      return new Block.Handler(block, thrown);
    }

    /** Starts the handler's block; gives the exception, with this frame in its traceback. */
    Var start() {
      body.out.start(block);
      Var pos = body.out.temp(Rep.Prim.I32);
      body.out.op(new Op.CurrentPosition(pos));
      return body.out.call(Rt.CAUGHT, -1, thrown, body.codeVar(), pos);
    }
  }

  /** Begins handling: {@code [] -> [exception, exception handled before]}. */
  void enterHandler(Var exception) {
    pushObject(exception);
    Var top = body.anyAt(body.stack.depth() - 1);
    pushObject(body.out.call(Rt.HANDLED_ENTER, top));
  }

  private void pushObject(Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  void leaveHandler(int depth) {
    body.out.call(Rt.HANDLED_LEAVE, body.anyAt(depth + 1));
  }

  /** Code that runs when something was raised and then raises it again. */
  void onException(Caught caught, Block.@Nullable Handler around, Runnable code) {
    int depth = body.stack.depth();
    body.out.handler(around);
    Var exception = caught.start();
    enterHandler(exception);
    handling(
        depth,
        around,
        () -> {
          code.run();
          reraise(depth);
        });
    body.stack.cut(depth);
  }

  /** Stops handling and raises the handled exception on. */
  void reraise(int depth) {
    if (body.out.isReachable()) {
      leaveHandler(depth);
      Var exception = body.use(body.stack.at(depth), Reps.EXCEPTION);
      body.out.raise(exception, -1);
    }
  }

  /** Code within a handler: whatever it raises, the exception handled before is restored. */
  void handling(int depth, Block.@Nullable Handler around, Runnable code) {
    Caught inner = new Caught();
    body.out.handler(inner.handler());
    body.exits.enter(new Exits.Cleanup(around, exit -> leaveHandler(depth)));
    code.run();
    body.exits.leave();
    body.out.handler(around);
    rethrow(inner, depth);
  }

  private void rethrow(Caught inner, int depth) {
    boolean goesOn = body.out.isReachable();
    Block after = body.out.newBlock();
    body.out.goTo(after);
    Var exception = inner.start();
    leaveHandler(depth);
    body.out.raise(exception, -1);
    if (goesOn) {
      body.out.start(after);
    } else {
      body.out.unreachable();
    }
  }
}
