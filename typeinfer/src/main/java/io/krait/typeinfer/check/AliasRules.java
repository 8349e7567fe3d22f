package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declarations of type aliases, in all their forms. */
final class AliasRules {
  private final Checker checker;
  private final Program program;

  AliasRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  private void error(String message, Span where) {
    checker.error("invalid-alias", message, where);
  }

  /** {@code type X = ...}. */
  void check(Stmt.TypeAlias node) {
    if (!checker.reports()) {
      return;
    }
    if (checker.module.declAt(node.name().id()) instanceof AliasDecl alias) {
      value(alias, node.value());
      new TypeVariableRules(checker).parameters(node.typeParams(), alias.context());
      cycles(alias, node.span());
      oldVariables(alias, node.value());
      if (isWithinFunction()) {
        error("A \"type\" statement cannot stand in a function", node.span());
      }
    }
  }

  private boolean isWithinFunction() {
    return checker.context().functionAround() != null;
  }

  /** {@code X: TypeAlias = ...}. */
  void check(Stmt.AnnAssign node) {
    Expr value = node.value();
    if (!checker.reports() || value == null || !(node.target() instanceof Expr.Name name)) {
      return;
    }
    if (!program.declarations().isTypeAlias(node.annotation(), checker.context())) {
      return;
    }
    AliasDecl alias = declared(name);
    if (alias != null) {
      value(alias, value);
      cycles(alias, value.span());
      foreign(alias, value);
    }
  }

  private @Nullable AliasDecl declared(Expr.Name name) {
    SymbolInfo info = checker.info(name);
    return info != null && program.declarations().typeDeclaration(info) instanceof AliasDecl alias
        ? alias
        : null;
  }

  /** Plain assignments: type variables' names, and {@code TypeAliasType(...)}. */
  void check(Stmt.Assign node) {
    if (!checker.reports()
        || node.targets().size() != 1
        || !(node.targets().get(0) instanceof Expr.Name name)) {
      return;
    }
    new TypeVariableRules(checker).named(name.name(), node.value());
    if (node.value() instanceof Expr.Call call
        && Trees.lastName(call.func()).equals("TypeAliasType")
        && call.args().size() > 1) {
      call(name, call);
      return;
    }
    if (node.value() instanceof Expr.Call made
        && program.declarations().specialName(made.func(), checker.context()).equals("NewType")
        && !made.args().isEmpty()
        && made.args().get(0) instanceof Expr.Constant written
        && written.value() instanceof ConstantValue.StrValue text
        && !text.value().equals(name.name())) {
      checker.error(
          "invalid-new-type", "A NewType is assigned to a variable of its own name", made.span());
    }
    AliasDecl alias = declared(name);
    if (alias != null && !(node.value() instanceof Expr.Call)) {
      value(alias, node.value());
    }
  }

  /** Whether an assignment declares an alias: then its value is a type, not just an expression. */
  boolean declaresAlias(Stmt.Assign node) {
    return node.targets().size() == 1
        && node.targets().get(0) instanceof Expr.Name name
        && declared(name) != null;
  }

  /** Whether an annotated assignment declares an alias. */
  boolean declaresAlias(Stmt.AnnAssign node) {
    return node.value() != null
        && node.target() instanceof Expr.Name name
        && declared(name) != null;
  }

  private void value(AliasDecl alias, Expr value) {
    TypeExpressions types = new TypeExpressions(program, alias.context(), checker.reporter());
    boolean text =
        value instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue;
    if (text || !(value instanceof Expr.Constant c && c.value() == ConstantValue.Singleton.NONE)) {
      types.type(value);
    }
  }

  /** An alias that stands for itself, with nothing around that could end the recursion. */
  private void cycles(AliasDecl alias, Span where) {
    if (alias.isCyclic() || isBare(alias.target(), alias, 0)) {
      checker.error("cyclic-alias", "Type alias \"" + alias.name() + "\" stands for itself", where);
    }
  }

  private boolean isBare(Type type, AliasDecl alias, int depth) {
    return switch (type) {
      case Type.AliasRefType ref ->
          ref.alias() == alias || (depth < 10 && isBare(ref.alias().target(), alias, depth + 1));
      case Type.UnionType union -> {
        for (Type member : union.members()) {
          if (isBare(member, alias, depth)) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }

  /** Type variables of the old style have no place in a {@code type} statement. */
  private void oldVariables(AliasDecl alias, Expr value) {
    List<TypeVarType> used = new ArrayList<>();
    new TypeExpressions(program, alias.context(), null).variablesIn(value, used);
    for (TypeVarType variable : used) {
      if (!variable.decl().isParameter) {
        error(
            "Type variable \"" + variable.decl().name + "\" is no parameter of the alias",
            value.span());
        return;
      }
    }
  }

  /** An alias within a generic class cannot use the class's variables. */
  private void foreign(AliasDecl alias, Expr value) {
    List<TypeVarType> used = new ArrayList<>();
    new TypeExpressions(program, alias.context(), null).variablesIn(value, used);
    for (TypeVarType variable : used) {
      if (variable.scope() instanceof ClassDecl && !variable.decl().isSelf()) {
        error(
            "Type variable \"" + variable.decl().name + "\" belongs to the class around",
            value.span());
        return;
      }
    }
  }

  private void call(Expr.Name name, Expr.Call call) {
    Expr params = null;
    for (Keyword keyword : call.keywords()) {
      params = "type_params".equals(keyword.arg()) ? keyword.value() : params;
    }
    if (params != null && !(params instanceof Expr.Tuple)) {
      error("The type parameters must be written as a tuple", params.span());
      return;
    }
    AliasDecl alias = declared(name);
    if (alias == null) {
      return;
    }
    Expr value = call.args().get(1);
    value(alias, value);
    cycles(alias, value.span());
    List<TypeVarType> used = new ArrayList<>();
    new TypeExpressions(program, alias.context(), null).variablesIn(value, used);
    for (TypeVarType variable : used) {
      boolean unbound = params == null && variable.scope() == alias;
      if (unbound || (params != null && !alias.params().contains(variable))) {
        error(
            "Type variable \"" + variable.decl().name + "\" is no parameter of the alias",
            value.span());
        return;
      }
    }
    if (!isText(value) && mentions(value, name.name())) {
      error("The alias is not bound yet where its value is evaluated", value.span());
    }
  }

  private static boolean isText(Expr expr) {
    return expr instanceof Expr.Constant;
  }

  private static boolean mentions(Expr expr, String name) {
    if (expr instanceof Expr.Name written) {
      return written.name().equals(name);
    }
    boolean[] found = {false};
    Trees.children(expr, part -> found[0] = found[0] || mentions(part, name));
    return found[0];
  }
}
