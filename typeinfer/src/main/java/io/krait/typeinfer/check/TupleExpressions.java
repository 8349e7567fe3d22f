package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the arguments of {@code tuple} mean, with those that are unpacked. */
final class TupleExpressions {
  private final TypeExpressions types;
  private final Program program;
  private final Context context;

  TupleExpressions(TypeExpressions types, Program program, Context context) {
    this.types = types;
    this.program = program;
    this.context = context;
  }

  Type type(List<Expr> args) {
    if (args.size() == 2 && Trees.isEllipsis(args.get(1)) && !Trees.isEllipsis(args.get(0))) {
      if (unpacked(args.get(0)) != null) {
        return types.invalid(args.get(0), "An unpacked type cannot stand before \"...\"");
      }
      return new Type.TupleType(List.of(new Type.Unbounded(types.type(args.get(0)))));
    }
    for (Expr arg : args) {
      if (Trees.isEllipsis(arg)) {
        return types.invalid(arg, "\"...\" stands second of two arguments only");
      }
    }
    if (args.size() == 1 && args.get(0) instanceof Expr.Tuple empty && empty.elts().isEmpty()) {
      return new Type.TupleType(List.of());
    }
    return new Type.TupleType(items(args));
  }

  /** What {@code *X} or {@code Unpack[X]} unpacks; null for anything else. */
  @Nullable Expr unpacked(Expr expr) {
    if (expr instanceof Expr.Starred starred) {
      return starred.value();
    }
    if (expr instanceof Expr.Subscript subscript
        && program.declarations().specialName(subscript.value(), context).equals("Unpack")) {
      return subscript.slice();
    }
    return null;
  }

  /** The items of a tuple: unpacked ones are spliced in. */
  List<Type> items(List<Expr> exprs) {
    List<Type> items = new ArrayList<>();
    int unbounded = 0;
    for (Expr expr : exprs) {
      Expr inner = unpacked(expr);
      if (inner == null) {
        TypeVarType bare = expr instanceof Expr.Name ? types.variable(expr) : null;
        Type item = types.type(expr);
        items.add(bare != null && bare.decl().isTuple() ? bare : item);
        continue;
      }
      Type type = packed(inner);
      switch (type) {
        case Type.TupleType tuple -> items.addAll(tuple.items());
        case TypeVarType variable when variable.decl().isTuple() -> items.add(variable);
        case AnyType any -> items.add(new Type.Unbounded(any));
        default ->
            types.error("invalid-type-form", "Only a tuple or TypeVarTuple can be unpacked", expr);
      }
    }
    for (Type item : items) {
      unbounded += Types.isVariadic(item) ? 1 : 0;
    }
    if (unbounded > 1) {
      types.error(
          "invalid-type-form", "A tuple can hold one part of unknown length only", exprs.get(0));
    }
    return List.copyOf(items);
  }

  private Type packed(Expr inner) {
    TypeVarType variable = types.variable(inner);
    if (variable != null && variable.decl().isTuple()) {
      return variable;
    }
    if (inner instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = types.parse(text.value(), inner);
      return parsed == null ? AnyType.UNKNOWN : packed(parsed);
    }
    return Types.expand(types.type(inner));
  }
}
