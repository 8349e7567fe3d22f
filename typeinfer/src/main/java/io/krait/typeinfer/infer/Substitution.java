package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import io.krait.typeinfer.types.Type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Types for type variables. */
final class Substitution {
  private final List<TypeVarType> variables = new ArrayList<>(2);
  private final List<Type> types = new ArrayList<>(2);

  static Substitution of(List<TypeVarType> variables, List<Type> args) {
    Substitution result = new Substitution();
    for (int i = 0; i < variables.size(); i++) {
      result.put(variables.get(i), i < args.size() ? args.get(i) : AnyType.ANY);
    }
    return result;
  }

  @Nullable Type get(TypeVarType variable) {
    int i = variables.indexOf(variable);
    return i < 0 ? null : types.get(i);
  }

  void put(TypeVarType variable, Type type) {
    int i = variables.indexOf(variable);
    if (i < 0) {
      variables.add(variable);
      types.add(type);
    } else {
      types.set(i, type);
    }
  }

  boolean isEmpty() {
    return variables.isEmpty();
  }

  /** The type with variables replaced; those without a type stay. */
  Type apply(Type type) {
    return variables.isEmpty() ? type : map(type, v -> v);
  }

  /** The type with all variables replaced; those without a type become {@code unsolved}. */
  Type applyAll(Type type, Type unsolved) {
    return map(type, v -> unsolved);
  }

  private Type map(Type type, UnaryOperator<Type> unsolved) {
    return switch (type) {
      case TypeVarType variable -> {
        Type found = get(variable);
        yield found != null ? found : unsolved.apply(variable);
      }
      case InstanceType instance ->
          instance.args().isEmpty()
              ? type
              : new InstanceType(instance.cls(), mapAll(instance.args(), unsolved));
      case TupleType tuple ->
          tuple.items().isEmpty()
              ? type
              : new TupleType(mapAll(tuple.items(), unsolved), tuple.homogeneous());
      case UnionType union -> mapUnion(union, unsolved);
      case ClassObjectType cls ->
          new ClassObjectType(cls.cls(), mapAll(cls.args(), unsolved), cls.exact());
      case FunctionType function ->
          function.function() instanceof FunctionNode node && !node.isBuiltin()
              ? type
              : mapSignature(function, t -> map(t, unsolved));
      case OverloadedType overloaded -> {
        List<FunctionType> mapped = new ArrayList<>();
        for (FunctionType alternative : overloaded.alternatives()) {
          mapped.add(mapSignature(alternative, t -> map(t, unsolved)));
        }
        yield new OverloadedType(List.copyOf(mapped));
      }
      case BoundMethodType bound ->
          new BoundMethodType(map(bound.receiver(), unsolved), map(bound.function(), unsolved));
      case AliasType alias -> new AliasType(map(alias.meaning(), unsolved));
      default -> type;
    };
  }

  private Type mapUnion(UnionType union, UnaryOperator<Type> unsolved) {
    Type result = Type.NeverType.NEVER;
    for (Type member : union.members()) {
      Type mapped = map(member, unsolved);
      result = Types.union(result, mapped instanceof Cell cell ? cell.current() : mapped);
    }
    return result;
  }

  private List<Type> mapAll(List<Type> all, UnaryOperator<Type> unsolved) {
    List<Type> result = new ArrayList<>(all.size());
    for (Type type : all) {
      result.add(map(type, unsolved));
    }
    return List.copyOf(result);
  }

  /** The function with each type of its signature mapped. */
  static FunctionType mapSignature(FunctionType function, UnaryOperator<Type> mapper) {
    Signature signature = function.signature();
    List<Parameter> parameters = new ArrayList<>(signature.parameters().size());
    for (Parameter parameter : signature.parameters()) {
      parameters.add(parameter.withType(mapper.apply(parameter.type())));
    }
    Signature mapped =
        new Signature(
            List.copyOf(parameters),
            mapper.apply(signature.returnType()),
            signature.returnProvenance(),
            signature.open());
    return new FunctionType(mapped, function.function());
  }
}
