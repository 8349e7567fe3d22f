package io.krait.typeinfer.infer;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Provenance;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Type expressions with arguments, and literal types. */
final class SpecialForms {
  private final Annotations annotations;

  SpecialForms(Annotations annotations) {
    this.annotations = annotations;
  }

  private static List<Expr> elements(Expr slice) {
    return slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
  }

  /** {@code head[args]}. */
  Type subscript(Expr.Subscript subscript, AnnotationContext context) {
    String special = annotations.lookup.special(subscript.value(), context);
    List<Expr> args = elements(subscript.slice());
    switch (special) {
      case "" -> {}
      case "Union" -> {
        return Types.union(annotations.all(args, context));
      }
      case "Optional" -> {
        return Types.union(annotations.type(args.get(0), context), NoneType.NONE);
      }
      case "Literal" -> {
        Type result = NeverType.NEVER;
        for (Expr arg : args) {
          result = Types.union(result, literal(arg, context));
        }
        return result;
      }
      case "Callable" -> {
        return callable(args, context);
      }
      case "Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly" -> {
        return annotations.type(args.get(0), context);
      }
      case "Tuple" -> {
        return tuple(args, context);
      }
      case "Type" -> {
        return typeOf(annotations.type(args.get(0), context));
      }
      case "TypeGuard", "TypeIs" -> {
        return annotations.world.builtins.bool();
      }
      default -> {
        return annotations.meaning(
            annotations.lookup.aliased(special), annotations.all(args, context));
      }
    }
    Definition head = annotations.lookup.resolve(subscript.value(), context);
    if (head instanceof Definition.ClassDefinition cls) {
      if (cls.cls() == annotations.world.builtins.tupleClass()) {
        return tuple(args, context);
      }
      if (cls.cls() == annotations.world.builtins.typeClass()) {
        return typeOf(annotations.type(args.get(0), context));
      }
    }
    return annotations.meaning(head, annotations.all(args, context));
  }

  private Type typeOf(Type type) {
    if (type instanceof InstanceType instance) {
      return new ClassObjectType(instance.cls(), instance.args(), false);
    }
    if (type instanceof TypeVarType) {
      return new InstanceType(annotations.world.builtins.typeClass(), List.of());
    }
    return new InstanceType(annotations.world.builtins.typeClass());
  }

  private Type tuple(List<Expr> args, AnnotationContext context) {
    if (args.size() == 2
        && args.get(1) instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.ELLIPSIS) {
      return new TupleType(List.of(annotations.type(args.get(0), context)), true);
    }
    if (args.size() == 1 && args.get(0) instanceof Expr.Tuple empty && empty.elts().isEmpty()) {
      return new TupleType(List.of(), false);
    }
    for (Expr arg : args) {
      if (arg instanceof Expr.Starred) {
        return new TupleType(List.of(AnyType.ANY), true);
      }
    }
    return new TupleType(List.copyOf(annotations.all(args, context)), false);
  }

  private Type literal(Expr expr, AnnotationContext context) {
    if (expr instanceof Expr.Constant constant) {
      return literal(constant.value());
    }
    if (expr instanceof Expr.UnaryOp op
        && op.op() == UnaryOperator.USUB
        && op.operand() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number) {
      BigInteger value = number.value().negate();
      return literal(new ConstantValue.IntValue(value));
    }
    if (expr instanceof Expr.Attribute attribute
        && annotations.lookup.resolve(attribute.value(), context)
            instanceof Definition.ClassDefinition cls) {
      return new EnumMemberType(cls.cls(), attribute.attr());
    }
    return annotations.type(expr, context);
  }

  /** The type of a literal value. */
  Type literal(ConstantValue value) {
    Builtins builtins = annotations.world.builtins;
    return switch (value) {
      case ConstantValue.IntValue n -> new LiteralType(builtins.intType().cls(), value);
      case ConstantValue.FloatValue n -> builtins.floatType();
      case ConstantValue.ComplexValue n -> builtins.instance("complex");
      case ConstantValue.StrValue text -> new LiteralType(builtins.str().cls(), value);
      case ConstantValue.BytesValue text -> new LiteralType(builtins.classOf("bytes"), value);
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case NONE -> NoneType.NONE;
            case TRUE, FALSE -> new LiteralType(builtins.bool().cls(), value);
            case ELLIPSIS -> builtins.instanceIn("types", "EllipsisType");
          };
    };
  }

  private Type callable(List<Expr> args, AnnotationContext context) {
    Type result = args.size() > 1 ? annotations.type(args.get(1), context) : AnyType.ANY;
    if (args.get(0) instanceof Expr.ListExpr list) {
      List<Parameter> parameters = new ArrayList<>();
      for (Expr parameter : list.elts()) {
        parameters.add(
            new Parameter(
                "",
                Parameter.Kind.POSITIONAL_ONLY,
                annotations.type(parameter, context),
                Provenance.DECLARED,
                false));
      }
      return callable(parameters, result, false);
    }
    return callable(List.of(), result, true);
  }

  static Type callable(List<Parameter> parameters, Type result, boolean open) {
    return new FunctionType(
        new Signature(List.copyOf(parameters), result, Provenance.DECLARED, open), null);
  }
}
