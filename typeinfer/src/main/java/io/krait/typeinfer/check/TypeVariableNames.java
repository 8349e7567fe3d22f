package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type variables that expressions name. */
final class TypeVariableNames {
  private final TypeExpressions types;
  private final Program program;
  private final Context context;

  TypeVariableNames(TypeExpressions types, Program program, Context context) {
    this.types = types;
    this.program = program;
    this.context = context;
  }

  /** The ParamSpec of which {@code P.args} or {@code P.kwargs} speaks; null for anything else. */
  @Nullable TypeVarType specOf(Expr.Attribute attribute) {
    boolean part = attribute.attr().equals("args") || attribute.attr().equals("kwargs");
    TypeVarType variable = part ? variable(attribute.value()) : null;
    return variable != null && variable.decl().isSpec() ? variable : null;
  }

  /** The type variable that a name stands for, of any kind; null for anything else. */
  @Nullable TypeVarType variable(Expr expr) {
    if (!(expr instanceof Expr.Name) && !(expr instanceof Expr.Attribute)) {
      return null;
    }
    SymbolInfo info = program.declarations().resolve(expr, context);
    Decl decl = info == null ? null : program.declarations().follow(info.main());
    return switch (decl) {
      case Decl.TypeParam param -> new TypeVarType(param.variable(), param.scope());
      case Decl.Variable variable -> {
        TypeVarDecl typeVar = program.declarations().typeVariable(variable);
        yield typeVar == null ? null : bound(typeVar, expr);
      }
      case null, default -> null;
    };
  }

  /** The type variables that an expression names, in order. */
  void variablesIn(Expr expr, List<TypeVarType> found) {
    switch (expr) {
      case Expr.Name name -> {
        TypeVarType variable = variable(name);
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Attribute attribute -> {
        TypeVarType variable = variable(attribute);
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Constant constant -> {
        if (constant.value() instanceof ConstantValue.StrValue text) {
          Expr parsed = types.parse(text.value(), constant);
          if (parsed != null) {
            variablesIn(parsed, found);
          }
        }
      }
      default -> Trees.children(expr, part -> variablesIn(part, found));
    }
  }

  TypeVarType bound(TypeVarDecl decl, Expr expr) {
    TypeVarType variable = TypeVariables.bind(decl, context);
    if (variable.scope() == TypeVariables.UNBOUND) {
      types.error(
          "unbound-type-variable",
          "Type variable \"" + decl.name + "\" is bound by nothing around",
          expr);
    }
    return variable;
  }
}
