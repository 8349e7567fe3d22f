package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import java.util.List;

/** List, set and dict comprehensions, as loops within the code around them (PEP 709). */
final class ComprehensionLowering {
  private final Body body;

  ComprehensionLowering(Body body) {
    this.body = body;
  }

  Operand list(Expr.ListComp comp) {
    return collect(comp, Rt.NEW_LIST, comp.generators(), () -> append(comp.elt()));
  }

  Operand set(Expr.SetComp comp) {
    return collect(comp, Rt.NEW_SET, comp.generators(), () -> add(comp));
  }

  Operand dict(Expr.DictComp comp) {
    return collect(comp, Rt.NEW_DICT, comp.generators(), () -> put(comp));
  }

  private int container;

  private Operand collect(
      Node comp, MethodRef constructor, List<Comprehension> clauses, Runnable element) {
    body.names.enterScope(body.module.scopes().scopeOf(comp));
    body.pushValue(body.displays.fresh(constructor));
    int saved = container;
    int depth = body.stack.depth() - 1;
    clauses(
        clauses,
        0,
        () -> {
          container = depth;
          element.run();
        });
    container = saved;
    return body.stack.pop();
  }

  /** The loops of the clauses from {@code index} on. */
  void clauses(List<Comprehension> clauses, int index, Runnable element) {
    if (index == clauses.size()) {
      element.run();
      return;
    }
    Comprehension clause = clauses.get(index);
    Block done = body.out.newBlock();
    Runnable each = () -> filtered(clause, () -> clauses(clauses, index + 1, element));
    if (clause.isAsync()) {
      body.async.iterate(clause, clause.iter(), clause.target(), done, each, () -> {});
    } else {
      body.loops.iterate(clause, clause.iter(), clause.target(), done, each, () -> {});
    }
    body.out.start(done);
  }

  /** Code that runs when every condition of a clause holds. */
  void filtered(Comprehension clause, Runnable inner) {
    Block skip = body.out.newBlock();
    for (Expr condition : clause.ifs()) {
      Block next = body.out.newBlock();
      body.conditions.branch(condition, next, skip);
      body.out.start(next);
    }
    inner.run();
    body.out.goTo(skip);
    body.out.start(skip);
  }

  private void append(Expr element) {
    int depth = container;
    Operand value = body.eval(element);
    if (body.isTyped() && body.elements.append(body.stack.at(depth), value)) {
      return;
    }
    Var object = body.any(value);
    body.out.call(Rt.LIST_APPEND, body.use(body.stack.at(depth), Reps.LIST), object);
  }

  private void add(Expr.SetComp comp) {
    int depth = container;
    Var value = body.evalAny(comp.elt());
    body.out.call(Rt.SET_ADD, body.pos(comp), body.anyAt(depth), value);
  }

  private void put(Expr.DictComp comp) {
    int depth = container;
    body.push(comp.key());
    Var value = body.evalAny(comp.value());
    Var key = body.any(body.stack.pop());
    body.out.call(
        Rt.DICT_PUT, body.pos(comp), body.use(body.stack.at(depth), Reps.DICT), key, value);
  }
}
