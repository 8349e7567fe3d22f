package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be stored in an attribute whose class has {@code __set__}. */
final class Descriptors {
  private Descriptors() {}

  /** The type of the value that {@code __set__} takes; null if the type is no such descriptor. */
  static @Nullable Type stored(Type type, Program program) {
    if (!(type instanceof InstanceType instance)) {
      return null;
    }
    Member setter = instance.cls().find("__set__");
    if (setter == null) {
      return null;
    }
    List<Type> values = new ArrayList<>();
    for (CallableType each : callables(setter.type())) {
      List<Param> params = each.signature().positional();
      if (params.size() == 3) {
        values.add(params.get(2).type());
      }
    }
    Type owner = ClassStructure.asSuper(instance, setter.owner());
    Type value = values.isEmpty() ? Type.AnyType.UNKNOWN : Types.union(values);
    return owner instanceof InstanceType known
        ? Substitution.apply(setter.owner().typeParams(), known.args(), value)
        : value;
  }

  private static List<CallableType> callables(Type type) {
    return switch (type) {
      case CallableType callable -> List.of(callable);
      case Type.OverloadedType overloaded -> overloaded.overloads();
      default -> List.of();
    };
  }
}
