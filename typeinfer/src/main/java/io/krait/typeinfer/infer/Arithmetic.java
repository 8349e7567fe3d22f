package io.krait.typeinfer.infer;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Operator;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.TupleType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exact classes that operators on builtin numbers and sequences give, from the rules of the
 * Python reference (6.7, "Binary arithmetic operations").
 */
final class Arithmetic {
  private static final int BOOL = 0;
  private static final int INT = 1;
  private static final int FLOAT = 2;
  private static final int COMPLEX = 3;

  private final Builtins builtins;

  Arithmetic(Builtins builtins) {
    this.builtins = builtins;
  }

  /** The result, or null if this is not an operation on builtins known here. */
  @Nullable Type binary(Type x, Operator op, Type y) {
    int left = rank(x);
    int right = rank(y);
    if (left >= 0 && right >= 0) {
      return numbers(left, op, y, right);
    }
    if (x instanceof TupleType a && y instanceof TupleType b && op == Operator.ADD) {
      return concatenated(a, b);
    }
    if (op == Operator.MULT) {
      return left >= 0 && left <= INT
          ? repeated(y)
          : right >= 0 && right <= INT ? repeated(x) : null;
    }
    if (is(x, "str")) {
      return op == Operator.MOD || (op == Operator.ADD && is(y, "str")) ? builtins.str() : null;
    }
    if (is(x, "bytes") && (op == Operator.MOD || (op == Operator.ADD && is(y, "bytes")))) {
      return builtins.instance("bytes");
    }
    if (op == Operator.ADD && x instanceof InstanceType a && y instanceof InstanceType b) {
      return lists(a, b);
    }
    return null;
  }

  private static boolean is(Type type, String name) {
    return type instanceof InstanceType instance
        ? instance.cls().isBuiltin(name)
        : type instanceof LiteralType literal && literal.cls().isBuiltin(name);
  }

  private static int rank(Type type) {
    ClassInfo cls =
        type instanceof InstanceType instance
            ? instance.cls()
            : type instanceof LiteralType literal ? literal.cls() : null;
    if (cls == null || !cls.isBuiltin() || !cls.moduleName().equals("builtins")) {
      return -1;
    }
    return switch (cls.name()) {
      case "bool" -> BOOL;
      case "int" -> INT;
      case "float" -> FLOAT;
      case "complex" -> COMPLEX;
      default -> -1;
    };
  }

  private @Nullable Type numbers(int left, Operator op, Type y, int right) {
    int rank = Math.max(left, right);
    return switch (op) {
      case ADD, SUB, MULT -> rank <= INT ? builtins.intType() : number(rank);
      case DIV -> rank == COMPLEX ? number(COMPLEX) : number(FLOAT);
      case FLOOR_DIV, MOD ->
          rank == COMPLEX ? null : rank == FLOAT ? number(FLOAT) : builtins.intType();
      case POW -> power(y, rank);
      case BIT_AND, BIT_OR, BIT_XOR ->
          rank == BOOL ? builtins.bool() : rank == INT ? builtins.intType() : null;
      case LSHIFT, RSHIFT -> rank <= INT ? builtins.intType() : null;
      case MAT_MULT -> null;
    };
  }

  private Type number(int rank) {
    return switch (rank) {
      case BOOL -> builtins.bool();
      case INT -> builtins.intType();
      case FLOAT -> builtins.floatType();
      default -> builtins.instance("complex");
    };
  }

  /** An int to a negative int is a float. */
  private Type power(Type y, int rank) {
    if (rank == COMPLEX) {
      return number(COMPLEX);
    }
    if (rank == FLOAT) {
      // A negative base and a fractional exponent give a complex number: too rare to predict.
      return number(FLOAT);
    }
    if (rank(y) == BOOL || isNonNegative(y)) {
      return builtins.intType();
    }
    if (isNegative(y)) {
      return builtins.floatType();
    }
    return Types.union(builtins.intType(), builtins.floatType());
  }

  private static boolean isNonNegative(Type type) {
    BigInteger value = intValue(type);
    return value != null && value.signum() >= 0;
  }

  private static boolean isNegative(Type type) {
    BigInteger value = intValue(type);
    return value != null && value.signum() < 0;
  }

  private static @Nullable BigInteger intValue(Type type) {
    return type instanceof LiteralType literal
            && literal.value() instanceof ConstantValue.IntValue number
        ? number.value()
        : null;
  }

  private static Type concatenated(TupleType a, TupleType b) {
    if (a.homogeneous() || b.homogeneous() || a.items().size() + b.items().size() > 16) {
      return new TupleType(
          List.of(Types.union(Types.union(a.items()), Types.union(b.items()))), true);
    }
    List<Type> items = new ArrayList<>(a.items());
    items.addAll(b.items());
    return new TupleType(List.copyOf(items), false);
  }

  private @Nullable Type repeated(Type sequence) {
    if (sequence instanceof TupleType tuple) {
      return tuple.items().isEmpty()
          ? tuple
          : new TupleType(List.of(Types.union(tuple.items())), true);
    }
    if (is(sequence, "str")) {
      return builtins.str();
    }
    if (is(sequence, "bytes")) {
      return builtins.instance("bytes");
    }
    return is(sequence, "list") ? sequence : null;
  }

  /** A list plus a list: one new list, which for its elements' type stands for both. */
  private static @Nullable Type lists(InstanceType a, InstanceType b) {
    if (!a.cls().isBuiltin("list") || !b.cls().isBuiltin("list")) {
      return null;
    }
    if (a.args().isEmpty() || b.args().isEmpty()) {
      return a;
    }
    Type x = a.args().get(0);
    Type y = b.args().get(0);
    if (x.equals(y)) {
      return a;
    }
    Type held = y instanceof Cell cell ? cell.current() : y;
    if (x instanceof Cell cell) {
      cell.join(held);
      return a;
    }
    if (held instanceof NeverType) {
      return a;
    }
    return new InstanceType(a.cls(), List.of(Types.union(x, held)));
  }
}
