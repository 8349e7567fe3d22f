package io.krait.codegen.lower;

import io.krait.codegen.TextForm;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lowers the units of a module to functions. Each gets a typed body; if that may leave, or if its
 * signature is not that of a generic body, it gets a twin too.
 */
final class FunctionLowering {
  private final ModuleUnit module;
  private final BodySetup setup;

  FunctionLowering(ModuleUnit module) {
    this.module = module;
    this.setup = new BodySetup(module);
  }

  /** Lowers one body of a unit in a mode. */
  @FunctionalInterface
  private interface Lowerer {
    IrFunction lower(IrFunction.Kind kind, String owner, Body.BodyMode mode);
  }

  /**
   * Lowers the typed body and, if it needs one, its twin.
   *
   * @param needsTwin whether it is entered from elsewhere
   */
  private IrFunction both(String name, IrFunction.Kind kind, boolean needsTwin, Lowerer lowerer) {
    PointTable points = new PointTable();
    String owner = module.internalName();
    IrFunction typed = lowerer.lower(kind, owner, new Body.BodyMode(module.beliefs(), points));
    if (!points.isEmpty() || needsTwin) {
      IrFunction.Kind twinKind = kind == IrFunction.Kind.GENERATOR ? kind : IrFunction.Kind.TWIN;
      IrFunction twin =
          lowerer.lower(twinKind, owner + "$Twins", new Body.BodyMode(Beliefs.NONE, points));
      twin.blocks.get(0).resumePoint = 0;
      points.verify(name);
      typed.twin = twin;
      twin.frameSize = Math.max(twin.frameSize, typed.frameSize);
    }
    return typed;
  }

  /** A part of the module's body. */
  IrFunction part(CodeUnit unit, List<Stmt> statements, boolean first) {
    Span span =
        statements.isEmpty()
            ? new Span(0, 0)
            : statements.get(0).span().to(statements.get(statements.size() - 1).span());
    return both(
        unit.name(),
        IrFunction.Kind.PLAIN,
        false,
        (kind, owner, mode) -> {
          Rep result = kind == IrFunction.Kind.TWIN ? Rep.ANY : null;
          IrFunction ir = new IrFunction(kind, owner, unit.name(), List.of(), result, unit.info());
          Body body = setup.begin(unit, ir, mode, null, span);
          TextForm text = module.text();
          if (text != null && text.separateLocals()) {
            body.names.namespace(body.out.call(Rt.TEXT_LOCALS, body.moduleVar()));
          } else if (first && text == null) {
            documentation(body);
          }
          if (first && ModuleAnnotations.any(module.statements())) {
            ModuleAnnotations.make(body);
          }
          body.statements.lower(statements);
          body.results.giveNone();
          return ir;
        });
  }

  private void documentation(Body body) {
    String doc = Docstrings.of(module.statements());
    Operand value = doc == null ? body.none() : new Operand.Lit(new Literal.Str(doc), Rep.ANY);
    body.assignments.storeGlobal("__doc__", value);
  }

  /** A function, lambda, generator expression or class body. */
  void lower(CodeUnit unit) {
    if (unit.kind() == CodeUnit.Kind.CLASS_BODY) {
      analyse(unit);
      classBody(unit);
    } else if (unit.isGenerator()) {
      analyse(unit);
      generator(unit);
    } else {
      plain(unit);
    }
  }

  /** Finds out what is known of a unit's variables, once. */
  void analyse(CodeUnit unit) {
    if (!module.analysed.add(unit.id())) {
      return;
    }
    DefiniteAssignment flow = new DefiniteAssignment(module.scopes(), module.flow());
    Set<Variables.Key> parameters = new HashSet<>();
    for (String parameter : unit.parameters()) {
      Symbol symbol = unit.scope().symbol(parameter);
      if (symbol == null || !symbol.isDeleted()) {
        parameters.add(new Variables.Key(unit.scope(), parameter));
      }
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
    TypedSignature signature = module.signature(unit);
    IrFunction typed =
        both(
            unit.name(),
            IrFunction.Kind.PLAIN,
            !signature.isGeneric(),
            (kind, owner, mode) -> plainBody(unit, signature, kind, owner, mode));
    module.irFunctions.add(typed);
    IrFunction entry = typed;
    if (!signature.isGeneric()) {
      entry = EntryAdapters.make(unit, typed, signature, EntryAdapters.target(typed));
      module.irFunctions.add(entry);
    }
    addEntry(unit, entry);
  }

  private IrFunction plainBody(
      CodeUnit unit,
      TypedSignature signature,
      IrFunction.Kind kind,
      String owner,
      Body.BodyMode mode) {
    List<Var> parameters = new ArrayList<>();
    boolean twin = kind == IrFunction.Kind.TWIN;
    Rep result = twin ? Rep.ANY : signature.result();
    IrFunction ir = new IrFunction(kind, owner, unit.name(), parameters, result, unit.info());
    Body body = setup.begin(unit, ir, mode, twin ? null : signature, null);
    if (!twin) {
      int first = signature.takesSelf() ? 0 : 1;
      parameters.addAll(ir.vars.subList(first, unit.parameters().size() + 1));
    }
    code(unit, body);
    return ir;
  }

  private void addEntry(CodeUnit unit, IrFunction target) {
    int count = unit.parameters().size();
    boolean simple =
        unit.info().argCount() == count && (unit.info().flags() & 12) == 0 && count <= 4;
    module.entries.add(new IrModule.Entry(unit.id(), target, count, simple));
  }

  private void generator(CodeUnit unit) {
    IrFunction typed =
        both(
            unit.name(),
            IrFunction.Kind.GENERATOR,
            false,
            (kind, owner, mode) -> {
              IrFunction ir =
                  new IrFunction(kind, owner, unit.name(), List.of(), Rep.ANY, unit.info());
              code(unit, setup.begin(unit, ir, mode, null, null));
              return ir;
            });
    module.irFunctions.add(typed);
    module.generators.add(new IrModule.GeneratorEntry(unit.id(), typed, unit.info()));
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
        new Body(module, unit, ir, variables, new Body.BodyMode(Beliefs.NONE, new PointTable()));
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
    Body.BodyMode mode = new Body.BodyMode(Beliefs.NONE, new PointTable());
    Body body = setup.begin(unit, ir, mode, null, null);
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

  /** The code of a function, lambda, generator expression or deferred expression. */
  private void code(CodeUnit unit, Body body) {
    Node node = unit.node();
    switch (node) {
      case Stmt.FunctionDef def -> {
        body.statements.lower(def.body());
        body.results.giveNone();
      }
      case Expr.Lambda lambda -> body.results.give(body.eval(lambda.body()));
      case Expr.GeneratorExp comp -> body.generators.expressionBody(comp, body.ir.vars.get(1));
      case Expr expr -> body.results.give(body.eval(expr));
      default -> throw new IllegalStateException("not a function: " + node);
    }
  }
}
