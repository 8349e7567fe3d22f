package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declarations of type variables: calls of {@code TypeVar} and the like, and PEP 695 lists. */
final class TypeVariableRules {
  private final Checker checker;
  private final Program program;

  TypeVariableRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  private void error(String message, Expr where) {
    checker.error("invalid-type-variable", message, where.span());
  }

  /** The name under which a call's variable is bound must be the one that it is given. */
  void named(String variable, Expr value) {
    if (value instanceof Expr.Call call
        && TypeVariables.ofCall(call, checker.context()) != null
        && call.args().get(0) instanceof Expr.Constant name
        && name.value() instanceof ConstantValue.StrValue text
        && !text.value().equals(variable)) {
      error("A type variable is assigned to a variable of its own name", call);
    }
  }

  void check(String special, Expr.Call call) {
    if (!checker.reports()) {
      return;
    }
    if (call.args().isEmpty()
        || !(call.args().get(0) instanceof Expr.Constant name)
        || !(name.value() instanceof ConstantValue.StrValue)) {
      error("The first argument is the variable's name, as a string", call);
      return;
    }
    Map<String, Expr> options = new HashMap<>();
    for (Keyword keyword : call.keywords()) {
      if (keyword.arg() != null) {
        options.put(keyword.arg(), keyword.value());
      }
    }
    variance(options, call);
    if (special.equals("TypeVar")) {
      typeVar(call, options);
    } else {
      if (call.args().size() > 1) {
        error("\"" + special + "\" takes no constraints", call);
      }
      if (special.equals("TypeVarTuple") && options.containsKey("bound")) {
        error("\"TypeVarTuple\" takes no bound", call);
      }
    }
    TypeVarDecl decl = TypeVariables.ofCall(call, checker.context());
    if (decl != null) {
      byDefault(decl, call);
    }
  }

  private void variance(Map<String, Expr> options, Expr.Call call) {
    int stated = 0;
    for (String option : List.of("covariant", "contravariant", "infer_variance")) {
      Expr value = options.get(option);
      stated += value != null && TypeVariables.isTrue(value) ? 1 : 0;
    }
    if (stated > 1) {
      error("Only one of covariant, contravariant and infer_variance can be stated", call);
    }
  }

  private void typeVar(Expr.Call call, Map<String, Expr> options) {
    List<Expr> constraints = call.args().subList(1, call.args().size());
    if (constraints.size() == 1) {
      error("A type variable has two constraints at least, or none", constraints.get(0));
    }
    Expr bound = options.get("bound");
    if (bound != null && !constraints.isEmpty()) {
      error("A type variable has a bound or constraints, not both", call);
    }
    TypeExpressions types = checker.types();
    for (Expr constraint : constraints) {
      plain(quietly(constraint), constraint);
      types.type(constraint);
    }
    if (bound != null) {
      plain(quietly(bound), bound);
    }
  }

  private Type quietly(Expr expr) {
    Context context = new Context(checker.module, checker.scope, "value");
    return new TypeExpressions(program, context, null).type(expr);
  }

  private void plain(Type type, Expr where) {
    if (Types.hasVariable(type)) {
      error("Bounds and constraints cannot depend on type variables", where);
    }
  }

  // Parameter lists.

  void parameters(List<io.krait.frontend.tree.TypeParam> params, Context context) {
    if (!checker.reports()) {
      return;
    }
    TypeExpressions types = new TypeExpressions(program, context, checker.reporter());
    for (io.krait.frontend.tree.TypeParam param : params) {
      if (param instanceof io.krait.frontend.tree.TypeParam.TypeVar variable
          && variable.bound() != null) {
        bound(variable.bound(), types);
      }
      if (checker.module.declAt(param.id()) instanceof Decl.TypeParam decl) {
        Expr value = param.defaultValue();
        if (value != null) {
          compare(decl.variable(), value);
        }
      }
    }
  }

  private void bound(@Nullable Expr bound, TypeExpressions types) {
    if (bound instanceof Expr.Tuple tuple) {
      if (tuple.elts().size() < 2) {
        error("A type variable has two constraints at least, or none", tuple);
      }
      for (Expr each : tuple.elts()) {
        plain(types.type(each), each);
      }
      return;
    }
    if (bound != null) {
      plain(types.type(bound), bound);
    }
  }

  // Defaults (PEP 696).

  private void byDefault(TypeVarDecl decl, Expr.Call call) {
    for (Keyword keyword : call.keywords()) {
      if ("default".equals(keyword.arg())) {
        compare(decl, keyword.value());
      }
    }
  }

  private void compare(TypeVarDecl decl, Expr where) {
    Type byDefault = decl.defaultType();
    if (byDefault == null || !decl.isTypeVar()) {
      return;
    }
    Assignability relation = new Assignability(program, null);
    Type bound = decl.bound();
    if (bound != null && !relation.assignable(upper(byDefault), bound)) {
      error("The default does not fit the bound", where);
    }
    if (decl.constraints().isEmpty() || byDefault instanceof Type.AnyType) {
      return;
    }
    List<Type> given = new ArrayList<>();
    if (byDefault instanceof TypeVarType variable) {
      if (variable.decl().constraints().isEmpty()) {
        error("The default must be one of the constraints", where);
        return;
      }
      given.addAll(variable.decl().constraints());
    } else {
      given.add(byDefault);
    }
    for (Type each : given) {
      boolean found = false;
      for (Type constraint : decl.constraints()) {
        found |= relation.same(each, constraint);
      }
      if (!found) {
        error("The default must be one of the constraints", where);
        return;
      }
    }
  }

  private Type upper(Type type) {
    if (type instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      return bound == null ? program.object() : bound;
    }
    return type;
  }

  /** The order of a definition's parameters: what has no default stands first. */
  void order(List<TypeVarType> params, io.krait.frontend.source.Span where) {
    boolean seen = false;
    boolean variadic = false;
    for (int i = 0; i < params.size(); i++) {
      TypeVarDecl decl = params.get(i).decl();
      Type byDefault = decl.defaultType();
      if (byDefault == null && seen) {
        checker.error(
            "invalid-type-parameters",
            "Type parameter \"" + decl.name + "\" has no default, but one before it has",
            where);
      }
      if (byDefault != null && variadic && decl.isTypeVar()) {
        checker.error(
            "invalid-type-parameters",
            "A type parameter with a default cannot follow a TypeVarTuple",
            where);
      }
      if (decl.isTuple() && variadic) {
        checker.error("invalid-type-parameters", "There can be one TypeVarTuple only", where);
      }
      seen |= byDefault != null;
      variadic |= decl.isTuple();
      if (byDefault != null) {
        references(params, i, byDefault, where);
      }
    }
  }

  private void references(
      List<TypeVarType> params, int index, Type byDefault, io.krait.frontend.source.Span where) {
    List<TypeVarType> used = new ArrayList<>();
    Types.variables(byDefault, used);
    for (TypeVarType variable : used) {
      boolean before = false;
      for (int i = 0; i < index; i++) {
        before |= params.get(i).decl() == variable.decl();
      }
      if (!before) {
        checker.error(
            "invalid-type-parameters",
            "The default names \""
                + variable.decl().name
                + "\", which is no type parameter before it",
            where);
      }
    }
  }
}
