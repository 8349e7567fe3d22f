package io.krait.codegen.lower;

import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.SourceLines;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins bodies: their variables, captured and own, in the same frame order for both modes. */
final class BodySetup {
  private final ModuleUnit module;

  BodySetup(ModuleUnit module) {
    this.module = module;
  }

  /**
   * Begins a body.
   *
   * @param signature of the typed body of a function; else parameters are objects
   * @param within for a part of a module, the range whose inlined scopes belong to it
   */
  Body begin(
      CodeUnit unit,
      IrFunction ir,
      Body.BodyMode mode,
      @Nullable TypedSignature signature,
      @Nullable Span within) {
    if (module.hasFacade()) {
      ir.lines = new SourceLines();
    }
    Variables variables = new Variables(ir);
    Var self = ir.newVar("", Reps.FUNCTION, 0);
    List<Var> parameters = new ArrayList<>();
    for (int i = 0; i < unit.parameters().size(); i++) {
      Rep rep = signature == null ? Rep.ANY : signature.parameters().get(i);
      parameters.add(variables.place(unit.parameters().get(i), rep));
    }
    // Generator expressions and class bodies get what they capture behind their parameters.
    unit.free().forEach(variables::cell);
    for (Scope scope : Captures.scopesOf(unit.scope())) {
      if (within == null || isWithin(scope, within)) {
        declare(unit, scope, variables, parameters, mode.beliefs());
      }
    }
    Body body = new Body(module, unit, ir, variables, mode);
    loadClosure(unit, body, self);
    makeCells(unit, body, parameters);
    if (ir.kind == IrFunction.Kind.GENERATOR && body.isTyped()) {
      narrowParameters(unit, body, self, parameters);
    }
    if (body.isTyped() && unit.node() instanceof Stmt.FunctionDef def) {
      body.texts.declare(def);
    }
    return body;
  }

  private static boolean isWithin(Scope scope, Span range) {
    Span span =
        switch (scope.owner()) {
          case Expr expr -> expr.span();
          case Stmt statement -> statement.span();
          default -> new Span(-1, -1);
        };
    return span.start() >= range.start() && span.end() <= range.end();
  }

  private void declare(
      CodeUnit unit, Scope scope, Variables variables, List<Var> parameters, Beliefs beliefs) {
    for (Symbol symbol : scope.symbols()) {
      if (!(symbol.resolution() instanceof Resolution.Local)
          && !(symbol.resolution() instanceof Resolution.Cell)) {
        continue;
      }
      Variables.Key key = new Variables.Key(scope, symbol.resolution().name());
      int parameter = scope == unit.scope() ? unit.parameters().indexOf(key.name()) : -1;
      if (module.captures().isShared(key)) {
        variables.cell(key);
      } else if (parameter >= 0) {
        variables.put(new Variables.Variable(key, parameters.get(parameter), false));
      } else {
        variables.local(key, beliefs.of(symbol));
      }
    }
    Variables.Key cls = new Variables.Key(scope, "__class__");
    if (unit.kind() == CodeUnit.Kind.CLASS_BODY
        && scope == unit.scope()
        && module.captures().isShared(cls)) {
      variables.cell(cls);
    }
  }

  /** Loads what the function object captured. */
  private void loadClosure(CodeUnit unit, Body body, Var self) {
    boolean given =
        unit.kind() == CodeUnit.Kind.CLASS_BODY
            || unit.kind() == CodeUnit.Kind.GENERATOR_EXPRESSION;
    if (unit.free().isEmpty() || given) {
      return;
    }
    Var closure = body.out.getField(self, Rt.CLOSURE);
    for (int i = 0; i < unit.free().size(); i++) {
      Var cell = body.names.cell(unit.free().get(i));
      body.out.move(cell, body.out.arrayGet(closure, i, Reps.CELL));
    }
  }

  /** Makes the cells of the body's own shared variables. */
  private void makeCells(CodeUnit unit, Body body, List<Var> parameters) {
    for (Variables.Variable variable : body.variables.all()) {
      if (module.flow().assignedWithinExpressions.contains(variable.key())) {
        body.names.assignedWithinExpressions(variable.var());
      }
      if (variable.inCell() && variable.key().owner() == unit.scope()) {
        int index = unit.parameters().indexOf(variable.key().name());
        Var value = index >= 0 ? parameters.get(index) : body.out.nullOf(Rep.ANY);
        body.out.callInto(variable.var(), Rt.NEW_CELL, -1, value);
      }
    }
  }

  /** A generator's parameters come as objects; those that are believed to be more are tested. */
  private void narrowParameters(CodeUnit unit, Body body, Var self, List<Var> parameters) {
    TypeBeliefs beliefs = new TypeBeliefs(module);
    for (Variables.Variable variable : List.copyOf(body.variables.all())) {
      int index = parameters.indexOf(variable.var());
      Rep rep = index < 0 ? Rep.ANY : believed(unit, variable.key().name(), beliefs);
      if (rep.equals(Rep.ANY) || Representations.needsExactClass(rep)) {
        continue;
      }
      Var object = variable.var();
      body.points.requestEntry();
      Var typed = body.ir.newVar(object.name(), rep, object.frameIndex());
      body.out.op(new Op.Unbox(typed, object, start(self, parameters)));
      body.variables.put(new Variables.Variable(variable.key(), typed, false));
    }
  }

  private static Rep believed(CodeUnit unit, String name, TypeBeliefs beliefs) {
    for (Symbol symbol : unit.scope().symbols()) {
      if (symbol.name().equals(name)) {
        return beliefs.of(symbol);
      }
    }
    return Rep.ANY;
  }

  private static DeoptPoint start(Var self, List<Var> parameters) {
    Map<Integer, StateValue> state = new HashMap<>();
    state.put(0, new StateValue.Of(self));
    for (Var parameter : parameters) {
      state.put(parameter.frameIndex(), new StateValue.Of(parameter));
    }
    return new DeoptPoint(0, state);
  }
}
