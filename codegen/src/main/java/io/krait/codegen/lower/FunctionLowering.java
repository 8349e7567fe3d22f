package io.krait.codegen.lower;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers the units of a module to functions. */
final class FunctionLowering {
  private final ModuleUnit module;

  FunctionLowering(ModuleUnit module) {
    this.module = module;
  }

  /** A part of the module's body. */
  IrFunction part(CodeUnit unit, List<Stmt> statements, boolean first) {
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN,
            module.internalName(),
            unit.name(),
            List.of(),
            null,
            unit.info());
    Span span =
        statements.isEmpty()
            ? new Span(0, 0)
            : statements.get(0).span().to(statements.get(statements.size() - 1).span());
    Body body = body(unit, ir, new Body.BodyMode(Beliefs.NONE, new PointTable()), span);
    if (first) {
      documentation(body);
    }
    body.statements.lower(statements);
    body.results.giveNone();
    return ir;
  }

  private void documentation(Body body) {
    String doc = Docstrings.of(module.statements());
    Operand value = doc == null ? body.none() : new Operand.Lit(new Literal.Str(doc), Rep.ANY);
    body.assignments.storeGlobal("__doc__", value);
  }

  /** A function, lambda, generator expression or class body. */
  void lower(CodeUnit unit) {
    analyse(unit);
    if (unit.kind() == CodeUnit.Kind.CLASS_BODY) {
      classBody(unit);
    } else if (unit.isGenerator()) {
      generator(unit);
    } else {
      plain(unit);
    }
  }

  private void analyse(CodeUnit unit) {
    DefiniteAssignment flow = new DefiniteAssignment(module.scopes(), module.flow());
    Set<Variables.Key> parameters = new HashSet<>();
    for (String parameter : unit.parameters()) {
      parameters.add(new Variables.Key(unit.scope(), parameter));
    }
    switch (unit.node()) {
      case Stmt.FunctionDef def -> flow.function(parameters, def.body());
      case Stmt.ClassDef def -> flow.function(parameters, def.body());
      case Expr.Lambda lambda -> flow.expression(parameters, lambda.body());
      case Expr.GeneratorExp comp -> flow.generator(comp);
      case Expr expr -> flow.expression(parameters, expr);
      default -> throw new IllegalStateException("not a unit: " + unit.node());
    }
  }

  private void plain(CodeUnit unit) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN,
            module.internalName(),
            unit.name(),
            parameters,
            Rep.ANY,
            unit.info());
    Body body = body(unit, ir, new Body.BodyMode(Beliefs.NONE, new PointTable()), null);
    parameters.addAll(ir.vars.subList(0, unit.parameters().size() + 1));
    code(unit, body);
    module.irFunctions.add(ir);
    addEntry(unit, ir);
  }

  private void addEntry(CodeUnit unit, IrFunction target) {
    int count = unit.parameters().size();
    boolean simple =
        unit.info().argCount() == count && (unit.info().flags() & 12) == 0 && count <= 4;
    module.entries.add(new IrModule.Entry(unit.id(), target, count, simple));
  }

  private void generator(CodeUnit unit) {
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.GENERATOR,
            module.internalName(),
            unit.name(),
            List.of(),
            Rep.ANY,
            unit.info());
    Body body = body(unit, ir, new Body.BodyMode(Beliefs.NONE, new PointTable()), null);
    code(unit, body);
    module.irFunctions.add(ir);
    module.generators.add(new IrModule.GeneratorEntry(unit.id(), ir, unit.info()));
    if (unit.kind() != CodeUnit.Kind.GENERATOR_EXPRESSION) {
      generatorEntry(unit);
    }
  }

  /** The function that makes the generator. */
  private void generatorEntry(CodeUnit unit) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN,
            module.internalName(),
            unit.name() + "$make",
            parameters,
            Rep.ANY,
            null);
    Variables variables = new Variables(ir);
    parameters.add(ir.newVar("", Reps.FUNCTION, 0));
    for (String parameter : unit.parameters()) {
      parameters.add(variables.place(parameter, Rep.ANY));
    }
    Body body =
        new Body(
            module, unit, ir, variables, new Body.BodyMode(Beliefs.NONE, new PointTable()));
    body.out.ret(body.out.as(body.generators.create(unit, parameters), Rep.ANY));
    module.irFunctions.add(ir);
    addEntry(unit, ir);
  }

  private void classBody(CodeUnit unit) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN,
            module.internalName(),
            unit.name(),
            parameters,
            Reps.CELL,
            unit.info());
    Body body = body(unit, ir, new Body.BodyMode(Beliefs.NONE, new PointTable()), null);
    // The namespace, then the captured cells; there is no function object.
    Var namespace = ir.vars.get(1);
    parameters.add(namespace);
    for (Variables.Key key : unit.free()) {
      parameters.add(body.names.cell(key));
    }
    if (unit.node() instanceof Stmt.ClassDef def) {
      body.classes.bodyOf(def, namespace);
    }
    module.irFunctions.add(ir);
  }

  /**
   * Begins a body: its variables, captured and own.
   *
   * @param within for a part of a module, the range whose inlined scopes belong to it
   */
  private Body body(CodeUnit unit, IrFunction ir, Body.BodyMode mode, @Nullable Span within) {
    Variables variables = new Variables(ir);
    Var self = ir.newVar("", Reps.FUNCTION, 0);
    List<Var> parameters = new ArrayList<>();
    for (String parameter : unit.parameters()) {
      parameters.add(variables.place(parameter, Rep.ANY));
    }
    for (Scope scope : Captures.scopesOf(unit.scope())) {
      if (within == null || isWithin(scope, within)) {
        declare(unit, scope, variables, parameters, mode.beliefs());
      }
    }
    unit.free().forEach(variables::cell);
    Body body = new Body(module, unit, ir, variables, mode);
    prologue(unit, body, self, parameters);
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
      int parameter =
          scope == unit.scope() ? unit.parameters().indexOf(key.name()) : -1;
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

  /** Loads what the function object captured and makes the cells of its own variables. */
  private void prologue(CodeUnit unit, Body body, Var self, List<Var> parameters) {
    boolean given =
        unit.kind() == CodeUnit.Kind.CLASS_BODY
            || unit.kind() == CodeUnit.Kind.GENERATOR_EXPRESSION;
    if (!unit.free().isEmpty() && !given) {
      Var closure = body.out.getField(self, Rt.CLOSURE);
      for (int i = 0; i < unit.free().size(); i++) {
        Var cell = body.names.cell(unit.free().get(i));
        body.out.move(cell, body.out.arrayGet(closure, i, Reps.CELL));
      }
    }
    for (Variables.Variable variable : body.variables.all()) {
      if (module.flow().assignedWithinExpressions.contains(variable.key())) {
        body.names.assignedWithinExpressions(variable.var());
      }
      boolean own = variable.inCell() && variable.key().owner() == unit.scope();
      if (own) {
        int index = unit.parameters().indexOf(variable.key().name());
        Var value = index >= 0 ? parameters.get(index) : body.out.nullOf(Rep.ANY);
        body.out.callInto(variable.var(), Rt.NEW_CELL, -1, value);
      }
    }
  }

  /** The code of a function, lambda, generator expression or deferred expression. */
  private void code(CodeUnit unit, Body body) {
    Node node = unit.node();
    switch (node) {
      case Stmt.FunctionDef def -> {
        body.statements.lower(def.body());
        body.results.giveNone();
      }
      case Expr.Lambda lambda -> body.results.give(body.eval(lambda.body()));
      case Expr.GeneratorExp comp ->
          body.generators.expressionBody(comp, body.ir.vars.get(1));
      case Expr expr -> body.results.give(body.eval(expr));
      default -> throw new IllegalStateException("not a function: " + node);
    }
  }
}
