package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.NeverType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a type that is, or is not, of some classes: {@code isinstance} and its like. */
final class InstanceFilter {
  private final Program program;

  InstanceFilter(Program program) {
    this.program = program;
  }

  /**
   * @param wanted instances of the classes
   * @param certain whether what fits is an instance for sure; else the negative side keeps all
   */
  Type filter(Type subject, List<Type> wanted, boolean sense, boolean certain) {
    return sense ? positive(subject, wanted) : certain ? negative(subject, wanted) : subject;
  }

  private Type positive(Type subject, List<Type> wanted) {
    List<Type> kept = new ArrayList<>();
    boolean mixed = false;
    for (Type member : Types.members(subject)) {
      for (Type each : wanted) {
        Type part = part(member, each);
        if (part == null) {
          mixed = true;
        } else if (!(part instanceof NeverType)) {
          kept.add(part);
          if (part == member) {
            break;
          }
        }
      }
    }
    // An instance of both classes, which only a class that extends both could make.
    return kept.isEmpty() && mixed ? AnyType.UNKNOWN : Types.union(kept);
  }

  /** Of one member what is an instance of a class; null where only a common subclass fits. */
  private @Nullable Type part(Type member, Type wanted) {
    if (member instanceof AnyType) {
      return wanted;
    }
    if (wanted instanceof AnyType || isInstance(member, wanted)) {
      return member;
    }
    if (member instanceof TypeVarType variable) {
      Type limit = variable.decl().bound();
      boolean open = limit == null || part(limit, wanted) != NeverType.NEVER;
      return open ? wanted : NeverType.NEVER;
    }
    if (Assignability.check(program, wanted, member)) {
      return specialised(wanted, member);
    }
    ClassDecl own = classOf(member);
    ClassDecl other = classOf(wanted);
    if (own == null || other == null) {
      return NeverType.NEVER;
    }
    boolean exclusive =
        member instanceof Type.LiteralType
            || member instanceof Type.NoneType
            || wanted instanceof Type.NoneType
            || DisjointBases.exclude(own, other);
    return exclusive ? NeverType.NEVER : null;
  }

  private boolean isInstance(Type member, Type wanted) {
    if (isPromoted(member, wanted)) {
      return false;
    }
    if (member instanceof InstanceType dict && dict.cls().isTypedDict()) {
      ClassDecl cls = classOf(wanted);
      if (cls != null && program.cls("dict").isSubclassOf(cls)) {
        return true;
      }
    }
    if (wanted instanceof InstanceType function
        && function.cls().module().isStub()
        && function.cls().name().endsWith("FunctionType")) {
      return member instanceof Type.CallableType || member instanceof Type.OverloadedType;
    }
    return Assignability.check(program, member, wanted);
  }

  /** {@code int} where {@code float} is wanted: fits by promotion, but is no instance. */
  private static boolean isPromoted(Type member, Type wanted) {
    ClassDecl own = classOf(member);
    ClassDecl other = classOf(wanted);
    return own != null
        && other != null
        && (other.isBuiltin("float") || other.isBuiltin("complex"))
        && !own.isSubclassOf(other);
  }

  private static @Nullable ClassDecl classOf(Type type) {
    return switch (type) {
      case InstanceType instance -> instance.cls();
      case Type.LiteralType literal -> literal.cls();
      default -> null;
    };
  }

  /** {@code list} where {@code Sequence[int]} is known is {@code list[int]}. */
  private static Type specialised(Type wanted, Type member) {
    if (!(wanted instanceof InstanceType instance)
        || !(member instanceof InstanceType known)
        || instance.args().isEmpty()
        || !Types.hasAny(wanted)) {
      return wanted;
    }
    Type general = ClassStructure.asSuper(instance.cls().instance(), known.cls());
    if (!(general instanceof InstanceType parent)) {
      return wanted;
    }
    List<Type> args = new ArrayList<>(instance.args());
    List<TypeVarType> params = instance.cls().typeParams();
    for (int i = 0; i < parent.args().size() && i < known.args().size(); i++) {
      int at = params.indexOf(parent.args().get(i));
      if (at >= 0) {
        args.set(at, known.args().get(i));
      }
    }
    return new InstanceType(instance.cls(), List.copyOf(args));
  }

  private Type negative(Type subject, List<Type> wanted) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(subject)) {
      boolean removed = false;
      for (Type each : wanted) {
        if (!(member instanceof AnyType)
            && !(each instanceof AnyType)
            && isInstance(member, each)) {
          removed = true;
          Type promoted = promoted(member, wanted);
          if (promoted != null) {
            kept.add(promoted);
          }
          break;
        }
      }
      if (!removed) {
        kept.add(member);
      }
    }
    return Types.union(kept);
  }

  /** What is left of {@code float} when it is no float: the int that may stand for it. */
  private @Nullable Type promoted(Type member, List<Type> wanted) {
    if (!(member instanceof InstanceType number)) {
      return null;
    }
    List<Type> rest = new ArrayList<>();
    if (number.cls().isBuiltin("float") || number.cls().isBuiltin("complex")) {
      rest.add(program.intType());
    }
    if (number.cls().isBuiltin("complex")) {
      rest.add(program.instance("float"));
    }
    rest.removeIf(each -> wanted.stream().anyMatch(w -> isInstance(each, w)));
    return rest.isEmpty() ? null : Types.union(rest);
  }

  /** {@code TypeIs}: like {@code isinstance}, for any type. */
  Type typeIs(Type subject, Type narrowed, boolean sense) {
    return filter(subject, Types.members(narrowed), sense, true);
  }
}
