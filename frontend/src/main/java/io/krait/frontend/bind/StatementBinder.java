package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.List;

/** Collects the names of statements, and checks where jumps stand. */
final class StatementBinder {
  private final ScopeBuilder builder;
  private final Faults faults;
  private final ExpressionBinder exprs;
  private final PatternBinder patterns;
  private final DefinitionBinder definitions;
  private boolean first = true;

  StatementBinder(ScopeBuilder builder) {
    this.builder = builder;
    this.faults = builder.faults;
    this.exprs = new ExpressionBinder(builder);
    this.patterns = new PatternBinder(builder, exprs);
    this.definitions = new DefinitionBinder(builder, exprs, this);
  }

  void bindBody(List<Stmt> body) {
    for (int i = 0; i < body.size(); i++) {
      bind(body.get(i));
    }
  }

  private void bind(Stmt stmt) {
    future(stmt);
    switch (stmt) {
      case Stmt.ExprStmt expr -> exprs.bind(expr.value());
      case Stmt.Assign assign -> {
        exprs.bind(assign.value());
        exprs.bindAll(assign.targets());
      }
      case Stmt.AugAssign assign -> {
        exprs.bind(assign.target());
        exprs.bind(assign.value());
      }
      case Stmt.AnnAssign assign -> annotated(assign);
      case Stmt.FunctionDef def -> definitions.function(def);
      case Stmt.ClassDef def -> definitions.classDef(def);
      case Stmt.TypeAlias alias -> definitions.typeAlias(alias);
      case Stmt.Return ret -> {
        builder.code.returns(ret.span(), ret.value() != null, faults);
        exprs.bindOptional(ret.value());
      }
      case Stmt.If choice -> {
        exprs.bind(choice.test());
        bindBody(choice.body());
        bindBody(choice.orelse());
      }
      case Stmt.For loop -> forLoop(loop);
      case Stmt.While loop -> {
        exprs.bind(loop.test());
        nested(CodeBlock.Frame.LOOP, loop.body(), loop.span());
        bindBody(loop.orelse());
      }
      case Stmt.With with -> with(with);
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.Match match -> {
        exprs.bind(match.subject());
        patterns.cases(match.cases());
        for (MatchCase matchCase : match.cases()) {
          patterns.bindCase(matchCase);
          exprs.bindOptional(matchCase.guard());
          bindBody(matchCase.body());
        }
      }
      case Stmt.Raise raise -> {
        exprs.bindOptional(raise.exc());
        exprs.bindOptional(raise.cause());
      }
      case Stmt.Assert check -> {
        exprs.bind(check.test());
        exprs.bindOptional(check.msg());
      }
      case Stmt.Delete delete -> exprs.bindAll(delete.targets());
      case Stmt.Import imports ->
          imports.names().forEach(alias -> importName(alias, imports.span()));
      case Stmt.ImportFrom from -> importFrom(from);
      case Stmt.Global global -> declare(global.names(), true, global.span());
      case Stmt.Nonlocal nonlocal -> declare(nonlocal.names(), false, nonlocal.span());
      case Stmt.Pass pass -> {}
      case Stmt.Break jump -> builder.code.jump(jump.span(), "'break' outside loop", faults);
      case Stmt.Continue jump ->
          builder.code.jump(jump.span(), "'continue' not properly in loop", faults);
    }
  }

  /** Future imports come before all else but the docstring. */
  private void future(Stmt stmt) {
    if (FutureImports.isFuture(stmt)) {
      if (!builder.atTop) {
        faults.code("from __future__ imports must occur at the beginning of the file", stmt.span());
      }
    } else if (!(first && FutureImports.isDocstring(stmt))) {
      builder.atTop = false;
    }
    first = false;
  }

  private void annotated(Stmt.AnnAssign assign) {
    Expr target = assign.target();
    if (target instanceof Expr.Name name) {
      refuseDeclared(assign, name);
      builder.checkDebug(name.name(), false, name.span());
      if (assign.simple()) {
        builder.annotate(name.name());
      }
      if (assign.value() != null) {
        builder.define(name.name(), Symbol.ASSIGNED, name, name.span());
      } else {
        builder.table.put(name.id(), builder.scope.intern(builder.scope.mangle(name.name())));
      }
    } else {
      exprs.bind(target);
    }
    definitions.annotation(assign.annotation());
    exprs.bindOptional(assign.value());
  }

  private void refuseDeclared(Stmt.AnnAssign assign, Expr.Name name) {
    Symbol known = builder.scope.lookup(builder.scope.mangle(name.name()));
    if (known != null
        && known.has(Symbol.GLOBAL | Symbol.NONLOCAL)
        && builder.scope.kind() != ScopeKind.MODULE
        && assign.simple()) {
      faults.symbol(
          "annotated name '"
              + name.name()
              + "' can't be "
              + (known.has(Symbol.GLOBAL) ? "global" : "nonlocal"),
          assign.span());
    }
  }

  private void nested(CodeBlock.Frame frame, List<Stmt> body, Span span) {
    builder.code.push(frame, span, faults);
    bindBody(body);
    builder.code.pop();
  }

  private void forLoop(Stmt.For loop) {
    if (loop.isAsync()) {
      refuseAsync("'async for' outside async function", loop.span());
    }
    exprs.bind(loop.target());
    exprs.bind(loop.iter());
    nested(CodeBlock.Frame.LOOP, loop.body(), loop.span());
    bindBody(loop.orelse());
  }

  private void with(Stmt.With with) {
    if (with.isAsync()) {
      refuseAsync("'async with' outside async function", with.span());
    }
    for (WithItem item : with.items()) {
      exprs.bind(item.contextExpr());
      builder.code.push(CodeBlock.Frame.OTHER, item.contextExpr().span(), faults);
      exprs.bindOptional(item.optionalVars());
    }
    bindBody(with.body());
    for (int i = 0; i < with.items().size(); i++) {
      builder.code.pop();
    }
  }

  private void refuseAsync(String message, Span span) {
    if (!builder.scope.isCoroutine() || builder.scope.kind() != ScopeKind.FUNCTION) {
      faults.code(message, span);
    }
  }

  private void attempt(Stmt.Try attempt) {
    boolean hasFinally = !attempt.finalbody().isEmpty();
    if (hasFinally) {
      builder.code.push(CodeBlock.Frame.OTHER, attempt.span(), faults);
    }
    if (attempt.handlers().isEmpty()) {
      bindBody(attempt.body());
      bindBody(attempt.orelse());
    } else {
      nested(CodeBlock.Frame.OTHER, attempt.body(), attempt.span());
      bindBody(attempt.orelse());
      handlers(attempt);
    }
    if (hasFinally) {
      builder.code.pop();
      nested(CodeBlock.Frame.OTHER, attempt.finalbody(), attempt.span());
    }
  }

  private void handlers(Stmt.Try attempt) {
    CodeBlock.Frame frame = attempt.isStar() ? CodeBlock.Frame.STAR_HANDLER : CodeBlock.Frame.OTHER;
    builder.code.push(frame, attempt.span(), faults);
    for (int i = 0; i < attempt.handlers().size(); i++) {
      ExceptHandler handler = attempt.handlers().get(i);
      if (handler.type() == null && i + 1 < attempt.handlers().size()) {
        faults.code("default 'except:' must be last", handler.span());
      }
      exprs.bindOptional(handler.type());
      if (handler.name() != null) {
        builder.checkDebug(handler.name(), false, handler.span());
        int flags = Symbol.ASSIGNED | Symbol.DELETED; // unbound again when the handler ends
        builder.define(handler.name(), flags, handler, handler.span());
      }
      nested(CodeBlock.Frame.OTHER, handler.body(), handler.span());
    }
    builder.code.pop();
  }

  private void importName(Alias alias, Span span) {
    String name = alias.asname();
    if (name == null) {
      int dot = alias.name().indexOf('.');
      name = dot < 0 ? alias.name() : alias.name().substring(0, dot);
    }
    builder.checkDebug(name, false, span);
    builder.define(name, Symbol.IMPORTED, alias, span);
  }

  private void importFrom(Stmt.ImportFrom from) {
    for (Alias alias : from.names()) {
      if (alias.name().equals("*")) {
        builder.scope.starImport = true;
        if (builder.scope.kind() != ScopeKind.MODULE) {
          faults.symbol("import * only allowed at module level", alias.span());
        }
      } else {
        String name = alias.asname() == null ? alias.name() : alias.asname();
        builder.checkDebug(name, false, from.span());
        builder.define(name, Symbol.IMPORTED, alias, alias.span());
      }
    }
  }

  private void declare(List<String> names, boolean global, Span span) {
    String what = global ? "global" : "nonlocal";
    for (String name : names) {
      Symbol symbol = builder.scope.intern(builder.scope.mangle(name));
      if (symbol.has(Symbol.PARAMETER)) {
        faults.symbol("name '" + name + "' is parameter and " + what, span);
      } else if (symbol.has(Symbol.USED)) {
        faults.symbol("name '" + name + "' is used prior to " + what + " declaration", span);
      } else if (symbol.has(Symbol.ANNOTATED)) {
        faults.symbol("annotated name '" + name + "' can't be " + what, span);
      } else if (symbol.has(Symbol.ASSIGNED)) {
        faults.symbol("name '" + name + "' is assigned to before " + what + " declaration", span);
      }
      symbol.flags |= global ? Symbol.GLOBAL : Symbol.NONLOCAL;
      builder.scope.addDirective(symbol.name(), span);
    }
  }

  /** Bases and keywords of a class. */
  void arguments(List<Expr> bases, List<Keyword> keywords) {
    exprs.starrable(bases);
    exprs.keywords(keywords);
  }
}
