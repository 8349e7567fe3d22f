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

/**
 * Loops over what is known to be a range, list or str, without an iterator object: where such a
 * loop leaves for the twin, one is made that stands where the loop does.
 */
final class TypedLoops {
  private static final MethodRef STRING_LENGTH =
      new MethodRef(
          MethodRef.Kind.VIRTUAL, "java/lang/String", "length", List.of(), Prim.I32, false);

  private final Body body;

  TypedLoops(Body body) {
    this.body = body;
  }

  /** Lowers a loop like {@link LoopLowering#iterate}, or does nothing and gives false. */
  boolean iterate(
      Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    if (iter instanceof Expr.Call call && isRange(call)) {
      overRange(loop, call, target, done, each, otherwise);
      return true;
    }
    if (body.beliefs.of(iter).equals(Reps.LIST)) {
      overList(loop, iter, target, done, each, otherwise);
      return true;
    }
    if (body.beliefs.of(iter).equals(Reps.STRING)) {
      overString(loop, iter, target, done, each, otherwise);
      return true;
    }
    return body.pairLoops.iterate(loop, iter, target, done, each, otherwise);
  }

  private boolean isRange(Expr.Call call) {
    int count = call.args().size();
    if (!body.builtins.isBuiltin(call.func(), "range")
        || !call.keywords().isEmpty()
        || count < 1
        || count > 3) {
      return false;
    }
    for (Expr argument : call.args()) {
      if (body.beliefs.of(argument) != Prim.I64) {
        return false;
      }
    }
    return true;
  }

  /** The step if it is written as a literal that is small enough, else 0. */
  private static long step(Expr.Call call) {
    if (call.args().size() < 3) {
      return 1;
    }
    return Folding.fold(call.args().get(2))
                instanceof io.krait.frontend.tree.ConstantValue.IntValue i
            && i.value().bitLength() < 32
        ? i.value().longValue()
        : 0;
  }

  private void overRange(
      Node loop, Expr.Call call, Expr target, Block done, Runnable each, Runnable otherwise) {
    int depth = body.stack.depth();
    body.point(loop, PointTable.BEFORE);
    // [range, arguments...] as the twin has them
    body.builtins.push(call.func(), "range");
    for (Expr argument : call.args()) {
      body.push(argument);
    }
    Point before = body.point(call, PointTable.BEFORE);
    int count = call.args().size();
    Var start = count == 1 ? body.out.i64(0) : bound(depth + 1, before);
    Var stop = bound(depth + (count == 1 ? 1 : 2), before);
    long step = step(call);
    if (step == 0) {
      Var by = bound(depth + 3, before);
      Var rounds = body.out.call(Rt.RANGE_COUNT, start, stop, by);
      before.leaveIf(new Condition.Compares(Relation.LT, rounds, body.out.i32(0)));
      body.stack.cut(depth);
      new Strided(start, stop, by, rounds).loop(target, done, each, otherwise);
      return;
    }
    if (step != 1 && step != -1) {
      // The counter must not pass the stop by more than a long can hold.
      Relation beyond = step > 0 ? Relation.GT : Relation.LT;
      long limit = step > 0 ? Long.MAX_VALUE - step : Long.MIN_VALUE - step;
      before.leaveIf(new Condition.Compares(beyond, stop, body.out.i64(limit)));
    }
    body.stack.cut(depth);
    new Counted(start, stop, step).loop(target, done, each, otherwise);
  }

  /** A bound of the range in a variable of its own. */
  private Var bound(int depth, Point before) {
    Operand operand = body.stack.at(depth);
    Var value = body.out.temp(Prim.I64);
    if (operand.rep() == Prim.I64) {
      body.out.assign(value, body.use(operand, Prim.I64));
    } else {
      before.guard(body.any(operand), Prim.I64, value);
    }
    return value;
  }

  /** A loop that counts. */
  private final class Counted {
    private final Var next;
    private final Var stop;
    private final long step;

    Counted(Var start, Var stop, long step) {
      this.next = body.out.temp(Prim.I64);
      this.stop = stop;
      this.step = step;
      body.out.move(next, start);
    }

    void loop(Expr target, Block done, Runnable each, Runnable otherwise) {
      int depth = body.stack.depth();
      body.stack.push(
          new Operand.Deferred(
              new StateValue.Made(
                  Rt.IN_FLIGHT_RANGE,
                  List.of(
                      new StateValue.Of(next),
                      new StateValue.Of(stop),
                      new StateValue.Known(new Literal.I64(step))))));
      Block head = body.out.split();
      Block item = body.out.newBlock();
      Block exhausted = body.out.newBlock();
      Relation goesOn = step > 0 ? Relation.LT : Relation.GT;
      body.out.branch(new Condition.Compares(goesOn, next, stop), item, exhausted);
      body.out.start(item);
      Var value = body.stack.slot(Prim.I64);
      body.out.move(value, next);
      body.out.op(new Op.Prim(next, PrimOp.L_ADD, List.of(next, body.out.i64(step))));
      runBody(depth, value, head, target, done, each);
      body.out.start(exhausted);
      body.stack.cut(depth);
      otherwise.run();
      body.out.goTo(done);
    }
  }

  /** A loop whose step is known only when it begins: it counts how often it still runs. */
  private final class Strided {
    private final Var next;
    private final Var stop;
    private final Var step;
    private final Var rounds;

    Strided(Var start, Var stop, Var step, Var rounds) {
      this.next = body.out.temp(Prim.I64);
      this.stop = stop;
      this.step = step;
      this.rounds = body.out.temp(Prim.I32);
      body.out.move(next, start);
      body.out.move(this.rounds, rounds);
    }

    void loop(Expr target, Block done, Runnable each, Runnable otherwise) {
      int depth = body.stack.depth();
      body.stack.push(
          new Operand.Deferred(
              new StateValue.Made(
                  Rt.IN_FLIGHT_RANGE,
                  List.of(
                      new StateValue.Of(next), new StateValue.Of(stop), new StateValue.Of(step)))));
      Block head = body.out.split();
      Block item = body.out.newBlock();
      Block exhausted = body.out.newBlock();
      Condition goesOn = new Condition.Compares(Relation.GT, rounds, body.out.i32(0));
      body.out.branch(goesOn, item, exhausted);
      body.out.start(item);
      Var value = body.stack.slot(Prim.I64);
      body.out.move(value, next);
      body.out.op(new Op.Prim(next, PrimOp.L_ADD, List.of(next, step)));
      body.out.op(new Op.Prim(rounds, PrimOp.I_SUB, List.of(rounds, body.out.i32(1))));
      runBody(depth, value, head, target, done, each);
      body.out.start(exhausted);
      body.stack.cut(depth);
      otherwise.run();
      body.out.goTo(done);
    }
  }

  /** Assigns an item, runs the body and goes back to the head. */
  private void runBody(int depth, Var item, Block head, Expr target, Block done, Runnable each) {
    body.stack.push(new Operand.Held(item));
    body.assignments.assignFrom(target, depth + 1);
    body.stack.cut(depth + 1);
    body.exits.enter(new Exits.Loop(done, head));
    each.run();
    body.exits.leave();
    body.out.goTo(head);
  }

  private void overList(
      Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    int depth = body.stack.depth();
    Var list = iterable(loop, iter, Reps.LIST);
    Var next = body.out.temp(Prim.I32);
    body.out.move(next, body.out.i32(0));
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.IN_FLIGHT_LIST, List.of(new StateValue.Of(list), new StateValue.Of(next)))));
    Block head = body.out.split();
    Block more = body.out.newBlock();
    Block exhausted = body.out.newBlock();
    Var size = body.out.getField(list, ElementAccess.SIZE);
    body.out.branch(new Condition.Compares(Relation.LT, next, size), more, exhausted);
    body.out.start(more);
    Var index = body.out.temp(Prim.I32);
    body.out.move(index, next);
    body.out.op(new Op.Prim(next, PrimOp.I_ADD, List.of(next, body.out.i32(1))));
    Var item = item(loop, target, list, index);
    runBody(depth, item, head, target, done, each);
    body.out.start(exhausted);
    body.stack.cut(depth);
    otherwise.run();
    body.out.goTo(done);
  }

  /** Evaluates what is iterated over, which is believed to be of a class. */
  private Var iterable(Node loop, Expr iter, Rep rep) {
    int depth = body.stack.depth();
    body.point(loop, PointTable.BEFORE);
    body.push(iter);
    Point before = body.point(loop, LoopLowering.ITERABLE);
    Var value = body.out.temp(rep);
    Operand operand = body.stack.at(depth);
    if (operand.rep().equals(rep)) {
      body.out.move(value, body.use(operand, rep));
    } else {
      before.guard(body.any(operand), rep, value);
    }
    body.stack.cut(depth);
    return value;
  }

  private void overString(
      Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    int depth = body.stack.depth();
    Var text = iterable(loop, iter, Reps.STRING);
    Var next = body.out.temp(Prim.I32);
    body.out.move(next, body.out.i32(0));
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.IN_FLIGHT_STRING, List.of(new StateValue.Of(text), new StateValue.Of(next)))));
    Block head = body.out.split();
    Block more = body.out.newBlock();
    Block exhausted = body.out.newBlock();
    Var length = body.out.call(STRING_LENGTH, text);
    body.out.branch(new Condition.Compares(Relation.LT, next, length), more, exhausted);
    body.out.start(more);
    Var item = body.stack.slot(Reps.STRING);
    body.out.callInto(item, Rt.CHARACTER, -1, text, next);
    body.out.move(next, body.out.call(Rt.BEHIND_CHARACTER, text, next));
    runBody(depth, item, head, target, done, each);
    body.out.start(exhausted);
    body.stack.cut(depth);
    otherwise.run();
    body.out.goTo(done);
  }

  /** The item at an index, from the storage that the target's type lets expect. */
  private Var item(Node loop, Expr target, Var list, Var index) {
    Rep wanted = body.beliefs.of(target);
    if (ElementAccess.isUnboxed(wanted)) {
      return body.elements.item(list, index, wanted, body.point(loop, LoopLowering.ITEM));
    }
    Var value = body.stack.slot(Rep.ANY);
    body.out.move(value, body.out.call(Rt.LIST_GET, list, index));
    Point after = body.point(loop, LoopLowering.ITEM);
    return wanted.equals(Rep.ANY) || !(target instanceof Expr.Name)
        ? value
        : after.with(value).guard(value, wanted, body.stack.slot(wanted));
  }
}
