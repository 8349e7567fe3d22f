package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.function.Consumer;

/** Loops: {@code while}, {@code for}, and the clauses of comprehensions. */
final class LoopLowering {
  /** Points of a loop, by the node that is the loop. */
  static final int ITERABLE = PointTable.MORE;

  static final int HEAD = PointTable.MORE + 1;
  static final int ITEM = PointTable.MORE + 2;

  private final Body body;

  LoopLowering(Body body) {
    this.body = body;
  }

  void whileLoop(Stmt.While loop) {
    Block head = body.out.split();
    Block each = body.out.newBlock();
    Block exhausted = body.out.newBlock();
    Block done = body.out.newBlock();
    body.point(loop, HEAD);
    body.conditions.branch(loop.test(), each, exhausted);
    body.out.start(each);
    body.exits.enter(new Exits.Loop(done, head));
    body.statements.lower(loop.body());
    body.exits.leave();
    body.out.goTo(head);
    body.out.start(exhausted);
    body.statements.lower(loop.orelse());
    body.out.goTo(done);
    if (Reachability.isTarget(body.ir, done)) {
      body.out.start(done);
    } else {
      body.out.unreachable();
    }
  }

  void forLoop(Stmt.For loop) {
    Block done = body.out.newBlock();
    Runnable each = () -> body.statements.lower(loop.body());
    Runnable otherwise = () -> body.statements.lower(loop.orelse());
    if (loop.isAsync()) {
      body.async.iterate(loop, loop.iter(), loop.target(), done, each, otherwise);
    } else {
      iterate(loop, loop.iter(), loop.target(), done, each, otherwise);
    }
    body.out.start(done);
  }

  /**
   * Runs code for each item of an iterable.
   *
   * @param loop the loop, for its program points
   * @param done where {@code break} and the end go
   * @param each appends the code for an item
   * @param otherwise appends what follows exhaustion
   */
  void iterate(Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    if (body.isTyped() && body.typedLoops.iterate(loop, iter, target, done, each, otherwise)) {
      return;
    }
    body.point(loop, PointTable.BEFORE);
    body.push(iter);
    body.point(loop, ITERABLE);
    int depth = body.stack.depth() - 1;
    Var iterable = body.any(body.stack.pop());
    if (body.isTyped()) {
      body.iteratorLoops.begin(iter, iterable);
    } else {
      Var iterator = body.stack.slot(Rep.ANY);
      body.out.callInto(iterator, Rt.ITER, body.pos(iter), iterable);
      body.stack.push(new Operand.Held(iterator));
    }
    iterateOver(loop, depth, iter, target, done, each, otherwise);
  }

  /** Like {@link #iterate}, over the iterator on top of the operands, which it takes off. */
  void iterateOver(
      Node loop, int depth, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    Consumer<Block> next =
        body.isTyped()
            ? exhausted -> body.iteratorLoops.next(loop, depth, iter, target, exhausted)
            : exhausted -> next(loop, depth, iter, exhausted);
    repeat(loop, depth, target, done, next, each, otherwise);
  }

  /**
   * Runs code for each item, with the iterator on top of the operands, which it takes off.
   *
   * @param next appends code that pushes the next item, or goes to the block it is given at the end
   */
  void repeat(
      Node loop,
      int depth,
      Expr target,
      Block done,
      Consumer<Block> next,
      Runnable each,
      Runnable otherwise) {
    Block head = body.out.split();
    Block exhausted = body.out.newBlock();
    body.point(loop, HEAD);
    next.accept(exhausted);
    body.assignments.assignFrom(target, depth + 1);
    body.stack.cut(depth + 1);
    body.exits.enter(new Exits.Loop(done, head));
    each.run();
    body.exits.leave();
    body.out.goTo(head);
    body.out.start(exhausted);
    body.stack.cut(depth);
    otherwise.run();
    body.out.goTo(done);
  }

  private void next(Node loop, int depth, Expr iter, Block exhausted) {
    Block next = body.out.newBlock();
    Var item = body.stack.slot(Rep.ANY);
    body.out.callInto(item, Rt.NEXT, body.pos(iter), body.anyAt(depth));
    body.out.branch(new Condition.IsNull(item), exhausted, next);
    body.out.start(next);
    body.stack.push(new Operand.Held(item));
    body.point(loop, ITEM);
  }
}
