package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type alias: {@code type X = ...}, {@code X: TypeAlias = ...}, or plainly {@code X = ...}. */
final class AliasDecl implements Decl {
  private final String name;
  private final ModuleDecl module;
  private final Expr value;
  private final Context context;
  private final @Nullable List<io.krait.frontend.tree.TypeParam> written;

  /** Whether it is {@code type X = ...} or {@code TypeAliasType(...)}. */
  private final boolean statement;

  /** For {@code TypeAliasType(..., type_params=(...))}. */
  private @Nullable Expr paramTuple;

  private @Nullable Type meaning;
  private @Nullable List<TypeVarType> params;
  private boolean evaluating;
  private boolean recursive;
  private boolean cyclic;

  private AliasDecl(
      String name,
      ModuleDecl module,
      Scope scope,
      Expr value,
      @Nullable List<io.krait.frontend.tree.TypeParam> written,
      boolean statement) {
    this.name = name;
    this.module = module;
    this.value = value;
    this.context = new Context(module, scope, this);
    this.written = written;
    this.statement = statement;
  }

  static AliasDecl of(Stmt.TypeAlias node, ModuleDecl module, Scope scope) {
    Scope inner = module.file().scopes().typeParameterScopeOf(node);
    return new AliasDecl(
        node.name() instanceof Expr.Name written ? written.name() : "",
        module,
        inner == null ? scope : inner,
        node.value(),
        node.typeParams(),
        true);
  }

  static AliasDecl of(String name, ModuleDecl module, Scope scope, Expr value) {
    return new AliasDecl(name, module, scope, value, null, false);
  }

  static AliasDecl call(
      String name, ModuleDecl module, Scope scope, Expr value, @Nullable Expr params) {
    AliasDecl alias = new AliasDecl(name, module, scope, value, null, true);
    alias.paramTuple = params;
    return alias;
  }

  String name() {
    return name;
  }

  Expr value() {
    return value;
  }

  Context context() {
    return context;
  }

  boolean isStatement() {
    return statement;
  }

  /** Whether it refers to itself. */
  boolean isRecursive() {
    target();
    return recursive;
  }

  /** Whether it refers to itself with nothing around, so that it stands for no type at all. */
  boolean isCyclic() {
    target();
    return cyclic;
  }

  /** What it stands for, in terms of its own parameters. */
  Type target() {
    Type known = meaning;
    if (known == null) {
      if (evaluating) {
        recursive = true;
        return new Type.AliasRefType(this, List.of());
      }
      evaluating = true;
      known = new TypeExpressions(module.program(), context, null).type(value);
      evaluating = false;
      if (isBareReference(known)) {
        cyclic = true;
        known = Type.AnyType.UNKNOWN;
      }
      meaning = known;
    }
    return known;
  }

  private boolean isBareReference(Type type) {
    return switch (type) {
      case Type.AliasRefType ref -> ref.alias() == this || ref.alias().evaluating;
      case Type.UnionType union -> union.members().stream().anyMatch(this::isBareReference);
      default -> false;
    };
  }

  /** The parameters, in order. */
  List<TypeVarType> params() {
    List<TypeVarType> known = params;
    if (known == null) {
      List<TypeVarType> found = new ArrayList<>();
      if (written != null) {
        for (io.krait.frontend.tree.TypeParam param : written) {
          if (module.declAt(param.id()) instanceof Decl.TypeParam decl) {
            found.add(new TypeVarType(decl.variable(), this));
          }
        }
      } else if (paramTuple != null) {
        new TypeExpressions(module.program(), context, null).variablesIn(paramTuple, found);
      } else if (evaluating) {
        return List.of();
      } else {
        Types.variables(target(), found);
        found.removeIf(variable -> variable.scope() != this);
      }
      known = List.copyOf(found);
      params = known;
    }
    return known;
  }

  /** A use of the alias; recursion is left for later. */
  Type ref(List<Type> args) {
    if (evaluating) {
      recursive = true;
      return new Type.AliasRefType(this, args);
    }
    return meaning(args);
  }

  /** What it stands for with these arguments. */
  Type meaning(List<Type> args) {
    Type plain = target();
    List<TypeVarType> variables = params();
    if (variables.isEmpty()) {
      return plain;
    }
    List<Type> all = TypeArguments.fill(variables, args);
    return Substitution.apply(variables, all, plain);
  }

  boolean isEvaluating() {
    return evaluating;
  }
}
