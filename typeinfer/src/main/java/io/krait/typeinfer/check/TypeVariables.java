package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.TypeParam;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.TypeVarDecl.Kind;
import io.krait.typeinfer.check.TypeVarDecl.Variance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How type variables are declared, and which definition binds them where they are used. */
final class TypeVariables {
  /** The scope of a variable that nothing binds. */
  static final Object UNBOUND = "unbound";

  private TypeVariables() {}

  /** A parameter of a PEP 695 list. */
  static TypeVarDecl ofParameter(Program program, TypeParam param, Context context) {
    Expr defaultValue = param.defaultValue();
    TypeVarDecl decl =
        switch (param) {
          case TypeParam.TypeVar v -> new TypeVarDecl(v.name(), Kind.TYPE_VAR, Variance.INFERRED);
          case TypeParam.ParamSpec p ->
              new TypeVarDecl(p.name(), Kind.PARAM_SPEC, Variance.INFERRED);
          case TypeParam.TypeVarTuple t ->
              new TypeVarDecl(t.name(), Kind.TYPE_VAR_TUPLE, Variance.INFERRED);
        };
    decl.isParameter = true;
    Expr bound = param instanceof TypeParam.TypeVar v ? v.bound() : null;
    TypeExpressions types = new TypeExpressions(program, context, null);
    decl.sources(
        () -> bound == null || bound instanceof Expr.Tuple ? null : types.type(bound),
        () -> bound instanceof Expr.Tuple tuple ? types.all(tuple.elts()) : List.of(),
        () -> defaultValue == null ? null : defaultOf(types, decl, defaultValue));
    return decl;
  }

  private static Type defaultOf(TypeExpressions types, TypeVarDecl decl, Expr value) {
    return decl.isTypeVar() ? types.type(value) : types.argumentFor(decl, value);
  }

  /** {@code T = TypeVar("T", ...)}; null if the value is something else. */
  static @Nullable TypeVarDecl ofCall(Expr value, Context context) {
    if (!(value instanceof Expr.Call call) || call.args().isEmpty()) {
      return null;
    }
    Program program = context.module().program();
    String called = program.declarations().specialName(call.func(), context);
    Kind kind =
        switch (called) {
          case "TypeVar" -> Kind.TYPE_VAR;
          case "ParamSpec" -> Kind.PARAM_SPEC;
          case "TypeVarTuple" -> Kind.TYPE_VAR_TUPLE;
          default -> null;
        };
    if (kind == null
        || !(call.args().get(0) instanceof Expr.Constant name)
        || !(name.value() instanceof ConstantValue.StrValue text)) {
      return null;
    }
    Map<Expr, TypeVarDecl> calls = program.typeVariables();
    TypeVarDecl known = calls.get(call);
    if (known == null) {
      known = make(call, text.value(), kind, context);
      calls.put(call, known);
    }
    return known;
  }

  private static TypeVarDecl make(Expr.Call call, String name, Kind kind, Context context) {
    Variance variance = Variance.INVARIANT;
    Expr bound = null;
    Expr defaultValue = null;
    for (Keyword keyword : call.keywords()) {
      switch (keyword.arg() == null ? "" : keyword.arg()) {
        case "covariant" -> variance = isTrue(keyword.value()) ? Variance.COVARIANT : variance;
        case "contravariant" ->
            variance = isTrue(keyword.value()) ? Variance.CONTRAVARIANT : variance;
        case "infer_variance" -> variance = isTrue(keyword.value()) ? Variance.INFERRED : variance;
        case "bound" -> bound = keyword.value();
        case "default" -> defaultValue = keyword.value();
        default -> {}
      }
    }
    TypeVarDecl decl = new TypeVarDecl(name, kind, variance);
    TypeExpressions types = new TypeExpressions(context.module().program(), context, null);
    Expr limit = bound;
    Expr missing = defaultValue;
    List<Expr> constraints = call.args().subList(1, call.args().size());
    decl.sources(
        () -> limit == null ? null : types.type(limit),
        () -> kind == Kind.TYPE_VAR ? types.all(constraints) : List.of(),
        () -> missing == null ? null : defaultOf(types, decl, missing));
    return decl;
  }

  static boolean isTrue(Expr value) {
    return value instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.TRUE;
  }

  /** The variable as its nearest binder around binds it. */
  static TypeVarType bind(TypeVarDecl decl, Context context) {
    ModuleDecl module = context.module();
    boolean inClass = context.binder() instanceof ClassDecl;
    for (Scope at = context.scope(); at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.FUNCTION) {
        FunctionDecl function = module.functionAt(at.ownerId());
        if (function != null) {
          for (TypeVarType variable : function.variables()) {
            if (variable.decl() == decl) {
              return variable;
            }
          }
        }
      } else if (at.kind() == ScopeKind.CLASS) {
        ClassDecl cls = module.classAt(at.ownerId());
        if (cls != null && cls != context.binder()) {
          for (TypeVarType variable : cls.typeParams()) {
            if (variable.decl() == decl) {
              // A class within another does not see the variables of that one.
              return inClass && context.binder() == null
                  ? new TypeVarType(decl, UNBOUND)
                  : variable;
            }
          }
        }
        inClass = true;
      }
    }
    Object binder = context.binder();
    return new TypeVarType(decl, binder == null ? UNBOUND : binder);
  }

  /** The old-style variables that are bound around a place, innermost first. */
  static List<TypeVarType> live(Context context) {
    List<TypeVarType> found = new ArrayList<>();
    ModuleDecl module = context.module();
    for (Scope at = context.scope(); at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.FUNCTION) {
        FunctionDecl function = module.functionAt(at.ownerId());
        if (function != null) {
          found.addAll(function.variables());
        }
      } else if (at.kind() == ScopeKind.CLASS) {
        ClassDecl cls = module.classAt(at.ownerId());
        if (cls != null) {
          found.addAll(cls.typeParams());
        }
      }
    }
    return found;
  }
}
