package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Keyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the names of expressions. */
final class ExpressionBinder {
  private final ScopeBuilder builder;
  private final Faults faults;

  ExpressionBinder(ScopeBuilder builder) {
    this.builder = builder;
    this.faults = builder.faults;
  }

  void bindAll(List<? extends @Nullable Expr> exprs) {
    for (int i = 0; i < exprs.size(); i++) {
      bindOptional(exprs.get(i));
    }
  }

  void bindOptional(@Nullable Expr expr) {
    if (expr != null) {
      bind(expr);
    }
  }

  void bind(Expr expr) {
    switch (expr) {
      case Expr.Name name -> name(name);
      case Expr.Constant constant -> {}
      case Expr.Missing missing -> {}
      case Expr.Attribute attribute -> {
        if (attribute.ctx() != ExprContext.LOAD) {
          builder.checkDebug(
              attribute.attr(), attribute.ctx() == ExprContext.DEL, attribute.span());
        }
        bind(attribute.value());
      }
      case Expr.Call call -> call(call);
      case Expr.BinOp op -> {
        bind(op.left());
        bind(op.right());
      }
      case Expr.BoolOp op -> bindAll(op.values());
      case Expr.UnaryOp op -> bind(op.operand());
      case Expr.Compare compare -> {
        bind(compare.left());
        bindAll(compare.comparators());
      }
      case Expr.Subscript subscript -> {
        bind(subscript.value());
        elements(subscript.slice());
      }
      case Expr.Slice slice -> {
        bindOptional(slice.lower());
        bindOptional(slice.upper());
        bindOptional(slice.step());
      }
      case Expr.Starred starred -> {
        faults.code(
            starred.ctx() == ExprContext.STORE
                ? "starred assignment target must be in a list or tuple"
                : "can't use starred expression here",
            starred.span());
        bind(starred.value());
      }
      case Expr.Tuple tuple -> display(tuple.elts(), tuple.ctx(), tuple.span());
      case Expr.ListExpr list -> display(list.elts(), list.ctx(), list.span());
      case Expr.Set set -> display(set.elts(), ExprContext.LOAD, set.span());
      case Expr.Dict dict -> {
        bindAll(dict.keys());
        bindAll(dict.values());
      }
      case Expr.IfExp choice -> {
        bind(choice.test());
        bind(choice.body());
        bind(choice.orelse());
      }
      case Expr.NamedExpr named -> walrus(named);
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.ListComp comp ->
          comprehension(comp, "<listcomp>", comp.generators(), comp.elt(), null);
      case Expr.SetComp comp ->
          comprehension(comp, "<setcomp>", comp.generators(), comp.elt(), null);
      case Expr.DictComp comp ->
          comprehension(comp, "<dictcomp>", comp.generators(), comp.key(), comp.value());
      case Expr.GeneratorExp comp ->
          comprehension(comp, "<genexpr>", comp.generators(), comp.elt(), null);
      case Expr.Await await -> await(await);
      case Expr.Yield yield -> {
        bindOptional(yield.value());
        yields(yield.span(), false);
      }
      case Expr.YieldFrom yield -> {
        bind(yield.value());
        yields(yield.span(), true);
      }
      case Expr.FormattedValue value -> {
        bind(value.value());
        bindOptional(value.formatSpec());
      }
      case Expr.Interpolation value -> {
        bind(value.value());
        bindOptional(value.formatSpec());
      }
      case Expr.JoinedStr text -> bindAll(text.values());
      case Expr.TemplateStr text -> bindAll(text.values());
    }
  }

  private void name(Expr.Name name) {
    switch (name.ctx()) {
      case LOAD -> {
        builder.use(name.name(), name.id());
        if (name.name().equals("super") && builder.scope.kind().isFunctionLike()) {
          builder.scope.intern("__class__").flags |= Symbol.USED;
          builder.scope.needsClassCell = true;
        } else if (name.name().equals("__class__") && builder.scope.kind().isFunctionLike()) {
          builder.scope.needsClassCell = true;
        }
      }
      case STORE -> {
        builder.checkDebug(name.name(), false, name.span());
        builder.define(name.name(), Symbol.ASSIGNED, name, name.span());
      }
      case DEL -> {
        builder.checkDebug(name.name(), true, name.span());
        Symbol symbol = builder.scope.intern(builder.scope.mangle(name.name()));
        symbol.flags |= Symbol.ASSIGNED | Symbol.DELETED;
        builder.table.put(name.id(), symbol);
      }
    }
  }

  private void call(Expr.Call call) {
    if (call.func() instanceof Expr.Name name) {
      switch (name.name()) {
        case "locals" -> builder.scope.usesLocals = true;
        case "vars", "dir" -> builder.scope.usesLocals |= call.args().isEmpty();
        case "eval", "exec" -> builder.scope.usesLocals = true;
        default -> {}
      }
    }
    bind(call.func());
    starrable(call.args());
    keywords(call.keywords());
  }

  /** Keyword arguments of a call or class; repeated ones are refused. */
  void keywords(List<Keyword> keywords) {
    Set<String> seen = keywords.size() > 1 ? new HashSet<>() : Set.of();
    for (Keyword keyword : keywords) {
      String name = keyword.arg();
      if (name != null) {
        builder.checkDebug(name, false, keyword.span());
        if (keywords.size() > 1 && !seen.add(name)) {
          faults.code("keyword argument repeated: " + name, keyword.span());
        }
      }
      bind(keyword.value());
    }
  }

  /** Elements, of which each may be starred. */
  void starrable(List<Expr> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Expr element = elements.get(i);
      bind(element instanceof Expr.Starred starred ? starred.value() : element);
    }
  }

  /** A subscript: a lone starred expression stands for a tuple of it. */
  private void elements(Expr slice) {
    bind(slice instanceof Expr.Starred starred ? starred.value() : slice);
  }

  private void display(List<Expr> elements, ExprContext ctx, Span span) {
    if (ctx == ExprContext.STORE) {
      boolean seen = false;
      for (Expr element : elements) {
        if (element instanceof Expr.Starred) {
          if (seen) {
            faults.code("multiple starred expressions in assignment", span);
          }
          seen = true;
        }
      }
    }
    starrable(elements);
  }

  private void lambda(Expr.Lambda lambda) {
    defaults(lambda.args());
    builder.enter(ScopeKind.LAMBDA, lambda, "<lambda>");
    parameters(lambda.args());
    bind(lambda.body());
    builder.leave();
  }

  void defaults(Arguments args) {
    bindAll(args.defaults());
    bindAll(args.kwDefaults());
  }

  /** The parameters, inside the function's scope. */
  void parameters(Arguments args) {
    for (Arg arg : args.posonlyargs()) {
      parameter(arg);
    }
    for (Arg arg : args.args()) {
      parameter(arg);
    }
    for (Arg arg : args.kwonlyargs()) {
      parameter(arg);
    }
    if (args.vararg() != null) {
      parameter(args.vararg());
    }
    if (args.kwarg() != null) {
      parameter(args.kwarg());
    }
  }

  private void parameter(Arg arg) {
    builder.checkDebug(arg.arg(), false, arg.span());
    builder.define(arg.arg(), Symbol.PARAMETER, arg, arg.span());
  }

  private void comprehension(
      Expr owner,
      String name,
      List<Comprehension> generators,
      Expr element,
      @Nullable Expr second) {
    if (generators.isEmpty()) {
      return;
    }
    Scope outside = builder.scope;
    outside.comprehensionIterable++;
    bind(generators.get(0).iter());
    outside.comprehensionIterable--;
    Scope inner = builder.enter(ScopeKind.COMPREHENSION, owner, name);
    boolean isGenerator = owner instanceof Expr.GeneratorExp;
    for (int i = 0; i < generators.size(); i++) {
      clause(generators.get(i), i > 0, inner);
    }
    bind(element);
    bindOptional(second);
    boolean async = inner.coroutine;
    builder.leave();
    inner.generator = isGenerator;
    if (async && !isGenerator) {
      asyncComprehension(outside, owner);
    }
  }

  private void clause(Comprehension generator, boolean withIterable, Scope inner) {
    inner.coroutine |= generator.isAsync();
    inner.comprehensionTarget = true;
    bind(generator.target());
    inner.comprehensionTarget = false;
    if (withIterable) {
      inner.comprehensionIterable++;
      bind(generator.iter());
      inner.comprehensionIterable--;
    }
    bindAll(generator.ifs());
  }

  /** An asynchronous comprehension that is not a generator makes what is around it one, too. */
  private void asyncComprehension(Scope outside, Expr owner) {
    if (outside.kind() == ScopeKind.COMPREHENSION) {
      outside.coroutine = true;
    } else if (!outside.coroutine) {
      faults.code("asynchronous comprehension outside of an asynchronous function", owner.span());
    }
  }

  private void await(Expr.Await await) {
    Scope scope = builder.scope;
    refuseInTypeScope("await expression", await.span());
    if (scope.kind() == ScopeKind.COMPREHENSION) {
      scope.coroutine = true;
    } else if (!scope.kind().isFunctionLike()) {
      faults.code("'await' outside function", await.span());
    } else if (!scope.coroutine) {
      faults.code("'await' outside async function", await.span());
    }
    bind(await.value());
  }

  private void yields(Span span, boolean from) {
    Scope scope = builder.scope;
    refuseInTypeScope("yield expression", span);
    if (scope.kind() == ScopeKind.COMPREHENSION) {
      faults.symbol("'yield' inside " + described(scope), span);
    } else if (!scope.kind().isFunctionLike()) {
      faults.code("'yield' outside function", span);
    } else if (from) {
      builder.code.yieldsFrom(span);
    }
    scope.generator = true;
  }

  private static String described(Scope scope) {
    return switch (scope.name()) {
      case "<listcomp>" -> "list comprehension";
      case "<setcomp>" -> "set comprehension";
      case "<dictcomp>" -> "dict comprehension";
      default -> "generator expression";
    };
  }

  private void refuseInTypeScope(String what, Span span) {
    String where =
        switch (builder.scope.kind()) {
          case ANNOTATION -> "an annotation";
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          case TYPE_VARIABLE -> builder.scope.purpose;
          case MODULE, CLASS, FUNCTION, LAMBDA, COMPREHENSION -> null;
        };
    if (where != null) {
      faults.symbol(what + " cannot be used within " + where, span);
    }
  }

  private void walrus(Expr.NamedExpr named) {
    refuseInTypeScope("named expression", named.span());
    Scope scope = builder.scope;
    if (scope.comprehensionIterable > 0) {
      faults.symbol(
          "assignment expression cannot be used in a comprehension iterable expression",
          named.span());
    }
    if (scope.kind() == ScopeKind.COMPREHENSION && named.target() instanceof Expr.Name target) {
      bindOutside(target);
    } else {
      // The value first: its reads come before the binding.
      bind(named.value());
      bind(named.target());
      return;
    }
    bind(named.value());
  }

  /** PEP 572: in a comprehension, a walrus binds in the nearest scope that is not one. */
  private void bindOutside(Expr.Name target) {
    Scope inner = builder.scope;
    String name = inner.mangle(target.name());
    builder.checkDebug(name, false, target.span());
    for (Scope at = inner; at != null; at = at.parent()) {
      switch (at.kind()) {
        case COMPREHENSION -> {
          Symbol symbol = at.lookup(name);
          if (symbol != null && symbol.isComprehensionTarget()) {
            faults.symbol(
                "assignment expression cannot rebind comprehension iteration variable '"
                    + name
                    + "'",
                target.span());
            builder.define(target.name(), Symbol.ASSIGNED, target, target.span());
            return;
          }
        }
        case FUNCTION, LAMBDA -> {
          bindIn(at, target, name, false);
          return;
        }
        case MODULE -> {
          bindIn(at, target, name, true);
          return;
        }
        case CLASS -> {
          refuseWalrus("cannot be used in a class body", target);
          return;
        }
        case TYPE_PARAMETERS -> {
          refuseWalrus("cannot be used within the definition of a generic", target);
          return;
        }
        case TYPE_ALIAS -> {
          refuseWalrus("cannot be used in a type alias", target);
          return;
        }
        case TYPE_VARIABLE -> {
          refuseWalrus("cannot be used in a TypeVar bound", target);
          return;
        }
        case ANNOTATION -> {
          refuseWalrus("cannot be used within an annotation", target);
          return;
        }
      }
    }
  }

  private void refuseWalrus(String how, Expr.Name target) {
    faults.symbol("assignment expression within a comprehension " + how, target.span());
    builder.define(target.name(), Symbol.ASSIGNED, target, target.span());
  }

  private void bindIn(Scope owner, Expr.Name target, String name, boolean isModule) {
    Symbol outer = owner.intern(name);
    boolean global = isModule || outer.has(Symbol.GLOBAL);
    Symbol inner =
        builder.define(
            target.name(),
            Symbol.ASSIGNED | (global ? Symbol.GLOBAL : Symbol.NONLOCAL),
            target,
            target.span());
    builder.scope.addDirective(inner.name(), target.span());
    if (!outer.has(Symbol.GLOBAL | Symbol.NONLOCAL) || !isModule) {
      outer.flags |= Symbol.ASSIGNED;
    }
    outer.addBinding(target.id());
  }
}
