package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converters of fields (typing specification, "Converters"): what {@code __init__} takes. */
final class Converters {
  private Converters() {}

  /** The type of the argument that a field's converter takes; null if that is not known. */
  static @Nullable Type argument(DataclassField field, Program program) {
    Expr converter = field.converter();
    if (converter == null) {
      return null;
    }
    Type callee = new Checker(program, field.context(), null).infer(converter);
    List<Type> taken = new ArrayList<>();
    Type result = field.type();
    for (CallableType each : callables(callee, result, program)) {
      Type first = first(each.signature());
      if (first != null && fits(each, callee, result, program)) {
        taken.add(first);
      }
    }
    return taken.isEmpty() ? null : Types.union(taken);
  }

  /** What a field with a converter takes when it is assigned; null for other attributes. */
  static @Nullable Type stored(Member member, Program program) {
    DataclassOptions options =
        member.value() instanceof Expr.Call ? DataclassOptions.of(member.owner()) : null;
    if (options == null) {
      return null;
    }
    for (DataclassField field : DataclassFields.own(member.owner(), options)) {
      if (field.name().equals(member.name())) {
        return argument(field, program);
      }
    }
    return null;
  }

  private static boolean fits(CallableType each, Type callee, Type result, Program program) {
    return callee instanceof Type.ClassType
        || Types.hasVariable(each.signature().returns())
        || Assignability.check(program, each.signature().returns(), result);
  }

  private static List<CallableType> callables(Type callee, Type result, Program program) {
    return switch (Types.expand(callee)) {
      case CallableType callable -> List.of(callable);
      case Type.OverloadedType overloaded -> overloaded.overloads();
      case Type.ClassType cls -> constructors(cls, result, program);
      default -> List.of();
    };
  }

  private static List<CallableType> constructors(Type.ClassType cls, Type result, Program program) {
    Type made =
        cls.instance() instanceof InstanceType instance
                && result instanceof InstanceType wanted
                && wanted.cls() == instance.cls()
            ? wanted
            : cls.instance();
    Type init = new Attributes(program).type(made, "__init__");
    return init == null ? List.of() : callables(init, result, program);
  }

  private static @Nullable Type first(Signature signature) {
    List<Param> positional = signature.positional();
    if (!positional.isEmpty()) {
      return positional.get(0).type();
    }
    Param rest = signature.find(Signature.Kind.VAR_POSITIONAL);
    return rest == null ? null : rest.type();
  }
}
