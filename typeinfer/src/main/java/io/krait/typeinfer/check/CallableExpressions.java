package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;

/** What {@code Callable[...]} and lists of parameters mean. */
final class CallableExpressions {
  private final TypeExpressions types;
  private final TupleExpressions tuples;
  private final Program program;
  private final Context context;

  CallableExpressions(
      TypeExpressions types, TupleExpressions tuples, Program program, Context context) {
    this.types = types;
    this.tuples = tuples;
    this.program = program;
    this.context = context;
  }

  Type type(Expr node, List<Expr> args) {
    if (args.size() != 2) {
      return types.invalid(node, "\"Callable\" takes a list of parameters and a result");
    }
    Expr first = args.get(0);
    Type returns = types.type(args.get(1));
    if (first instanceof Expr.ListExpr list) {
      return new Type.CallableType(positional(list.elts(), returns), null);
    }
    if (isParameterList(first)) {
      Type list = parameterList(first);
      return switch (list) {
        case TypeVarType spec ->
            new Type.CallableType(new Signature(List.of(), spec, false, returns), null);
        case Type.ParameterList known ->
            new Type.CallableType(known.signature().withReturns(returns), null);
        default -> new Type.CallableType(Signature.any(returns), null);
      };
    }
    Type other = parameterList(first);
    return new Type.CallableType(
        other instanceof TypeVarType spec
            ? new Signature(List.of(), spec, false, returns)
            : Signature.any(returns),
        null);
  }

  /** A signature of positional-only parameters; unpacked ones become {@code *args}. */
  Signature positional(List<Expr> exprs, Type returns) {
    List<Param> params = new ArrayList<>();
    boolean unpack = false;
    for (Expr expr : exprs) {
      unpack |= tuples.unpacked(expr) != null;
    }
    if (!unpack) {
      for (Expr expr : exprs) {
        params.add(Param.positional(types.type(expr)));
      }
      return signature(params, returns);
    }
    List<Type> items = tuples.items(exprs);
    return signature(packed(items), returns);
  }

  /** Positional parameters for the items of a tuple. */
  static List<Param> packed(List<Type> items) {
    List<Param> params = new ArrayList<>();
    int variadic = Types.variadicIndex(items);
    int before = variadic < 0 ? items.size() : variadic;
    for (int i = 0; i < before; i++) {
      params.add(Param.positional(items.get(i)));
    }
    if (variadic >= 0) {
      List<Type> rest = List.copyOf(items.subList(variadic, items.size()));
      Type type =
          rest.size() == 1 && rest.get(0) instanceof Type.Unbounded many
              ? many.element()
              : new Type.Unpacked(new Type.TupleType(rest));
      params.add(new Param("", Signature.Kind.VAR_POSITIONAL, type, false, true));
    }
    return params;
  }

  Signature concatenate(Expr.Subscript subscript) {
    List<Expr> args = TypeSubscripts.elements(subscript.slice());
    List<Param> params = new ArrayList<>();
    for (Expr arg : args.subList(0, args.size() - 1)) {
      params.add(Param.positional(types.type(arg)));
    }
    Expr last = args.get(args.size() - 1);
    if (Trees.isEllipsis(last)) {
      return new Signature(List.copyOf(params), null, true, AnyType.UNKNOWN);
    }
    TypeVarType spec = types.variable(last);
    if (spec == null || !spec.decl().isSpec()) {
      types.error("invalid-type-form", "\"Concatenate\" ends in a ParamSpec or \"...\"", last);
      return new Signature(List.copyOf(params), null, true, AnyType.UNKNOWN);
    }
    return new Signature(List.copyOf(params), spec, false, AnyType.UNKNOWN);
  }

  boolean isParameterList(Expr expr) {
    if (expr instanceof Expr.ListExpr || Trees.isEllipsis(expr)) {
      return true;
    }
    if (expr instanceof Expr.Subscript subscript) {
      return program.declarations().specialName(subscript.value(), context).equals("Concatenate");
    }
    TypeVarType variable = types.variable(expr);
    return variable != null && variable.decl().isSpec();
  }

  /** {@code [int, str]}, {@code ...}, {@code P} or {@code Concatenate[int, P]}. */
  Type parameterList(Expr expr) {
    if (expr instanceof Expr.ListExpr list) {
      return new Type.ParameterList(positional(list.elts(), AnyType.UNKNOWN));
    }
    if (expr instanceof Expr.Constant constant) {
      if (constant.value() == ConstantValue.Singleton.ELLIPSIS) {
        return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
      }
      if (constant.value() instanceof ConstantValue.StrValue text) {
        Expr parsed = types.parse(text.value(), expr);
        return parsed == null ? AnyType.UNKNOWN : parameterList(parsed);
      }
    }
    if (expr instanceof Expr.Subscript subscript
        && program.declarations().specialName(subscript.value(), context).equals("Concatenate")) {
      Signature signature = concatenate(subscript);
      return new Type.ParameterList(signature);
    }
    if (expr instanceof Expr.Name || expr instanceof Expr.Attribute) {
      String special = program.declarations().specialName(expr, context);
      if (special.equals("Any")) {
        return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
      }
      TypeVarType variable = types.variable(expr);
      if (variable != null && variable.decl().isSpec()) {
        return variable;
      }
      SymbolInfo info = program.declarations().resolve(expr, context);
      if (info == null || info.type() instanceof AnyType) {
        if (special.isEmpty()) {
          return types.type(expr);
        }
      }
    }
    types.error("invalid-type-form", "A list of types, \"...\" or a ParamSpec belongs here", expr);
    return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
  }

  static Signature signature(List<Param> params, Type returns) {
    return new Signature(List.copyOf(params), null, false, returns);
  }
}
