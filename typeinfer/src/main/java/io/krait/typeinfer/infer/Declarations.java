package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.frontend.tree.WithItem;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the definitions of a file without running it: classes, functions, imports, annotated names,
 * aliases, and the attributes that methods give {@code self}.
 */
final class Declarations {
  private final FileNode file;
  private Scope scope;
  private @Nullable ClassNode cls;

  /** The name of the first parameter of the method around, or null. */
  private @Nullable String self;

  private @Nullable ClassNode selfClass;
  private String path = "";
  private boolean inInit;

  /** The method around, or null. */
  private @Nullable FunctionNode method;

  private final IdentityHashMap<Symbol, FunctionNode> functions = new IdentityHashMap<>();

  Declarations(FileNode file) {
    this.file = file;
    this.scope = file.bound.module();
  }

  void declare() {
    body(file.bound.parsed().tree().body());
  }

  /** Declares what the new body of a function defines. */
  static void declareBody(FileNode file, FunctionNode function, Stmt.FunctionDef def) {
    Declarations walk = new Declarations(file);
    walk.scope = file.bound.scopes().scopeOf(def);
    walk.path = function.qualifiedName + ".<locals>.";
    ClassNode owner = function.ownerNode();
    if (owner != null) {
      walk.self = function.firstParameter();
      boolean isStatic = function.kind() == FunctionNode.Kind.STATIC_METHOD;
      walk.selfClass = walk.self == null || isStatic ? null : owner;
      walk.inInit = def.name().equals("__init__");
      walk.method = function;
    }
    walk.body(def.body());
  }

  private void body(List<Stmt> body) {
    for (Stmt stmt : body) {
      statement(stmt);
    }
  }

  private void statement(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef def -> function(def);
      case Stmt.ClassDef def -> classDef(def);
      case Stmt.TypeAlias alias -> {
        typeParams(alias, alias.typeParams());
        define(alias.name(), new Definition.Alias(alias, file, scope));
      }
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AnnAssign assign -> annotated(assign);
      case Stmt.AugAssign assign -> target(assign.target());
      case Stmt.For loop -> {
        target(loop.target());
        body(loop.body());
        body(loop.orelse());
      }
      case Stmt.While loop -> {
        body(loop.body());
        body(loop.orelse());
      }
      case Stmt.If choice -> {
        body(choice.body());
        body(choice.orelse());
      }
      case Stmt.With with -> {
        for (WithItem item : with.items()) {
          if (item.optionalVars() != null) {
            target(item.optionalVars());
          }
        }
        body(with.body());
      }
      case Stmt.Try attempt -> {
        body(attempt.body());
        for (ExceptHandler handler : attempt.handlers()) {
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
          String module = top ? alias.name().substring(0, dot) : alias.name();
          file.definitions[alias.id()] = new Definition.Import(module, null);
        }
      }
      case Stmt.ImportFrom from -> {
        String module = absolute(from);
        for (Alias alias : from.names()) {
          file.definitions[alias.id()] = new Definition.Import(module, alias.name());
        }
      }
      case Stmt.Return s -> {}
      case Stmt.Delete s -> {}
      case Stmt.Raise s -> {}
      case Stmt.Assert s -> {}
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.ExprStmt s -> {}
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
  }

  /** The absolute name of the module that an import names. */
  private String absolute(Stmt.ImportFrom from) {
    String written = from.module() == null ? "" : from.module();
    if (from.level() == 0) {
      return written;
    }
    String base = file.module.name();
    int up = from.level() - (file.world.resolver.isPackage(file.bound) ? 1 : 0);
    for (int i = 0; i < up; i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    return base.isEmpty() ? written : written.isEmpty() ? base : base + "." + written;
  }

  private void define(Node node, Definition definition) {
    if (node.id() < file.definitions.length) {
      file.definitions[node.id()] = definition;
    }
  }

  private void typeParams(Node owner, List<TypeParam> params) {
    Scope inner = file.bound.scopes().typeParameterScopeOf(owner);
    for (TypeParam param : params) {
      define(param, new Definition.TypeParameter(param, file, inner == null ? scope : inner));
    }
  }

  private void function(Stmt.FunctionDef def) {
    typeParams(def, def.typeParams());
    FunctionNode node = new FunctionNode(file, def, cls);
    node.qualifiedName = path + def.name();
    file.functions[def.id()] = node;
    define(def, new Definition.FunctionDefinition(node));
    if (cls != null) {
      cls.addMethod(node, scope.mangle(def.name()));
    } else {
      overload(node, def);
    }
    if (file.isStub()) {
      return;
    }
    Scope outerScope = scope;
    ClassNode outerClass = cls;
    String outerSelf = self;
    ClassNode outerSelfClass = selfClass;
    String outerPath = path;
    boolean outerInit = inInit;
    FunctionNode outerMethod = method;
    scope = file.bound.scopes().scopeOf(def);
    path = path + def.name() + ".<locals>.";
    if (cls != null) {
      self = node.firstParameter();
      selfClass = self == null || node.kind() == FunctionNode.Kind.STATIC_METHOD ? null : cls;
      inInit = def.name().equals("__init__");
      method = node;
    }
    cls = null;
    body(def.body());
    scope = outerScope;
    cls = outerClass;
    self = outerSelf;
    selfClass = outerSelfClass;
    path = outerPath;
    inInit = outerInit;
    method = outerMethod;
  }

  /** {@code @overload} definitions stand before the implementation. */
  private void overload(FunctionNode node, Stmt.FunctionDef def) {
    Symbol symbol = file.symbolAt(def);
    if (symbol == null) {
      return;
    }
    FunctionNode before = functions.put(symbol, node);
    if (before != null && before.hasDecorator("overload")) {
      before.alternatives().forEach(node::addAlternative);
    }
    if (node.hasDecorator("overload")) {
      node.addAlternative(node);
    }
  }

  private void classDef(Stmt.ClassDef def) {
    typeParams(def, def.typeParams());
    ClassNode node = new ClassNode(file, def, path + def.name());
    file.classes[def.id()] = node;
    define(def, new Definition.ClassDefinition(node));
    if (cls != null) {
      cls.addNested(node, scope.mangle(def.name()));
    }
    Scope outerScope = scope;
    ClassNode outerClass = cls;
    String outerPath = path;
    scope = file.bound.scopes().scopeOf(def);
    cls = node;
    path = path + def.name() + ".";
    body(def.body());
    node.assignedInInit();
    scope = outerScope;
    cls = outerClass;
    path = outerPath;
  }

  private void assign(Stmt.Assign assign) {
    for (Expr target : assign.targets()) {
      target(target);
      if (target instanceof Expr.Name name) {
        define(name, new Definition.Value(assign.value(), file, scope));
        if (cls != null) {
          cls.addClassValue(scope.mangle(name.name()), assign.value());
        }
      }
    }
  }

  private void annotated(Stmt.AnnAssign assign) {
    Definition.Annotated definition =
        new Definition.Annotated(assign.annotation(), assign.value(), file, scope);
    if (assign.target() instanceof Expr.Name name) {
      define(name, definition);
      Symbol symbol = file.symbolAt(name);
      if (symbol != null) {
        file.results.bareAnnotations.putIfAbsent(symbol, definition);
      }
      if (cls != null) {
        cls.addAnnotated(scope.mangle(name.name()), definition);
      }
    } else if (assign.target() instanceof Expr.Attribute attribute
        && isSelf(attribute)
        && selfClass != null) {
      Edit edit = file.world.edit;
      if (edit != null) {
        edit.escape("declares an attribute");
      }
      instance(selfClass, attribute).annotation = definition;
    }
  }

  private AttributeNode instance(ClassNode owner, Expr.Attribute target) {
    Edit edit = file.world.edit;
    if (edit != null) {
      edit.assignsAttribute(scope.mangle(target.attr()));
    }
    AttributeNode attribute = owner.addInstance(scope.mangle(target.attr()), inInit);
    if (method != null && !attribute.writers.contains(method)) {
      attribute.writers.add(method);
    }
    return attribute;
  }

  private boolean isSelf(Expr.Attribute attribute) {
    return self != null && attribute.value() instanceof Expr.Name name && name.name().equals(self);
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Attribute attribute -> {
        if (isSelf(attribute) && selfClass != null) {
          instance(selfClass, attribute);
        }
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(this::target);
      case Expr.ListExpr list -> list.elts().forEach(this::target);
      case Expr.Starred starred -> target(starred.value());
      default -> {}
    }
  }
}
