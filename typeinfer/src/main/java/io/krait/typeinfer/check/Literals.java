package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.List;

/** Literal types. */
final class Literals {
  private Literals() {}

  /** {@code bool} as its two values, an enum as its members; other types stay. */
  static Type expand(Program program, Type type) {
    if (!(type instanceof InstanceType instance)) {
      return type;
    }
    if (instance.cls().isBuiltin("bool")) {
      ClassDecl bool = instance.cls();
      return Types.union(new Type.LiteralType(bool, true), new Type.LiteralType(bool, false));
    }
    if (instance.cls().isEnum() && !Enums.isFlag(instance.cls())) {
      List<Type> members = new ArrayList<>(Enums.members(instance.cls()));
      return members.isEmpty() ? type : Types.union(members);
    }
    return type;
  }
}
