package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generators do: {@code yield}, {@code yield from}, and generator expressions. */
final class GeneratorLowering {
  private final Body body;

  GeneratorLowering(Body body) {
    this.body = body;
  }

  Operand yieldValue(Expr.Yield expr) {
    Var sent = suspend(expr);
    Block nothing = body.out.newBlock();
    Block something = body.out.newBlock();
    body.out.branch(new Condition.IsNull(sent), nothing, something);
    body.out.start(nothing);
    body.out.assign(sent, body.noneVar());
    body.out.goTo(something);
    body.out.start(something);
    return body.believe(expr, sent);
  }

  /** A yield whose value nobody wants. */
  void yieldStatement(Expr.Yield expr) {
    suspend(expr);
  }

  private Var suspend(Expr.Yield expr) {
    Var value = expr.value() == null ? nothingYielded() : yielded(expr.value());
    Var sent = body.stack.slot(Rep.ANY);
    body.out.op(new Op.Yield(sent, value, body.pos(expr)));
    return sent;
  }

  private Var nothingYielded() {
    Var none = body.noneVar();
    return body.unit.isAsyncGenerator() ? body.out.call(Rt.ASYNC_YIELD, none) : none;
  }

  /**
   * A value to be yielded: a number in a typed body stays one; that of an asynchronous generator is
   * told apart from what it passes on (PEP 525).
   */
  private Var yielded(Expr value) {
    Operand operand = body.eval(value);
    if (body.unit.isAsyncGenerator()) {
      return body.out.call(Rt.ASYNC_YIELD, body.any(operand));
    }
    return body.isTyped()
            && operand instanceof Operand.Held held
            && (held.rep() == Rep.Prim.I64 || held.rep() == Rep.Prim.F64)
        ? held.var()
        : body.any(operand);
  }

  Operand yieldFrom(Expr.YieldFrom expr) {
    return delegate(expr, expr.value(), Rt.DELEGATE);
  }

  /** A coroutine waits for another object as a generator delegates to it (PEP 492). */
  Operand await(Expr.Await expr) {
    return delegate(expr, expr.value(), Rt.AWAIT);
  }

  private Operand delegate(Expr expr, Expr value, MethodRef start) {
    int pos = body.pos(expr);
    Var iterable = body.evalAny(value);
    Var delegate = body.stack.slot(Rep.ANY);
    body.out.callInto(delegate, start, pos, iterable);
    return body.believe(expr, wait(delegate, pos));
  }

  /** Passes on what a delegate yields until it is finished; its result, in its variable. */
  Var wait(Var delegate, int pos) {
    body.stack.push(new Operand.Held(delegate));
    delegateLoop(delegate, pos);
    body.stack.pop();
    Var result = body.out.getField(delegate, Rt.DELEGATE_RESULT);
    body.out.move(delegate, result);
    return delegate;
  }

  /** Passes on what the delegate yields until it is finished. */
  private void delegateLoop(Var delegate, int pos) {
    Block.@Nullable Handler around = body.out.handler();
    Var thrown = body.out.temp(Reps.THROWABLE);
    Block onThrow = body.out.newBlock();
    Block send = body.out.newBlock();
    Block pass = body.out.newBlock();
    Block done = body.out.newBlock();
    Var item = body.stack.slot(Rep.ANY);
    Var sent = body.stack.slot(body.stack.depth() + 1, Rep.ANY);
    body.out.op(new Op.Const(sent, new io.krait.codegen.ir.Literal.Null()));
    body.out.goTo(send);
    body.out.start(send);
    body.out.callInto(item, Rt.DELEGATE_SEND, pos, delegate, sent);
    body.out.branch(new Condition.IsNull(item), done, pass);
    body.out.start(pass);
    body.out.handler(new Block.Handler(onThrow, thrown));
    body.out.op(new Op.Yield(sent, item, pos));
    body.out.goTo(send);
    body.out.handler(around);
    body.out.start(onThrow);
    body.out.callInto(item, Rt.DELEGATE_THROWN, pos, delegate, thrown);
    body.out.branch(new Condition.IsNull(item), done, pass);
    body.out.start(done);
  }

  /** Makes a generator over the iterator of its first iterable. */
  Operand expression(Expr.GeneratorExp comp) {
    CodeUnit unit = body.module.functions().unit(comp);
    Expr first = comp.generators().get(0).iter();
    Var iterable = body.evalAny(first);
    Var iterator = body.stack.slot(Rep.ANY);
    MethodRef start = comp.generators().get(0).isAsync() ? Rt.ASYNC_ITERATOR : Rt.ITER;
    body.out.callInto(iterator, start, body.pos(first), iterable);
    List<Var> frame = new ArrayList<>();
    frame.add(body.out.nullOf(Rep.ANY));
    frame.add(iterator);
    for (Variables.Key key : unit.free()) {
      frame.add(body.names.cell(key));
    }
    Var made = create(unit, frame);
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, made);
    return new Operand.Held(slot);
  }

  /** Makes the generator object of a unit from its first frame variables. */
  Var create(CodeUnit unit, List<Var> frame) {
    String owner = body.module.internalName() + "$Generator" + unit.id();
    MethodRef constructor =
        new MethodRef(
            MethodRef.Kind.NEW,
            owner,
            "<init>",
            List.of(Rep.Prim.I32, Reps.CODE, Reps.OBJECTS),
            new Rep.Ref(owner),
            false);
    Var id = body.out.i32(unit.id());
    Var code = body.pooled(new ConstantObject.Code(unit.info()), Reps.CODE);
    return body.out.call(constructor, id, code, body.out.objects(frame));
  }

  /** The body of a generator expression; its parameter is the first iterator. */
  void expressionBody(Expr.GeneratorExp comp, Var iterator) {
    Comprehension first = comp.generators().get(0);
    if (body.isTyped() && !first.isAsync()) {
      body.iteratorLoops.begin(iterator);
    } else {
      body.pushVar(iterator);
    }
    int depth = body.stack.depth() - 1;
    Block done = body.out.newBlock();
    Runnable each =
        () ->
            body.comprehensions.filtered(
                first,
                () -> body.comprehensions.clauses(comp.generators(), 1, () -> element(comp)));
    Expr iter = first.iter();
    if (first.isAsync()) {
      body.async.iterateOver(first, depth, iter, first.target(), done, each, () -> {});
    } else {
      body.loops.iterateOver(first, depth, iter, first.target(), done, each, () -> {});
    }
    body.out.start(done);
    body.out.ret(body.noneVar());
  }

  private void element(Expr.GeneratorExp comp) {
    Var value = yielded(comp.elt());
    Var ignored = body.stack.slot(Rep.ANY);
    body.out.op(new Op.Yield(ignored, value, body.pos(comp.elt())));
  }
}
