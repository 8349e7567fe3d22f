package io.krait.codegen.slow;

import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import java.util.List;

/** Which types tell the code generator too little. */
final class Vague {
  private Vague() {}

  /** Whether values of the type are held as any object. */
  static boolean is(Type type) {
    return switch (type) {
      case Type.AnyType any -> true;
      case Type.UnionType union -> true;
      case Type.TypeVarType variable -> true;
      case Type.InstanceType instance -> instance.cls().isBuiltin("object");
      default -> false;
    };
  }

  /** Why a type that is not Any is no use. */
  static SlowSpotId id(Type type) {
    return switch (type) {
      case Type.UnionType union -> union(union.members());
      case Type.TypeVarType variable -> SlowSpotId.OPEN_TYPE_VARIABLE;
      default -> SlowSpotId.EXPLICIT_ANY;
    };
  }

  private static SlowSpotId union(List<Type> members) {
    long numbers = members.stream().filter(Vague::isNumber).count();
    boolean none = members.contains(Type.NoneType.NONE);
    if (none && numbers >= 1 && members.size() == numbers + 1) {
      return SlowSpotId.OPTIONAL_NUMBER;
    }
    if (members.stream().allMatch(m -> m instanceof Type.FunctionType)) {
      return SlowSpotId.FUNCTION_VALUE;
    }
    if (numbers == members.size()) {
      return SlowSpotId.INT_FLOAT_MIX;
    }
    return members.size() > 4 ? SlowSpotId.WIDE_UNION : SlowSpotId.MIXED_VARIABLE;
  }

  /** Whether it is int, float or bool, or a literal of them. */
  static boolean isNumber(Type type) {
    ClassInfo cls = cls(type);
    return cls != null && (cls.isBuiltin("int") || cls.isBuiltin("float") || cls.isBuiltin("bool"));
  }

  /** Whether it is an instance of a builtin class. */
  static boolean isA(Type type, String builtin) {
    ClassInfo cls = cls(type);
    return cls != null && cls.isBuiltin(builtin);
  }

  /** The class of an instance, or null. */
  static @org.jspecify.annotations.Nullable ClassInfo cls(Type type) {
    return switch (type) {
      case Type.InstanceType instance -> instance.cls();
      case Type.LiteralType literal -> literal.cls();
      case Type.EnumMemberType member -> member.cls();
      default -> null;
    };
  }
}
