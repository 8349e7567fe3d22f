package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/** Assignment to targets of every form, and deletion. */
final class AssignmentLowering {
  private static final int STORE = PointTable.MORE + 50;

  private final Body body;

  AssignmentLowering(Body body) {
    this.body = body;
  }

  void assign(Stmt.Assign statement) {
    if (statement.targets().size() == 1) {
      assignOne(statement.targets().get(0), statement.value());
      return;
    }
    body.push(statement.value());
    int depth = body.stack.depth() - 1;
    for (Expr target : statement.targets()) {
      assignFrom(target, depth);
    }
    body.stack.cut(depth);
  }

  void assignOne(Expr target, Expr value) {
    if (body.texts.grow(target, value)) {
      return;
    }
    if (target instanceof Expr.Name name) {
      body.names.store(name, body.eval(value), name.span());
      return;
    }
    List<Expr> targets = items(target);
    List<Expr> values = items(value);
    int depth = body.stack.depth();
    if (!targets.isEmpty()
        && targets.size() == values.size()
        && !DisplayLowering.hasStar(targets)
        && !DisplayLowering.hasStar(values)) {
      pairwise(targets, values);
    } else {
      body.push(value);
      assignFrom(target, depth);
    }
    body.stack.cut(depth);
  }

  /** {@code a, b = b, a} without a tuple. */
  private void pairwise(List<Expr> targets, List<Expr> values) {
    int depth = body.stack.depth();
    for (Expr value : values) {
      pushCopy(value);
    }
    for (int i = 0; i < targets.size(); i++) {
      assignFrom(targets.get(i), depth + i);
    }
  }

  /** Pushes a value that assignments that follow must not change. */
  private void pushCopy(Expr expr) {
    Operand value = body.eval(expr);
    if (value instanceof Operand.Held held && !body.stack.isSlot(held.var())) {
      Var slot = body.stack.slot(body.isTyped() ? held.var().rep() : Rep.ANY);
      body.out.assign(slot, held.var());
      body.stack.push(new Operand.Held(slot));
    } else {
      body.pushValue(value);
    }
  }

  private static List<Expr> items(Expr expr) {
    return switch (expr) {
      case Expr.Tuple tuple -> tuple.elts();
      case Expr.ListExpr list when list.ctx() != io.krait.frontend.tree.ExprContext.LOAD ->
          list.elts();
      default -> List.of();
    };
  }

  /** Assigns the operand at a depth, which stays, to a target. */
  void assignFrom(Expr target, int depth) {
    switch (target) {
      case Expr.Name name -> body.names.store(name, body.stack.at(depth), name.span());
      case Expr.Attribute attribute -> storeAttribute(attribute, depth);
      case Expr.Subscript subscript -> storeSubscript(subscript, depth);
      case Expr.Tuple tuple -> unpack(target, tuple.elts(), depth);
      case Expr.ListExpr list -> unpack(target, list.elts(), depth);
      case Expr.Starred starred -> assignFrom(starred.value(), depth);
      default -> throw new IllegalStateException("not a target: " + target);
    }
  }

  private void storeAttribute(Expr.Attribute target, int depth) {
    body.push(target.value());
    storeAttribute(target, body.stack.depth() - 1, depth);
    body.stack.pop();
  }

  /** Stores the operand at {@code depth} in an attribute of the one at {@code object}. */
  private void storeAttribute(Expr.Attribute target, int object, int depth) {
    Point before = body.point(target, PointTable.BEFORE);
    if (body.isTyped() && body.attributes.store(target, object, depth, before)) {
      return;
    }
    Var name = body.out.string(body.unit.scope().mangle(target.attr()));
    int pos = body.positions.ofAttribute(target.span(), target);
    body.out.call(Rt.SET_ATTR, pos, body.anyAt(object), name, body.anyAt(depth));
  }

  private void storeSubscript(Expr.Subscript target, int depth) {
    body.push(target.value());
    body.push(target.slice());
    int object = body.stack.depth() - 2;
    storeSubscript(target, object, depth);
    body.stack.cut(object);
  }

  private void storeSubscript(Expr.Subscript target, int object, int depth) {
    Point before = body.point(target, PointTable.BEFORE);
    if (body.isTyped() && body.elements.store(target, object, depth, before)) {
      return;
    }
    body.out.call(
        Rt.SET_ITEM,
        body.pos(target),
        body.anyAt(object),
        body.anyAt(object + 1),
        body.anyAt(depth));
  }

  private void unpack(Expr target, List<Expr> targets, int depth) {
    int top = body.stack.depth();
    unpackItems(target, targets, depth);
    for (int i = 0; i < targets.size(); i++) {
      assignFrom(targets.get(i), top + i);
    }
    body.stack.cut(top);
  }

  private void unpackItems(Expr target, List<Expr> targets, int depth) {
    int star = 0;
    while (star < targets.size() && !(targets.get(star) instanceof Expr.Starred)) {
      star++;
    }
    boolean starred = star < targets.size();
    MethodRef method = starred ? Rt.UNPACK_STAR : Rt.UNPACK;
    int pos = body.pos(target);
    Var value = body.anyAt(depth);
    Var items =
        starred
            ? body.out.call(
                method, pos, value, body.out.i32(star), body.out.i32(targets.size() - star - 1))
            : body.out.call(method, pos, value, body.out.i32(targets.size()));
    for (int i = 0; i < targets.size(); i++) {
      Var slot = body.stack.slot(Rep.ANY);
      body.out.move(slot, body.out.arrayGet(items, i, Rep.ANY));
      body.stack.push(new Operand.Held(slot));
    }
  }

  /** Stores a value in a local, for which it may not yet be known to fit. */
  void storeLocal(Var local, Node binder, Operand value) {
    if (!body.isTyped()) {
      storeObject(local, binder, value);
    } else if (value.rep().equals(local.rep())) {
      body.out.assign(local, body.use(value, local.rep()));
    } else if (local.rep().equals(Rep.ANY)) {
      body.out.assign(local, body.any(value));
    } else {
      // The twin finds the value as the next operand.
      Point before = body.point(binder, STORE);
      Var object = body.any(value);
      before.with(object).guard(object, local.rep(), local);
    }
  }

  private void storeObject(Var local, Node binder, Operand value) {
    if (!body.isRequested(binder, STORE)) {
      body.out.assign(local, body.any(value));
      return;
    }
    Var slot = body.stack.slot(Rep.ANY);
    body.out.assign(slot, body.any(value));
    body.point(binder, STORE);
    body.out.move(local, slot);
  }

  void storeGlobal(String name, Operand value) {
    Var cell = body.out.getStatic(body.module.global(name));
    if (value.rep().equals(Rep.Prim.I64)) {
      body.out.call(Rt.GLOBAL_SET_LONG, cell, body.use(value, Rep.Prim.I64));
    } else if (value.rep().equals(Rep.Prim.F64)) {
      body.out.call(Rt.GLOBAL_SET_DOUBLE, cell, body.use(value, Rep.Prim.F64));
    } else {
      body.out.call(Rt.GLOBAL_SET, cell, body.any(value));
    }
  }

  // Augmented assignment

  void augmented(Stmt.AugAssign statement) {
    if (body.texts.grow(statement)) {
      return;
    }
    int depth = body.stack.depth();
    int pos = body.positions.of(statement.span());
    switch (statement.target()) {
      case Expr.Name name -> {
        body.push(name);
        body.push(statement.value());
        Operand result = operate(statement, pos);
        body.names.store(name, result, name.span());
      }
      case Expr.Attribute attribute -> {
        body.push(attribute.value());
        body.pushValue(body.expressions.attributeOf(attribute, depth));
        body.push(statement.value());
        body.pushValue(operate(statement, pos));
        storeAttribute(attribute, depth, depth + 1);
      }
      case Expr.Subscript subscript -> {
        body.push(subscript.value());
        body.push(subscript.slice());
        body.pushValue(body.operators.elementOf(subscript, depth));
        body.push(statement.value());
        body.pushValue(operate(statement, pos));
        storeSubscript(subscript, depth, depth + 2);
      }
      default -> throw new IllegalStateException("not a target: " + statement.target());
    }
    body.stack.cut(depth);
  }

  private Operand operate(Stmt.AugAssign statement, int pos) {
    Operator op = statement.op();
    return body.operators.binary(statement, statement.target(), op, true, pos);
  }

  void annotated(Stmt.AnnAssign statement) {
    if (statement.value() != null) {
      assignOne(statement.target(), statement.value());
    }
    body.functionObjects.annotation(statement);
  }

  // Deletion

  void delete(Expr target) {
    switch (target) {
      case Expr.Name name -> body.names.delete(name, name.span());
      case Expr.Attribute attribute -> {
        Var object = body.evalAny(attribute.value());
        Var name = body.out.string(body.unit.scope().mangle(attribute.attr()));
        int pos = body.positions.ofAttribute(attribute.span(), attribute);
        body.out.call(Rt.DEL_ATTR, pos, object, name);
      }
      case Expr.Subscript subscript -> {
        body.push(subscript.value());
        Var key = body.evalAny(subscript.slice());
        Var object = body.any(body.stack.pop());
        body.out.call(Rt.DEL_ITEM, body.pos(subscript), object, key);
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(this::delete);
      case Expr.ListExpr list -> list.elts().forEach(this::delete);
      default -> throw new IllegalStateException("not a target: " + target);
    }
  }
}
