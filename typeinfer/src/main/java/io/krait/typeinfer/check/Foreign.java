package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;

/**
 * What is believed of code that is not the project's and says nothing of its types: an installed
 * library's source. What it was seen to do in one place does not bind it in another, so only what
 * holds wherever it is used is taken, and nobody is told of what cannot be known.
 */
final class Foreign {
  private Foreign() {}

  /** What others may rely on of a result or an attribute with that inferred type. */
  static Type outside(Type inferred) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(inferred)) {
      if (member instanceof AnyType || (member instanceof Type.NoneType && !isNone(inferred))) {
        return AnyType.UNKNOWN;
      }
      if (!isNotImplemented(member)) {
        kept.add(member);
      }
    }
    return kept.isEmpty() ? AnyType.UNKNOWN : Types.union(kept);
  }

  /** A result without {@code NotImplemented}, which the interpreter takes and no caller sees. */
  static Type implemented(Type inferred) {
    return inferred instanceof Type.UnionType
        ? Types.filter(inferred, member -> !isNotImplemented(member))
        : inferred;
  }

  /** As {@link #outside}; None alone is what is there before something else is. */
  static Type variable(Type inferred) {
    return isNone(inferred) ? AnyType.UNKNOWN : outside(inferred);
  }

  /** Whether a class passes on what it does not have itself, so that it may stand for any other. */
  static boolean isProxy(ClassDecl cls) {
    Member getattr = cls.find("__getattr__");
    return getattr != null && getattr.owner().module().isForeign();
  }

  /** Whether an attribute may be set where nobody sees it: on an object of such a class. */
  static boolean mayHave(Type receiver) {
    return receiver instanceof Type.InstanceType instance
        && instance.cls().mro().stream().anyMatch(each -> each.module().isForeign());
  }

  private static boolean isNone(Type type) {
    return type instanceof Type.NoneType;
  }

  private static boolean isNotImplemented(Type type) {
    return type instanceof Type.InstanceType instance
        && instance.cls().name().equals("NotImplementedType");
  }
}
