package io.krait.codegen.lower;

import io.krait.codegen.TextForm;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/** Statements. */
final class StatementLowering {
  private final Body body;

  StatementLowering(Body body) {
    this.body = body;
  }

  /** Lowers statements as far as they are reached. */
  void lower(List<Stmt> statements) {
    for (Stmt statement : statements) {
      if (!body.out.isReachable()) {
        return;
      }
      lower(statement);
    }
  }

  private void lower(Stmt statement) {
    if (body.ir.lines != null) {
      body.out.line(body.module.file().lines().line(statement.span().start()));
    }
    switch (statement) {
      case Stmt.ExprStmt expression -> expression(expression);
      case Stmt.Assign assign -> body.assignments.assign(assign);
      case Stmt.AugAssign assign -> body.assignments.augmented(assign);
      case Stmt.AnnAssign assign -> body.assignments.annotated(assign);
      case Stmt.Return ret -> returns(ret);
      case Stmt.If choice -> choice(choice);
      case Stmt.For loop -> body.loops.forLoop(loop);
      case Stmt.While loop -> body.loops.whileLoop(loop);
      case Stmt.Break jump -> body.exits.breakLoop(jump.id());
      case Stmt.Continue jump -> body.exits.continueLoop(jump.id());
      case Stmt.Raise raise -> body.tries.raise(raise);
      case Stmt.Try attempt -> body.tries.attempt(attempt);
      case Stmt.With with -> body.withs.with(with);
      case Stmt.Match match -> body.matches.match(match);
      case Stmt.Assert check -> check(check);
      case Stmt.Delete delete -> delete.targets().forEach(body.assignments::delete);
      case Stmt.Import imports -> body.imports.imports(imports);
      case Stmt.ImportFrom imports -> body.imports.importsFrom(imports);
      case Stmt.FunctionDef function -> body.functionObjects.define(function);
      case Stmt.ClassDef cls -> body.classes.define(cls);
      case Stmt.TypeAlias alias -> body.typeParameters.alias(alias);
      case Stmt.Global names -> {}
      case Stmt.Nonlocal names -> {}
      case Stmt.Pass pass -> {}
    }
  }

  private void expression(Stmt.ExprStmt statement) {
    TextForm text = body.module.text();
    if (text != null
        && text.mode() != TextForm.Mode.EXEC
        && body.unit.kind() == CodeUnit.Kind.MODULE_PART) {
      result(statement.value(), text.mode());
    } else if (statement.value() instanceof Expr.Yield yield) {
      body.generators.yieldStatement(yield);
    } else if (!(statement.value() instanceof Expr.Constant)) {
      body.eval(statement.value());
    }
  }

  /** The value of an expression statement of a text, which someone wants. */
  private void result(Expr value, TextForm.Mode mode) {
    Var object = body.evalAny(value);
    if (mode == TextForm.Mode.EVAL) {
      body.out.call(Rt.TEXT_RESULT, body.moduleVar(), object);
    } else {
      body.out.call(Rt.TEXT_DISPLAY, body.pos(value), object);
    }
  }

  private void returns(Stmt.Return statement) {
    int depth = body.stack.depth();
    Expr value = statement.value();
    Operand given = value == null ? body.none() : body.eval(value);
    if (given instanceof Operand.Held held && body.exits.hasCleanup()) {
      keep(held.var());
    } else {
      body.pushValue(given);
    }
    body.exits.leaveAll(statement.id(), () -> returnOperand(depth));
    body.stack.cut(depth);
  }

  /** Copies a value to be returned, which may be a variable that a cleanup assigns to. */
  private void keep(Var value) {
    Var slot = body.stack.slot(body.isTyped() ? value.rep() : Rep.ANY);
    body.out.assign(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  private void returnOperand(int depth) {
    body.results.give(body.stack.at(depth));
  }

  private void choice(Stmt.If statement) {
    Block then = body.out.newBlock();
    Block otherwise = body.out.newBlock();
    Block done = statement.orelse().isEmpty() ? otherwise : body.out.newBlock();
    body.conditions.branch(statement.test(), then, otherwise);
    body.out.start(then);
    lower(statement.body());
    boolean goesOn = body.out.isReachable();
    body.out.goTo(done);
    body.out.start(otherwise);
    if (done == otherwise) {
      return;
    }
    lower(statement.orelse());
    goesOn |= body.out.isReachable();
    body.out.goTo(done);
    if (goesOn) {
      body.out.start(done);
    } else {
      body.out.unreachable();
    }
  }

  private void check(Stmt.Assert statement) {
    Block passed = body.out.newBlock();
    Block failed = body.out.newBlock();
    body.conditions.branch(statement.test(), passed, failed);
    body.out.start(failed);
    Var message =
        statement.msg() == null ? body.out.nullOf(Rep.ANY) : body.evalAny(statement.msg());
    int pos = body.pos(statement.test());
    Var error = body.out.call(Rt.ASSERTION, body.pos(statement.span()), message);
    body.out.raise(error, pos);
    body.out.start(passed);
  }
}
