package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import io.krait.typeinfer.types.Type.UnionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How types relate. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Relations {
  private static final Set<String> OBJECT_PROTOCOL = Set.of("__slots__", "__doc__", "__hash__");

  private Relations() {}

  /**
   * The better prediction of a declared type and of what was seen to be stored: what was seen,
   * where it fits and is known.
   */
  static Type refine(Type declared, Type actual) {
    if (actual instanceof Cell cell) {
      return refine(declared, cell.current());
    }
    if (actual instanceof AnyType || actual instanceof NeverType) {
      return declared;
    }
    if (declared instanceof AnyType) {
      return actual;
    }
    if (Types.hasVariable(declared) || Types.hasVariable(actual)) {
      return declared;
    }
    if (sameBareClass(declared, actual)) {
      return actual;
    }
    if (onlyInts(actual) && !fits(declared, actual)) {
      return assignable(declared, actual) ? actual : declared;
    }
    return fits(declared, actual) && !Types.hasAny(actual) && !holdsNothing(actual)
        ? actual
        : declared;
  }

  /** {@code x: list = []}: the declaration says nothing of the elements. */
  private static boolean sameBareClass(Type declared, Type actual) {
    return declared instanceof InstanceType wanted
        && actual instanceof InstanceType given
        && wanted.cls() == given.cls()
        && !wanted.args().isEmpty()
        && wanted.args().stream().allMatch(arg -> arg instanceof AnyType);
  }

  private static boolean onlyInts(Type type) {
    for (Type member : Types.members(type)) {
      ClassInfo cls =
          member instanceof InstanceType instance
              ? instance.cls()
              : member instanceof LiteralType literal ? literal.cls() : null;
      if (cls == null || !(cls.isBuiltin("int") || cls.isBuiltin("bool"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsNothing(Type type) {
    for (Type member : Types.members(type)) {
      if (member instanceof InstanceType instance) {
        for (Type arg : instance.args()) {
          if (arg instanceof NeverType
              || (arg instanceof Cell cell && cell.current() instanceof NeverType)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Like {@link #assignable}, without the promotion of int to float. */
  private static boolean fits(Type to, Type from) {
    for (Type member : Types.members(from)) {
      boolean found = false;
      for (Type target : Types.members(to)) {
        found |= assignable(target, member) && !promotes(target, member);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean promotes(Type to, Type from) {
    return to instanceof InstanceType target
        && (target.cls().isBuiltin("float") || target.cls().isBuiltin("complex"))
        && !(from instanceof InstanceType source && source.cls().isSubclassOf(target.cls()));
  }

  /** The instance as one of a class on its MRO, with that class's arguments; or null. */
  static @Nullable InstanceType asSuper(InstanceType instance, ClassInfo target) {
    if (instance.cls() == target) {
      return instance;
    }
    if (!instance.cls().isSubclassOf(target)) {
      return null;
    }
    Substitution substitution = Substitution.of(instance.cls().typeParameters(), instance.args());
    for (Type base : instance.cls().bases()) {
      if (base instanceof InstanceType parent && parent.cls().isSubclassOf(target)) {
        return substitution.applyAll(parent, AnyType.ANY) instanceof InstanceType mapped
            ? asSuper(mapped, target)
            : null;
      }
    }
    return null;
  }

  /** Whether no value of one type may be stored as the other: an error for certain. */
  static boolean excludes(Type to, Type from) {
    if (from instanceof NeverType) {
      return false;
    }
    for (Type member : Types.members(from)) {
      if (assignable(to, member)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value of one type may be stored as the other; Any fits everything. */
  static boolean assignable(Type to, Type from) {
    if (to == from || to instanceof AnyType || from instanceof AnyType) {
      return true;
    }
    return switch (from) {
      case NeverType never -> true;
      case Cell cell -> assignable(to, cell.current());
      case UnionType union -> {
        for (Type member : union.members()) {
          if (!assignable(to, member)) {
            yield false;
          }
        }
        yield true;
      }
      case TypeVarType variable when !(to instanceof TypeVarType) ->
          variable.bound() == null || assignable(to, variable.bound());
      default -> assignableMember(to, from);
    };
  }

  private static boolean assignableMember(Type to, Type from) {
    return switch (to) {
      case Cell cell -> cell.current() instanceof NeverType || assignable(cell.current(), from);
      case UnionType union -> {
        for (Type member : union.members()) {
          if (assignable(member, from)) {
            yield true;
          }
        }
        yield false;
      }
      case TypeVarType variable -> fitsVariable(variable, from);
      case NoneType none -> from instanceof NoneType;
      case LiteralType literal -> literal.equals(from);
      case EnumMemberType member -> member.equals(from);
      case TupleType tuple -> assignableTuple(tuple, from);
      case InstanceType instance -> assignableInstance(instance, from);
      case FunctionType function -> isCallable(from);
      case OverloadedType overloaded -> isCallable(from);
      case BoundMethodType bound -> isCallable(from);
      case ClassObjectType cls ->
          (from instanceof ClassObjectType other && other.cls().isSubclassOf(cls.cls()))
              || (from instanceof InstanceType instance && instance.cls().isBuiltin("type"));
      default -> to.equals(from);
    };
  }

  private static boolean fitsVariable(TypeVarType variable, Type from) {
    if (variable.equals(from)) {
      return true;
    }
    if (!variable.constraints().isEmpty()) {
      for (Type constraint : variable.constraints()) {
        if (assignable(constraint, from)) {
          return true;
        }
      }
      return false;
    }
    Type bound = variable.bound();
    return bound == null || bound instanceof TypeVarType || assignable(bound, from);
  }

  private static boolean isCallable(Type from) {
    return switch (from) {
      case FunctionType f -> true;
      case OverloadedType o -> true;
      case BoundMethodType b -> true;
      case ClassObjectType c -> true;
      case InstanceType instance ->
          instance.cls().lookup("__call__") != null
              || instance.cls().has(ClassInfo.Trait.UNKNOWN_BASE)
              || instance.cls().isBuiltin("type");
      default -> false;
    };
  }

  private static boolean assignableTuple(TupleType to, Type from) {
    if (from instanceof InstanceType instance) {
      return instance.cls().isBuiltin("tuple") || extendsTuple(instance.cls());
    }
    if (!(from instanceof TupleType tuple)) {
      return false;
    }
    if (to.homogeneous() || tuple.homogeneous()) {
      return to.items().isEmpty() || assignable(to.items().get(0), Types.union(tuple.items()));
    }
    if (to.items().size() != tuple.items().size()) {
      return false;
    }
    for (int i = 0; i < to.items().size(); i++) {
      if (!assignable(to.items().get(i), tuple.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean extendsTuple(ClassInfo cls) {
    for (ClassInfo each : cls.mro()) {
      if (each.isBuiltin("tuple")) {
        return true;
      }
    }
    return false;
  }

  private static boolean assignableInstance(InstanceType to, Type from) {
    if (to.cls().isBuiltin("object")) {
      return true;
    }
    if (to.cls().name().equals("InitVar")) { // a parameter of a dataclass's constructor
      return to.args().isEmpty() || assignable(to.args().get(0), from);
    }
    return switch (from) {
      case InstanceType instance ->
          (to.cls().has(ClassInfo.Trait.TYPED_DICT) && instance.cls().isBuiltin("dict"))
              || instanceToInstance(to, instance);
      case LiteralType literal -> instanceToInstance(to, new InstanceType(literal.cls()));
      case EnumMemberType member -> instanceToInstance(to, new InstanceType(member.cls()));
      case TupleType tuple -> tupleToInstance(to, tuple);
      case ClassObjectType cls -> to.cls().isBuiltin("type") || structural(to.cls());
      case NoneType none ->
          to.cls().name().equals("NoneType") || to.cls().name().equals("Hashable");
      case FunctionType f -> functionToInstance(to);
      case OverloadedType f -> functionToInstance(to);
      case BoundMethodType f -> functionToInstance(to);
      case Type.ModuleType module -> to.cls().name().equals("ModuleType");
      default -> true;
    };
  }

  private static boolean functionToInstance(InstanceType to) {
    String name = to.cls().name();
    return name.endsWith("FunctionType") || name.equals("MethodType") || structural(to.cls());
  }

  private static boolean structural(ClassInfo cls) {
    return cls.has(ClassInfo.Trait.PROTOCOL);
  }

  private static boolean tupleToInstance(InstanceType to, TupleType from) {
    if (!(to.cls() instanceof ClassNode target)) {
      return false;
    }
    ClassNode tuple = target.world().builtins.tupleClass();
    return instanceToInstance(to, new InstanceType(tuple, List.of(Types.union(from.items()))));
  }

  private static boolean instanceToInstance(InstanceType to, InstanceType from) {
    InstanceType same = asSuper(from, to.cls());
    if (same != null) {
      return argumentsFit(to.args(), same.args());
    }
    if (from.cls().has(ClassInfo.Trait.UNKNOWN_BASE)) {
      return true;
    }
    if (to.cls().isBuiltin("float")) {
      return isInt(from);
    }
    if (to.cls().isBuiltin("complex")) {
      return isInt(from) || from.cls().isBuiltin("float");
    }
    return structural(to.cls()) && hasAll(from.cls(), to.cls());
  }

  private static boolean isInt(InstanceType from) {
    return from.cls().isBuiltin("int") || from.cls().isBuiltin("bool");
  }

  /** Whether a class has every member that a protocol asks for. */
  private static boolean hasAll(ClassInfo cls, ClassInfo protocol) {
    for (ClassInfo each : protocol.mro()) {
      if (!structural(each)) {
        continue;
      }
      for (AttributeInfo wanted : each.attributes()) {
        boolean required =
            wanted.function() == null || wanted.function().isAbstract() || !each.isBuiltin();
        if (required
            && !OBJECT_PROTOCOL.contains(wanted.name())
            && cls.lookup(wanted.name()) == null) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean argumentsFit(List<Type> to, List<Type> from) {
    for (int i = 0; i < to.size() && i < from.size(); i++) {
      if (!assignable(to.get(i), from.get(i))) {
        return false;
      }
    }
    return true;
  }
}
