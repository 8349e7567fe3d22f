package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.LiteralType;
import io.krait.typeinfer.check.Type.NoneType;
import io.krait.typeinfer.check.Type.TupleType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The part of a type that a comparison with known values leaves. */
final class ValueFilter {
  private static final int MAX_LENGTH = 64;

  private ValueFilter() {}

  /** Whether a type is one single value. */
  static boolean isSingle(Type type) {
    return type instanceof NoneType || type instanceof LiteralType || isSentinel(type);
  }

  static boolean isSentinel(Type type) {
    return type instanceof InstanceType instance && instance.cls().isSentinel();
  }

  /** {@code subject is value}, {@code subject == value}, and the opposites. */
  static Type compare(Program program, Type subject, Type value, boolean sense, boolean identity) {
    if (!isSingle(value)) {
      return subject;
    }
    List<Type> kept = new ArrayList<>();
    for (Type each : Types.members(subject)) {
      for (Type member : Types.members(Literals.expand(program, each))) {
        if (sense ? mayBe(program, member, value, identity) : !member.equals(value)) {
          kept.add(sense && becomes(member, value, identity) ? value : member);
        }
      }
    }
    return restored(program, subject, Types.union(kept));
  }

  /** What was expanded in vain is one type again. */
  private static Type restored(Program program, Type subject, Type result) {
    Type expanded = Types.map(subject, each -> Literals.expand(program, each));
    return expanded.equals(result) ? subject : result;
  }

  private static boolean becomes(Type member, Type value, boolean identity) {
    return (identity && !(value instanceof LiteralType literal && !isIdentity(literal)))
        || (value instanceof NoneType && member instanceof AnyType && identity)
        || (value instanceof LiteralType && member instanceof AnyType && !identity);
  }

  /** Enum members and truth values are the same object wherever they occur. */
  private static boolean isIdentity(LiteralType literal) {
    return literal.value() instanceof Type.EnumMember || literal.value() instanceof Boolean;
  }

  private static boolean mayBe(Program program, Type member, Type value, boolean identity) {
    if (member instanceof AnyType || member.equals(value)) {
      return true;
    }
    if (identity) {
      return member instanceof Type.TypeVarType || Assignability.check(program, value, member);
    }
    if (member instanceof LiteralType known && value instanceof LiteralType wanted) {
      return known.cls() != wanted.cls() && !isPlain(known) && !isPlain(wanted);
    }
    if (member instanceof NoneType) {
      return false;
    }
    boolean plain = member instanceof InstanceType i && isPlainClass(i.cls());
    return !plain || (value instanceof LiteralType literal && mayEqual(program, member, literal));
  }

  private static boolean isPlain(LiteralType literal) {
    return literal.value() instanceof String || literal.value() instanceof Type.BytesValue;
  }

  private static final Set<String> PLAIN =
      Set.of("str", "bytes", "int", "bool", "float", "complex", "list", "dict", "set", "tuple");

  private static boolean isPlainClass(ClassDecl cls) {
    return cls.module().name().equals("builtins") && PLAIN.contains(cls.name());
  }

  private static boolean mayEqual(Program program, Type member, LiteralType literal) {
    if (Assignability.check(program, literal, member)) {
      return true;
    }
    boolean number = literal.value() instanceof BigInteger || literal.value() instanceof Boolean;
    return number && Assignability.check(program, member, program.instance("complex"));
  }

  /** {@code subject in values}: each of these types is what one element may be. */
  static Type contained(Program program, Type subject, List<Type> values, boolean sense) {
    boolean allSingle = !values.isEmpty() && values.stream().allMatch(ValueFilter::isSingle);
    if (!sense) {
      Type rest = subject;
      for (Type value : allSingle ? values : List.<Type>of()) {
        rest = compare(program, rest, value, false, false);
      }
      return rest;
    }
    List<Type> kept = new ArrayList<>();
    for (Type each : Types.members(subject)) {
      for (Type member : Types.members(Literals.expand(program, each))) {
        if (values.stream().anyMatch(value -> overlaps(program, member, value))) {
          kept.add(member);
        }
      }
    }
    return restored(program, subject, Types.union(kept));
  }

  private static boolean overlaps(Program program, Type member, Type value) {
    if (value instanceof AnyType || member instanceof AnyType) {
      return true;
    }
    if (isSingle(value)) {
      return mayBe(program, member, value, false);
    }
    if (isSingle(member)) {
      return mayBe(program, value, member, false);
    }
    return true;
  }

  /** {@code len(subject) == length}. */
  static Type length(Type subject, int length, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(subject)) {
      if (!(member instanceof TupleType tuple)) {
        kept.add(member);
        continue;
      }
      int variadic = Types.variadicIndex(tuple.items());
      int size = tuple.items().size();
      if (variadic < 0) {
        if ((size == length) == sense) {
          kept.add(member);
        }
      } else if (!sense) {
        kept.add(member);
      } else if (length >= size - 1 && length <= MAX_LENGTH) {
        kept.add(ofLength(tuple, variadic, length));
      }
    }
    return Types.union(kept);
  }

  /** A tuple of unknown length as one with so many items. */
  static Type ofLength(TupleType tuple, int variadic, int length) {
    if (!(tuple.items().get(variadic) instanceof Type.Unbounded many)) {
      return tuple;
    }
    List<Type> items = new ArrayList<>(tuple.items());
    items.remove(variadic);
    items.addAll(variadic, Collections.nCopies(length - items.size(), many.element()));
    return new TupleType(List.copyOf(items));
  }

  /** {@code "key" in subject}, of TypedDicts. */
  static Type hasKey(Type subject, String key, boolean sense) {
    return Types.filter(
        subject,
        member -> {
          if (!(member instanceof InstanceType dict) || !dict.cls().isTypedDict()) {
            return true;
          }
          TypedDictShape shape = TypedDictShape.of(dict);
          TypedDictShape.Item item = shape.items().get(key);
          if (!sense) {
            return item == null || !item.required();
          }
          return item != null
              || (shape.extra() == null ? !dict.cls().isFinal() : !shape.isClosed());
        });
  }

  /** The part that is true, or false, in a condition. */
  static Type truth(Program program, Type subject, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type each : Types.members(subject)) {
      boolean bool = each instanceof InstanceType i && i.cls().isBuiltin("bool");
      for (Type member : Types.members(bool ? Literals.expand(program, each) : each)) {
        Boolean truth = truth(member);
        if (truth == null || truth == sense) {
          kept.add(member);
        }
      }
    }
    return restored(program, subject, Types.union(kept));
  }

  /** The truth of all values of a type; null if it depends. */
  static @org.jspecify.annotations.Nullable Boolean truth(Type type) {
    return switch (type) {
      case NoneType none -> Boolean.FALSE;
      case LiteralType literal ->
          switch (literal.value()) {
            case BigInteger number -> number.signum() != 0;
            case Boolean value -> value;
            case String text -> !text.isEmpty();
            case Type.BytesValue bytes -> !bytes.latin1().isEmpty();
            default -> null;
          };
      case TupleType tuple ->
          tuple.items().isEmpty()
              ? Boolean.FALSE
              : (Types.variadicIndex(tuple.items()) < 0 || tuple.items().size() > 1)
                  ? Boolean.TRUE
                  : null;
      case Type.CallableType callable -> Boolean.TRUE;
      case Type.OverloadedType overloaded -> Boolean.TRUE;
      case Type.ModuleType module -> Boolean.TRUE;
      case InstanceType instance -> alwaysTrue(instance.cls()) ? Boolean.TRUE : null;
      default -> null;
    };
  }

  /** A final class without {@code __bool__} and {@code __len__}. */
  private static boolean alwaysTrue(ClassDecl cls) {
    return cls.isFinal()
        && !cls.hasUnknownBase()
        && cls.find("__bool__") == null
        && cls.find("__len__") == null;
  }
}
