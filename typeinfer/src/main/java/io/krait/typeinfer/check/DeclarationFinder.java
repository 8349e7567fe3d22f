package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.frontend.tree.WithItem;
import io.krait.typeinfer.edit.BodyEdit;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the nodes of a file declare, without evaluating anything; in the bodies of functions
 * when that is asked for.
 */
final class DeclarationFinder {
  private static final StaticConditions STATIC = new StaticConditions(Names::ofCondition);

  private final ModuleDecl module;
  private final boolean isPackage;

  private Scope scope;
  private @Nullable ClassDecl cls;
  private @Nullable FunctionDecl method;
  private String path = "";
  private final IdentityHashMap<Symbol, FunctionDecl> functions = new IdentityHashMap<>();

  DeclarationFinder(ModuleDecl module, boolean isPackage) {
    this.module = module;
    this.isPackage = isPackage;
    this.scope = module.scope();
  }

  void find() {
    body(module.file().parsed().tree().body());
  }

  private void body(List<Stmt> body) {
    body.forEach(this::statement);
  }

  private void statement(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef def -> function(def);
      case Stmt.ClassDef def -> classDef(def);
      case Stmt.TypeAlias alias -> {
        AliasDecl decl = AliasDecl.of(alias, module, scope);
        module.declare(alias.name(), decl);
        typeParams(alias, alias.typeParams(), decl);
      }
      case Stmt.Assign assign -> {
        for (Expr target : assign.targets()) {
          target(target, target, null, assign.value(), Decl.Source.ASSIGNED, false);
        }
        walrus(assign.value());
      }
      case Stmt.AnnAssign assign -> {
        target(
            assign.target(),
            assign.target(),
            assign.annotation(),
            assign.value(),
            Decl.Source.ASSIGNED,
            false);
        if (assign.value() != null) {
          walrus(assign.value());
        }
      }
      case Stmt.AugAssign assign ->
          target(
              assign.target(), assign.target(), null, assign.value(), Decl.Source.AUGMENTED, false);
      case Stmt.For loop -> {
        target(
            loop.target(), loop.target(), null, loop.iter(), Decl.Source.ITERATED, loop.isAsync());
        walrus(loop.iter());
        body(loop.body());
        body(loop.orelse());
      }
      case Stmt.While loop -> {
        walrus(loop.test());
        body(loop.body());
        body(loop.orelse());
      }
      case Stmt.If choice -> {
        walrus(choice.test());
        Boolean truth = STATIC.evaluate(choice.test());
        if (truth == null || truth) {
          body(choice.body());
        }
        if (truth == null || !truth) {
          body(choice.orelse());
        }
      }
      case Stmt.With with -> {
        for (WithItem item : with.items()) {
          Expr target = item.optionalVars();
          if (target != null) {
            target(target, target, null, item.contextExpr(), Decl.Source.ENTERED, with.isAsync());
          }
        }
        body(with.body());
      }
      case Stmt.Try attempt -> {
        body(attempt.body());
        for (ExceptHandler handler : attempt.handlers()) {
          Expr type = handler.type();
          if (handler.name() != null && type != null) {
            module.declare(
                handler,
                new Decl.Variable(
                    type, null, type, Decl.Source.CAUGHT, type, attempt.isStar(), module, scope));
          }
          body(handler.body());
        }
        body(attempt.orelse());
        body(attempt.finalbody());
      }
      case Stmt.Match match -> {
        for (MatchCase matchCase : match.cases()) {
          body(matchCase.body());
        }
      }
      case Stmt.Import imports -> {
        for (Alias alias : imports.names()) {
          int dot = alias.name().indexOf('.');
          boolean top = alias.asname() == null && dot >= 0;
          String name = top ? alias.name().substring(0, dot) : alias.name();
          module.declare(alias, new Decl.Import(name, null));
        }
      }
      case Stmt.ImportFrom from -> {
        String name = absolute(from);
        from.names().forEach(each -> module.declare(each, new Decl.Import(name, each.name())));
        if (scope == module.scope() && from.names().get(0).name().equals("*")) {
          module.addStar(name);
        }
      }
      case Stmt.Return ret -> walrus(ret.value());
      case Stmt.ExprStmt expr -> {
        walrus(expr.value());
        if (scope == module.scope()
            && expr.value() instanceof Expr.Call call
            && call.func() instanceof Expr.Attribute function
            && function.attr().equals("_convert_")) {
          module.setBindsByName();
        }
      }
      case Stmt.Assert check -> walrus(check.test());
      default -> {}
    }
  }

  private String absolute(Stmt.ImportFrom from) {
    String written = from.module() == null ? "" : from.module();
    if (from.level() == 0) {
      return written;
    }
    String base = module.name();
    int up = from.level() - (isPackage ? 1 : 0);
    for (int i = 0; i < up; i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    return base.isEmpty() ? written : written.isEmpty() ? base : base + "." + written;
  }

  private void typeParams(io.krait.frontend.tree.Node owner, List<TypeParam> params, Object decl) {
    Scope inner = module.file().scopes().typeParameterScopeOf(owner);
    Context context = new Context(module, inner == null ? scope : inner, decl);
    for (TypeParam param : params) {
      TypeVarDecl variable = TypeVariables.ofParameter(module.program(), param, context);
      module.declare(param, new Decl.TypeParam(variable, decl));
    }
  }

  private void function(Stmt.FunctionDef def) {
    FunctionDecl decl = new FunctionDecl(module, def, cls, path + def.name(), scope);
    typeParams(def, def.typeParams(), decl);
    module.declare(def, decl);
    Symbol symbol = module.symbolAt(def);
    FunctionDecl before = symbol == null ? null : functions.put(symbol, decl);
    if (before != null) {
      decl.follow(before);
    }
    params(decl, def.args());
    if (cls != null) {
      cls.addMethod(decl);
    }
    FunctionDecl around = cls != null ? decl : method;
    String within = path + def.name() + ".<locals>.";
    if (BodyEdit.isNumbered(def)) {
      int first = BodyEdit.firstOfBody(def);
      module.pending().add(first, def.id(), () -> body(def, around, within));
    } else {
      body(def, around, within);
    }
  }

  private void body(Stmt.FunctionDef def, @Nullable FunctionDecl around, String within) {
    final Scope outerScope = scope;
    final ClassDecl outerClass = cls;
    final FunctionDecl outerMethod = method;
    final String outerPath = path;
    scope = module.file().scopes().scopeOf(def);
    path = within;
    method = around;
    cls = null;
    body(def.body());
    scope = outerScope;
    cls = outerClass;
    method = outerMethod;
    path = outerPath;
  }

  private void params(FunctionDecl decl, Arguments args) {
    args.posonlyargs().forEach(arg -> param(decl, arg));
    args.args().forEach(arg -> param(decl, arg));
    args.kwonlyargs().forEach(arg -> param(decl, arg));
    param(decl, args.vararg());
    param(decl, args.kwarg());
    args.defaults().forEach(this::walrus);
  }

  private void param(FunctionDecl decl, @Nullable Arg arg) {
    if (arg != null) {
      module.declare(arg, new Decl.Param(decl, arg));
    }
  }

  private void classDef(Stmt.ClassDef def) {
    ClassDecl decl = new ClassDecl(module, def, path + def.name(), scope);
    if (decl.hasDecorator("global_enum")) {
      module.setBindsByName();
    }
    module.declare(def, decl);
    typeParams(def, def.typeParams(), decl);
    Scope outerScope = scope;
    ClassDecl outerClass = cls;
    String outerPath = path;
    scope = module.file().scopes().scopeOf(def);
    cls = decl;
    path = path + def.name() + ".";
    body(def.body());
    scope = outerScope;
    cls = outerClass;
    path = outerPath;
  }

  private void target(
      Expr target,
      Expr whole,
      @Nullable Expr annotation,
      @Nullable Expr value,
      Decl.Source source,
      boolean async) {
    switch (target) {
      case Expr.Name name -> {
        Decl.Variable variable =
            new Decl.Variable(name, annotation, value, source, whole, async, module, scope);
        module.declare(name, variable);
        Symbol symbol = module.symbolAt(name);
        if (annotation != null && value == null && symbol != null) {
          module.declareBare(symbol, variable);
        }
      }
      case Expr.Attribute attribute -> {
        attached(attribute);
        FunctionDecl function = method;
        ClassDecl owner = function == null ? null : function.owner();
        if (function != null
            && owner != null
            && function.scope() == scope
            && attribute.value() instanceof Expr.Name name
            && name.name().equals(function.receiverName())) {
          owner.addSelfAssignment(
              scope.mangle(attribute.attr()),
              new Decl.Variable(attribute, annotation, value, source, whole, async, module, scope),
              function);
        }
      }
      case Expr.Tuple tuple ->
          tuple.elts().forEach(t -> target(t, whole, null, value, source, async));
      case Expr.ListExpr list ->
          list.elts().forEach(t -> target(t, whole, null, value, source, async));
      case Expr.Starred starred -> target(starred.value(), whole, null, value, source, async);
      default -> {}
    }
  }

  /** {@code C.name = value} below the class {@code C} of the module. */
  private void attached(Expr.Attribute target) {
    Symbol symbol =
        scope == module.scope() && target.value() instanceof Expr.Name name
            ? module.symbolAt(name)
            : null;
    if (symbol != null) {
      for (int binding : symbol.bindings()) {
        ClassDecl named = module.classAt(binding);
        if (named != null) {
          named.attached.add(target.attr());
        }
      }
    }
  }

  /** Targets that stand within expressions: of {@code :=}, comprehensions; and lambdas. */
  private void walrus(@Nullable Expr expr) {
    if (expr == null) {
      return;
    }
    switch (expr) {
      case Expr.NamedExpr named -> {
        target(named.target(), named.target(), null, named.value(), Decl.Source.ASSIGNED, false);
        walrus(named.value());
      }
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.ListComp comp -> comprehension(comp, comp.generators(), comp.elt());
      case Expr.SetComp comp -> comprehension(comp, comp.generators(), comp.elt());
      case Expr.GeneratorExp comp -> comprehension(comp, comp.generators(), comp.elt());
      case Expr.DictComp comp -> {
        comprehension(comp, comp.generators(), comp.key());
        comprehension(comp, List.of(), comp.value());
      }
      default -> Trees.children(expr, this::walrus);
    }
  }

  private void lambda(Expr.Lambda lambda) {
    FunctionDecl decl = new FunctionDecl(module, lambda, null, path + "<lambda>", scope);
    module.declare(lambda, decl);
    params(decl, lambda.args());
    Scope outer = scope;
    scope = module.file().scopes().scopeOf(lambda);
    walrus(lambda.body());
    scope = outer;
  }

  private void comprehension(Expr owner, List<Comprehension> generators, Expr element) {
    Scope outer = scope;
    if (!generators.isEmpty()) {
      walrus(generators.get(0).iter());
    }
    scope = module.file().scopes().scopeOf(owner);
    for (Comprehension generator : generators) {
      target(
          generator.target(),
          generator.target(),
          null,
          generator.iter(),
          Decl.Source.ITERATED,
          generator.isAsync());
      generator.ifs().forEach(this::walrus);
    }
    walrus(element);
    scope = outer;
  }
}
