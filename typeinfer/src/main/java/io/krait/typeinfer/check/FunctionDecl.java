package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code def} or a lambda. */
final class FunctionDecl implements Decl {
  private final ModuleDecl module;
  private final Node node;
  private final Arguments args;
  private final @Nullable ClassDecl owner;
  private final String qualifiedName;
  private final Scope outer;
  private final List<FunctionDecl> overloads = new ArrayList<>(0);
  private @Nullable FunctionDecl implementation;
  private @Nullable FunctionDecl getter;
  private @Nullable FunctionDecl setter;
  private @Nullable FunctionDecl deleter;
  private @Nullable Signature signature;
  private @Nullable Signature partial;
  private boolean evaluating;
  private @Nullable Type type;
  private boolean typing;
  private @Nullable Type inferred;
  private boolean inferring;
  private @Nullable List<TypeVarType> variables;
  private final Map<Integer, Type> stores = new HashMap<>(0);

  FunctionDecl(
      ModuleDecl module, Node node, @Nullable ClassDecl owner, String qualifiedName, Scope outer) {
    this.module = module;
    this.node = node;
    this.owner = owner;
    this.qualifiedName = qualifiedName;
    this.outer = outer;
    this.args = node instanceof Stmt.FunctionDef def ? def.args() : ((Expr.Lambda) node).args();
  }

  /** This definition follows another of the same name: an overload, or a property's getter. */
  void follow(FunctionDecl before) {
    if (hasDecorator("setter") || hasDecorator("deleter") || hasDecorator("getter")) {
      getter = before.getter == null ? before : before.getter;
      FunctionDecl first = getter;
      if (hasDecorator("setter")) {
        first.setter = this;
      } else if (hasDecorator("deleter")) {
        first.deleter = this;
      }
      return;
    }
    if (before.isOverload()) {
      overloads.addAll(before.overloads);
      overloads.add(before);
      overloads.forEach(overload -> overload.implementation = this);
    }
  }

  /** The overloads in order; the last one of a stub is among them. Empty if there are none. */
  List<FunctionDecl> overloads() {
    if (isOverload() && implementation == null) {
      List<FunctionDecl> all = new ArrayList<>(overloads);
      all.add(this);
      return all;
    }
    return overloads;
  }

  /** For an overload: the definition that the name ends up with. */
  @Nullable FunctionDecl implementation() {
    return implementation;
  }

  /** For a setter or deleter: the property's first function. */
  FunctionDecl firstOfProperty() {
    return getter == null ? this : getter;
  }

  @Nullable FunctionDecl setter() {
    return firstOfProperty().setter;
  }

  @Nullable FunctionDecl deleter() {
    return firstOfProperty().deleter;
  }

  ModuleDecl module() {
    return module;
  }

  Program program() {
    return module.program();
  }

  Node node() {
    return node;
  }

  Stmt.@Nullable FunctionDef def() {
    return node instanceof Stmt.FunctionDef def ? def : null;
  }

  Arguments args() {
    return args;
  }

  @Nullable ClassDecl owner() {
    return owner;
  }

  String name() {
    return node instanceof Stmt.FunctionDef def ? def.name() : "<lambda>";
  }

  String qualifiedName() {
    return qualifiedName;
  }

  Scope scope() {
    return module.file().scopes().scopeOf(node);
  }

  /** Where the signature is evaluated. */
  Context context() {
    Scope generic = module.file().scopes().typeParameterScopeOf(node);
    return new Context(module, generic == null ? outer : generic, this);
  }

  List<Expr> decorators() {
    return node instanceof Stmt.FunctionDef def ? def.decoratorList() : List.of();
  }

  boolean hasDecorator(String name) {
    for (Expr decorator : decorators()) {
      if (Trees.lastName(decorator).equals(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isOverload() {
    return hasDecorator("overload");
  }

  boolean isStatic() {
    return owner != null && (hasDecorator("staticmethod") || name().equals("__new__"));
  }

  boolean isClassMethod() {
    return owner != null
        && (hasDecorator("classmethod")
            || name().equals("__init_subclass__")
            || name().equals("__class_getitem__"));
  }

  boolean isProperty() {
    return owner != null
        && (hasDecorator("property")
            || hasDecorator("cached_property")
            || hasDecorator("abstractproperty")
            || getter != null);
  }

  boolean isAbstract() {
    return hasDecorator("abstractmethod") || hasDecorator("abstractproperty");
  }

  boolean isFinal() {
    return hasDecorator("final");
  }

  boolean isAsync() {
    return node instanceof Stmt.FunctionDef def && def.isAsync();
  }

  boolean isGenerator() {
    return node instanceof Stmt.FunctionDef && scope().isGenerator();
  }

  boolean isLambda() {
    return node instanceof Expr.Lambda;
  }

  /** Whether the first parameter is the receiver (for {@code __new__} the class). */
  boolean hasReceiver() {
    return owner != null && !hasDecorator("staticmethod");
  }

  /** The name of the first positional parameter; null if there is none. */
  @Nullable String receiverName() {
    List<Arg> positional = args.posonlyargs().isEmpty() ? args.args() : args.posonlyargs();
    return positional.isEmpty() ? null : positional.get(0).arg();
  }

  /** Whether the body says nothing, as in a stub, protocol or overload. */
  boolean hasStubBody() {
    return node instanceof Stmt.FunctionDef def && Trees.isStubBody(def.body());
  }

  /** The signature as declared, the receiver among the parameters. */
  Signature signature() {
    Signature known = signature;
    if (known == null) {
      Signature part = partial;
      if (evaluating) {
        return part == null ? Signature.any(Type.AnyType.UNKNOWN) : part;
      }
      evaluating = true;
      known = program().declarations().signature(this);
      evaluating = false;
      signature = known;
    }
    return known;
  }

  /** The parameters are known; the result is still looked for in the body. */
  void parametersKnown(Signature signature) {
    partial = signature;
  }

  /** The type variables that the signature binds. */
  List<TypeVarType> variables() {
    List<TypeVarType> known = variables;
    if (known == null) {
      List<TypeVarType> found = new ArrayList<>();
      if (evaluating && partial == null) {
        return found;
      }
      Types.variables(new Type.CallableType(signature(), this), found);
      found.removeIf(variable -> variable.scope() != this);
      known = List.copyOf(found);
      variables = evaluating ? null : known;
    }
    return known;
  }

  /** What the name is bound to: the function as its decorators leave it. */
  Type type() {
    Type known = type;
    if (known == null) {
      if (typing) {
        return Type.AnyType.UNKNOWN;
      }
      typing = true;
      known = program().declarations().functionType(this);
      typing = false;
      type = known;
    }
    return known;
  }

  /** What an assignment in the body stores in an attribute; null while that is being found. */
  @Nullable Type stored(Expr target) {
    Type known = stores.get(target.id());
    if (known == null) {
      stores.put(target.id(), Type.AnyType.CYCLE);
      known = program().declarations().stored(this, target);
      if (known == null) {
        stores.remove(target.id());
      } else {
        stores.put(target.id(), known);
      }
    }
    return known;
  }

  /** What the body was seen to return, for a function without an annotation. */
  Type inferredReturn() {
    Type known = inferred;
    if (known == null) {
      if (inferring) {
        return Type.AnyType.UNKNOWN;
      }
      inferring = true;
      known = program().declarations().inferredReturn(this);
      inferring = false;
      known = module().isForeign() ? Foreign.outside(known) : Foreign.implemented(known);
      inferred = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
