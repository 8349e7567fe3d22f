package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Loops of typed bodies over {@code enumerate(list)}, {@code zip(list, list)} and {@code
 * dict.items()} that take the pairs apart: without the pairs. The operands are as in the twin,
 * where the pair is one, below its items.
 */
final class PairLoops {
  private static final long LARGEST_START = 1L << 62;
  private static final Rep.Ref DICT_ITERATOR = new Rep.Ref(Reps.RUNTIME + "container/DictIterator");
  private static final MethodRef ITEMS =
      new MethodRef(
          MethodRef.Kind.STATIC,
          DICT_ITERATOR.internalName(),
          "items",
          List.of(Reps.DICT),
          DICT_ITERATOR,
          false);
  private static final MethodRef NEXT_KEY = Rt.virtual("container/DictIterator", "nextKey", "A");
  private static final MethodRef VALUE = Rt.virtual("container/DictIterator", "value", "A");

  private final Body body;

  PairLoops(Body body) {
    this.body = body;
  }

  /** A loop to be lowered. */
  private record Loop(
      Node node,
      Expr.Call iter,
      List<Expr> targets,
      Block done,
      Runnable each,
      Runnable otherwise) {}

  /** Lowers a loop like {@link LoopLowering#iterate}, or does nothing and gives false. */
  boolean iterate(
      Node node, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    if (!(iter instanceof Expr.Call call)
        || !(target instanceof Expr.Tuple tuple)
        || tuple.elts().size() != 2
        || DisplayLowering.hasStar(tuple.elts())
        || DisplayLowering.hasStar(call.args())) {
      return false;
    }
    Loop loop = new Loop(node, call, tuple.elts(), done, each, otherwise);
    if (isItems(call)) {
      overItems(loop);
    } else if (isEnumerate(call)) {
      overEnumerate(loop);
    } else if (isZip(call)) {
      overZip(loop);
    } else {
      return false;
    }
    return true;
  }

  private boolean isItems(Expr.Call call) {
    return call.func() instanceof Expr.Attribute attribute
        && attribute.attr().equals("items")
        && call.args().isEmpty()
        && call.keywords().isEmpty()
        && body.beliefs.of(attribute.value()).equals(Reps.DICT);
  }

  private boolean isEnumerate(Expr.Call call) {
    int count = call.args().size() + call.keywords().size();
    return body.builtins.isBuiltin(call.func(), "enumerate")
        && !call.args().isEmpty()
        && body.beliefs.of(call.args().get(0)).equals(Reps.LIST)
        && (count == 1 || (count == 2 && body.beliefs.of(start(call)) == Prim.I64))
        && (call.keywords().isEmpty() || "start".equals(call.keywords().get(0).arg()));
  }

  private static Expr start(Expr.Call call) {
    return call.keywords().isEmpty() ? call.args().get(1) : call.keywords().get(0).value();
  }

  private boolean isZip(Expr.Call call) {
    return body.builtins.isBuiltin(call.func(), "zip")
        && call.keywords().isEmpty()
        && call.args().size() == 2
        && body.beliefs.of(call.args().get(0)).equals(Reps.LIST)
        && body.beliefs.of(call.args().get(1)).equals(Reps.LIST);
  }

  private void overItems(Loop loop) {
    int depth = body.stack.depth();
    Expr.Attribute attribute = (Expr.Attribute) loop.iter.func();
    body.point(loop.node, PointTable.BEFORE);
    body.push(attribute.value());
    Point lookup = body.point(attribute, PointTable.BEFORE);
    Var dict = guarded(depth, Reps.DICT, lookup);
    body.stack.cut(depth);
    Var iterator = body.stack.slot(DICT_ITERATOR);
    body.out.callInto(iterator, ITEMS, -1, dict);
    body.stack.push(new Operand.Held(iterator));
    Block head = body.out.split();
    Block exhausted = body.out.newBlock();
    Block more = body.out.newBlock();
    Var key = body.stack.slot(depth + 2, Rep.ANY);
    body.out.callInto(key, NEXT_KEY, body.pos(loop.iter), iterator);
    body.out.branch(new Condition.IsNull(key), exhausted, more);
    body.out.start(more);
    Var value = body.stack.slot(depth + 3, Rep.ANY);
    body.out.callInto(value, VALUE, -1, iterator);
    finish(loop, depth, head, exhausted, key, value);
  }

  private void overEnumerate(Loop loop) {
    int depth = body.stack.depth();
    Point before = arguments(loop, "enumerate");
    Var list = guarded(depth + 1, Reps.LIST, before);
    Var count = body.out.temp(Prim.I64);
    if (body.stack.depth() == depth + 2) {
      body.out.move(count, body.out.i64(0));
    } else {
      body.out.move(count, guarded(depth + 2, Prim.I64, before));
      before.leaveIf(new Condition.Compares(Relation.GT, count, body.out.i64(LARGEST_START)));
    }
    body.stack.cut(depth);
    Var next = counter();
    StateValue items = inFlight(list, next);
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(Rt.IN_FLIGHT_ENUMERATE, List.of(items, new StateValue.Of(count)))));
    Block head = body.out.split();
    Block exhausted = body.out.newBlock();
    Var index = step(next, exhausted, list);
    Var number = body.stack.slot(depth + 2, Prim.I64);
    body.out.move(number, count);
    body.out.op(new Op.Prim(count, PrimOp.L_ADD, List.of(count, body.out.i64(1))));
    Var item = item(loop, 1, list, index, o -> body.out.call(Rt.PAIR, number, o));
    finish(loop, depth, head, exhausted, number, item);
  }

  private void overZip(Loop loop) {
    int depth = body.stack.depth();
    Point before = arguments(loop, "zip");
    Var a = guarded(depth + 1, Reps.LIST, before);
    Var b = guarded(depth + 2, Reps.LIST, before);
    body.stack.cut(depth);
    Var next = counter();
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(Rt.IN_FLIGHT_ZIP, List.of(inFlight(a, next), inFlight(b, next)))));
    Block head = body.out.split();
    Block exhausted = body.out.newBlock();
    Var index = step(next, exhausted, a, b);
    Var first = item(loop, 0, a, index, o -> body.out.call(Rt.PAIR, o, object(b, index)));
    Var second = item(loop, 1, b, index, o -> body.out.call(Rt.PAIR, object(a, index), o));
    finish(loop, depth, head, exhausted, first, second);
  }

  private Var object(Var list, Var index) {
    return body.out.call(Rt.LIST_GET, list, index);
  }

  /** Evaluates the arguments of a builtin that is sure to be it; the point before its call. */
  private Point arguments(Loop loop, String builtin) {
    body.point(loop.node, PointTable.BEFORE);
    body.builtins.push(loop.iter.func(), builtin);
    body.calls.pushArguments(loop.iter);
    return body.point(loop.iter, PointTable.BEFORE);
  }

  /** The operand at a depth, in a variable that nothing else writes. */
  private Var guarded(int depth, Rep rep, Point before) {
    Operand operand = body.stack.at(depth);
    Var value = body.out.temp(rep);
    if (operand.rep().equals(rep)) {
      body.out.move(value, body.use(operand, rep));
    } else {
      before.guard(body.any(operand), rep, value);
    }
    return value;
  }

  private Var counter() {
    Var next = body.out.temp(Prim.I32);
    body.out.move(next, body.out.i32(0));
    return next;
  }

  private static StateValue inFlight(Var list, Var next) {
    return new StateValue.Made(
        Rt.IN_FLIGHT_LIST, List.of(new StateValue.Of(list), new StateValue.Of(next)));
  }

  /** The next index, if all lists have it. */
  private Var step(Var next, Block exhausted, Var... lists) {
    for (Var list : lists) {
      Block more = body.out.newBlock();
      Var size = body.out.getField(list, ElementAccess.SIZE);
      body.out.branch(new Condition.Compares(Relation.LT, next, size), more, exhausted);
      body.out.start(more);
    }
    Var index = body.out.temp(Prim.I32);
    body.out.move(index, next);
    body.out.op(new Op.Prim(next, PrimOp.I_ADD, List.of(next, body.out.i32(1))));
    return index;
  }

  /**
   * The item of a list at an index, as the target of that number wants it.
   *
   * @param pair makes the pair of an item, with which the twin goes on where that does not fit
   */
  private Var item(Loop loop, int number, Var list, Var index, UnaryOperator<Var> pair) {
    int at = body.stack.depth() + 1 + number;
    Rep wanted = body.beliefs.of(loop.targets.get(number));
    if (!ElementAccess.isUnboxed(wanted)) {
      Var value = body.stack.slot(at, Rep.ANY);
      body.out.callInto(value, Rt.LIST_GET, -1, list, index);
      return value;
    }
    return body.elements.item(
        list, index, body.stack.slot(at, wanted), body.point(loop.node, LoopLowering.ITEM), pair);
  }

  /** Assigns the two items, runs the body, and does what follows the loop. */
  private void finish(Loop loop, int depth, Block head, Block exhausted, Var first, Var second) {
    // The pair itself: nothing needs it behind its unpacking.
    body.stack.push(new Operand.Deferred(new StateValue.Known(new Literal.Null())));
    body.stack.push(new Operand.Held(first));
    body.stack.push(new Operand.Held(second));
    body.assignments.assignFrom(loop.targets.get(0), depth + 2);
    body.assignments.assignFrom(loop.targets.get(1), depth + 3);
    body.stack.cut(depth + 1);
    body.exits.enter(new Exits.Loop(loop.done, head));
    loop.each.run();
    body.exits.leave();
    body.out.goTo(head);
    body.out.start(exhausted);
    body.stack.cut(depth);
    loop.otherwise.run();
    body.out.goTo(loop.done);
  }
}
