package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;

/**
 * Loops of typed bodies over iterators. Each calls its iterator itself, so that HotSpot knows what
 * is iterated over there, and takes numbers unboxed from generators that yield them so.
 */
final class IteratorLoops {
  private final Body body;

  IteratorLoops(Body body) {
    this.body = body;
  }

  /** Makes the iterator over an iterable and keeps it as the next operand. */
  void begin(Expr iter, Var iterable) {
    Var iterator = body.stack.slot(Reps.ITERATOR);
    body.out.callInto(iterator, Rt.FOR_LOOP, body.pos(iter), iterable);
    body.stack.push(new Operand.Held(iterator));
  }

  /** Keeps an iterator that is in a frame variable of its own as the next operand. */
  void begin(Var given) {
    Var iterator = body.ir.newVar("", Reps.ITERATOR, given.frameIndex());
    body.out.callInto(iterator, Rt.AS_ITERATOR, -1, given);
    body.stack.push(new Operand.Held(iterator));
  }

  /** The next item of the iterator at a depth, pushed; at the end it goes to {@code exhausted}. */
  void next(Node loop, int depth, Expr iter, Expr target, Block exhausted) {
    Rep wanted = body.beliefs.of(target);
    Var iterator = body.use(body.stack.at(depth), Reps.ITERATOR);
    boolean isNumber = wanted == Prim.I64 || wanted == Prim.F64;
    Var item = body.stack.slot(Rep.ANY);
    body.out.callInto(
        item, isNumber ? Rt.ITERATOR_NEXT_UNBOXED : Rt.ITERATOR_NEXT, body.pos(iter), iterator);
    Block next = body.out.newBlock();
    body.out.branch(new Condition.IsNull(item), exhausted, next);
    body.out.start(next);
    Point at = body.point(loop, LoopLowering.ITEM);
    Var value = isNumber ? number(at, iterator, item, wanted) : item;
    body.stack.push(new Operand.Held(value));
  }

  private Var number(Point at, Var iterator, Var item, Rep wanted) {
    Var value = body.stack.slot(wanted);
    Block unboxed = body.out.newBlock();
    Block object = body.out.newBlock();
    Block done = body.out.newBlock();
    Var mark = body.out.getStatic(wanted == Prim.I64 ? Rt.ITERATOR_LONG : Rt.ITERATOR_DOUBLE);
    body.out.branch(new Condition.Compares(Relation.EQ, item, mark), unboxed, object);
    body.out.start(unboxed);
    Var word = body.out.getField(iterator, Rt.ITERATOR_WORD);
    body.out.move(value, wanted == Prim.I64 ? word : body.out.call(Rt.BITS_TO_DOUBLE, word));
    body.out.goTo(done);
    body.out.start(object);
    Var boxed = body.stack.slot(Rep.ANY);
    body.out.callInto(boxed, Rt.ITERATOR_BOXED, -1, iterator, item);
    at.with(boxed).guard(boxed, wanted, value);
    body.out.goTo(done);
    body.out.start(done);
    return value;
  }
}
