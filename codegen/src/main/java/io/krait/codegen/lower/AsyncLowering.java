package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * What only coroutines do: {@code async for} (PEP 492), also as a clause of a comprehension (PEP
 * 530), and the waits of {@code async with}.
 */
final class AsyncLowering {
  private final Body body;

  AsyncLowering(Body body) {
    this.body = body;
  }

  /**
   * Starts to wait by a method that gives a delegation, and waits.
   *
   * @return the result, in the slot above the operands
   */
  Var await(MethodRef start, int pos, Var... arguments) {
    Var delegate = body.stack.slot(Rep.ANY);
    body.out.callInto(delegate, start, pos, arguments);
    return body.generators.wait(delegate, pos);
  }

  /** Like {@link LoopLowering#iterate}, over an asynchronous iterable. */
  void iterate(Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    body.point(loop, PointTable.BEFORE);
    body.push(iter);
    body.point(loop, LoopLowering.ITERABLE);
    int depth = body.stack.depth() - 1;
    Var iterable = body.any(body.stack.pop());
    Var iterator = body.stack.slot(Rep.ANY);
    body.out.callInto(iterator, Rt.ASYNC_ITERATOR, body.pos(iter), iterable);
    body.stack.push(new Operand.Held(iterator));
    iterateOver(loop, depth, iter, target, done, each, otherwise);
  }

  /** Like {@link #iterate}, over the iterator on top of the operands, which it takes off. */
  void iterateOver(
      Node loop, int depth, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    body.loops.repeat(
        loop,
        depth,
        target,
        done,
        exhausted -> next(loop, depth, iter, target, exhausted),
        each,
        otherwise);
  }

  /** The next item, pushed; where waiting for it raises StopAsyncIteration, to the end. */
  private void next(Node loop, int depth, Expr iter, Expr target, Block exhausted) {
    int pos = body.pos(iter);
    Block.@Nullable Handler around = body.out.handler();
    Handlers.Caught caught = body.handlers.caught();
    body.out.handler(caught.handler());
    Var item = await(Rt.ASYNC_NEXT, pos, body.anyAt(depth));
    body.out.handler(around);
    Block next = body.out.newBlock();
    body.out.goTo(next);
    Var raised = caught.start();
    Block fault = body.out.newBlock();
    Var isEnd = body.out.call(Rt.ASYNC_IS_END, raised);
    body.out.branch(new Condition.IsTrue(isEnd), exhausted, fault);
    body.out.start(fault);
    body.out.raise(raised, -1);
    body.out.start(next);
    push(loop, item, target);
  }

  private void push(Node loop, Var item, Expr target) {
    Rep wanted = body.beliefs.of(target);
    if (!body.isTyped() || !(wanted == Prim.I64 || wanted == Prim.F64)) {
      body.stack.push(new Operand.Held(item));
      if (!body.isTyped()) {
        body.point(loop, LoopLowering.ITEM);
      }
      return;
    }
    Var value = body.stack.slot(wanted);
    body.point(loop, LoopLowering.ITEM).with(item).guard(item, wanted, value);
    body.stack.push(new Operand.Held(value));
  }
}
