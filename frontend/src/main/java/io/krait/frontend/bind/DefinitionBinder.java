package io.krait.frontend.bind;

import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the names of functions, classes and type aliases, with their type parameters. */
final class DefinitionBinder {
  private final ScopeBuilder builder;
  private final ExpressionBinder exprs;
  private final StatementBinder statements;

  DefinitionBinder(ScopeBuilder builder, ExpressionBinder exprs, StatementBinder statements) {
    this.builder = builder;
    this.exprs = exprs;
    this.statements = statements;
  }

  void function(Stmt.FunctionDef def) {
    builder.checkDebug(def.name(), false, def.span());
    builder.define(def.name(), Symbol.ASSIGNED, def, def.span());
    exprs.bindAll(def.decoratorList());
    exprs.defaults(def.args());
    typeParameters(def, def.name(), def.typeParams());
    annotations(def);
    Scope scope = builder.enter(ScopeKind.FUNCTION, def, def.name());
    scope.coroutine = def.isAsync();
    exprs.parameters(def.args());
    statements.bindBody(def.body());
    builder.leave();
    leaveTypeParameters(def.typeParams());
  }

  void classDef(Stmt.ClassDef def) {
    builder.checkDebug(def.name(), false, def.span());
    builder.define(def.name(), Symbol.ASSIGNED, def, def.span());
    exprs.bindAll(def.decoratorList());
    boolean generic = typeParameters(def, def.name(), def.typeParams());
    statements.arguments(def.bases(), def.keywords());
    Scope scope = builder.enter(ScopeKind.CLASS, def, def.name(), def.name());
    if (generic) {
      scope.intern("__type_params__").flags |= Symbol.ASSIGNED;
    }
    statements.bindBody(def.body());
    builder.leave();
    leaveTypeParameters(def.typeParams());
  }

  void typeAlias(Stmt.TypeAlias alias) {
    exprs.bind(alias.name());
    String name = alias.name() instanceof Expr.Name written ? written.name() : "";
    typeParameters(alias, name, alias.typeParams());
    builder.enter(ScopeKind.TYPE_ALIAS, alias, name);
    exprs.bind(alias.value());
    builder.leave();
    leaveTypeParameters(alias.typeParams());
  }

  /** Annotations are evaluated where the definition is, before its body. */
  private void annotations(Stmt.FunctionDef def) {
    Arguments args = def.args();
    args.posonlyargs().forEach(arg -> annotation(arg));
    args.args().forEach(arg -> annotation(arg));
    annotation(args.vararg());
    args.kwonlyargs().forEach(arg -> annotation(arg));
    annotation(args.kwarg());
    if (def.returns() != null) {
      annotation(def.returns());
    }
  }

  private void annotation(@Nullable Arg arg) {
    if (arg != null && arg.annotation() != null) {
      Expr annotation = arg.annotation();
      annotation(annotation instanceof Expr.Starred starred ? starred.value() : annotation);
    }
  }

  /** One annotation; kept apart under {@code from __future__ import annotations}. */
  void annotation(Expr annotation) {
    if (builder.futureAnnotations) {
      builder.enter(ScopeKind.ANNOTATION, annotation, "_annotation");
      exprs.bind(annotation);
      builder.leave();
    } else {
      exprs.bind(annotation);
    }
  }

  private boolean typeParameters(Node owner, String name, List<TypeParam> params) {
    if (params.isEmpty()) {
      return false;
    }
    String privateClass = owner instanceof Stmt.ClassDef ? name : builder.scope.privateClass();
    builder.enter(
        ScopeKind.TYPE_PARAMETERS, owner, "<generic parameters of " + name + ">", privateClass);
    for (TypeParam param : params) {
      typeParameter(param);
    }
    return true;
  }

  private void leaveTypeParameters(List<TypeParam> params) {
    if (!params.isEmpty()) {
      builder.leave();
    }
  }

  private void typeParameter(TypeParam param) {
    builder.checkDebug(param.name(), false, param.span());
    builder.define(param.name(), Symbol.TYPE_PARAMETER | Symbol.ASSIGNED, param, param.span());
    switch (param) {
      case TypeParam.TypeVar variable -> {
        if (variable.bound() != null) {
          boolean constraints = variable.bound() instanceof Expr.Tuple;
          inScope(
              param, variable.bound(), constraints ? "a TypeVar constraint" : "a TypeVar bound");
        }
        inScope(param, variable.defaultValue(), "a TypeVar default");
      }
      case TypeParam.ParamSpec spec -> inScope(param, spec.defaultValue(), "a ParamSpec default");
      case TypeParam.TypeVarTuple tuple ->
          inScope(param, tuple.defaultValue(), "a TypeVarTuple default");
    }
  }

  private void inScope(TypeParam param, @Nullable Expr expr, String purpose) {
    if (expr == null) {
      return;
    }
    Scope scope = builder.enter(ScopeKind.TYPE_VARIABLE, param, param.name());
    scope.purpose = purpose;
    exprs.bind(expr instanceof Expr.Starred starred ? starred.value() : expr);
    builder.leave();
  }
}
