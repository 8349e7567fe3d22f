package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.TypeParam;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.TypeVarKind;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type variables, old style and of PEP 695. */
final class TypeVariables {
  private final Annotations annotations;

  TypeVariables(Annotations annotations) {
    this.annotations = annotations;
  }

  /** A PEP 695 type parameter. */
  TypeVarType typeParameter(TypeParam param, FileNode file, Scope scope) {
    return switch (param) {
      case TypeParam.TypeVar variable -> {
        Expr bound = variable.bound();
        if (bound instanceof Expr.Tuple constraints) {
          List<Type> all =
              annotations.all(constraints.elts(), new AnnotationContext(file, scope, null));
          yield new TypeVarType(param.name(), TypeVarKind.TYPE_VAR, null, all, param);
        }
        Type limit = bound == null ? null : annotations.type(bound, file, scope, null);
        yield new TypeVarType(param.name(), TypeVarKind.TYPE_VAR, limit, List.of(), param);
      }
      case TypeParam.ParamSpec spec ->
          new TypeVarType(param.name(), TypeVarKind.PARAM_SPEC, null, List.of(), param);
      case TypeParam.TypeVarTuple tuple ->
          new TypeVarType(param.name(), TypeVarKind.TYPE_VAR_TUPLE, null, List.of(), param);
    };
  }

  /** An old-style {@code T = TypeVar("T", ...)}; null if the value is something else. */
  @Nullable TypeVarType typeVariable(Definition.Value value) {
    if (!(value.value() instanceof Expr.Call call)) {
      return null;
    }
    TypeVarKind kind =
        switch (FunctionNode.lastName(call.func())) {
          case "TypeVar" -> TypeVarKind.TYPE_VAR;
          case "ParamSpec" -> TypeVarKind.PARAM_SPEC;
          case "TypeVarTuple" -> TypeVarKind.TYPE_VAR_TUPLE;
          default -> null;
        };
    if (kind == null
        || call.args().isEmpty()
        || !(call.args().get(0) instanceof Expr.Constant name)
        || !(name.value() instanceof ConstantValue.StrValue text)) {
      return null;
    }
    AnnotationContext context = new AnnotationContext(value.file(), value.scope(), null);
    List<Type> constraints = annotations.all(call.args().subList(1, call.args().size()), context);
    Type bound = null;
    for (var keyword : call.keywords()) {
      bound = "bound".equals(keyword.arg()) ? annotations.type(keyword.value(), context) : bound;
    }
    return new TypeVarType(text.value(), kind, bound, constraints, call);
  }

  /** The type variables that a type expression mentions, in order. */
  void variablesIn(Expr expr, AnnotationContext context, List<TypeVarType> found) {
    switch (expr) {
      case Expr.Name name -> {
        TypeVarType variable =
            switch (annotations.lookup.resolve(name, context)) {
              case Definition.Value value -> typeVariable(value);
              case Definition.TypeParameter param ->
                  typeParameter(param.node(), param.file(), param.scope());
              case null, default -> null;
            };
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Subscript subscript -> variablesIn(subscript.slice(), context, found);
      case Expr.Tuple tuple -> tuple.elts().forEach(e -> variablesIn(e, context, found));
      case Expr.ListExpr list -> list.elts().forEach(e -> variablesIn(e, context, found));
      case Expr.BinOp op -> {
        variablesIn(op.left(), context, found);
        variablesIn(op.right(), context, found);
      }
      case Expr.Starred starred -> variablesIn(starred.value(), context, found);
      default -> {}
    }
  }
}
