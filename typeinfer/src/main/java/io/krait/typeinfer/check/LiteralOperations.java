package io.krait.typeinfer.check;

import io.krait.frontend.tree.Operator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operators on literal types: their values, and what stays a literal string (PEP 675). */
final class LiteralOperations {
  private static final int MAX_LITERALS = 64;
  private static final int MAX_BITS = 128;

  private LiteralOperations() {}

  /** What the operator gives for these literals; null if no literal. */
  static @Nullable Type binary(Type x, Operator op, Type y) {
    Type literal = arithmetic(x, op, y);
    return literal != null ? literal : string(x, op, y);
  }

  /** Arithmetic on known values. */
  private static @Nullable Type arithmetic(Type x, Operator op, Type y) {
    if (!(x instanceof Type.LiteralType a) || !(y instanceof Type.LiteralType b)) {
      return null;
    }
    if (a.value() instanceof String s && b.value() instanceof String t && op == Operator.ADD) {
      return s.length() + t.length() > MAX_LITERALS
          ? Type.LiteralStringType.LITERAL_STRING
          : new Type.LiteralType(a.cls(), s + t);
    }
    if (!(a.value() instanceof BigInteger m) || !(b.value() instanceof BigInteger n)) {
      return null;
    }
    BigInteger value =
        switch (op) {
          case ADD -> m.add(n);
          case SUB -> m.subtract(n);
          case MULT -> m.multiply(n);
          case FLOOR_DIV -> n.signum() == 0 ? null : floorDivide(m, n);
          case MOD -> n.signum() == 0 ? null : m.subtract(floorDivide(m, n).multiply(n));
          default -> null;
        };
    return value == null || value.bitLength() > MAX_BITS
        ? null
        : new Type.LiteralType(a.cls(), value);
  }

  private static BigInteger floorDivide(BigInteger m, BigInteger n) {
    BigInteger[] parts = m.divideAndRemainder(n);
    boolean down = parts[1].signum() != 0 && (parts[1].signum() != n.signum());
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static @Nullable Type string(Type x, Operator op, Type y) {
    boolean literal =
        switch (op) {
          case MOD -> isLiteralString(x) && (isLiteralString(y) || isLiteralTuple(y));
          case MULT -> isLiteralString(x) && isInt(y);
          case ADD -> isLiteralString(x) && isLiteralString(y);
          default -> false;
        };
    return literal ? Type.LiteralStringType.LITERAL_STRING : null;
  }

  static boolean isLiteralString(Type type) {
    for (Type member : Types.members(type)) {
      boolean literal =
          member instanceof Type.LiteralStringType
              || (member instanceof Type.LiteralType l && l.value() instanceof String);
      if (!literal) {
        return false;
      }
    }
    return !(type instanceof Type.NeverType);
  }

  private static boolean isLiteralTuple(Type type) {
    if (!(type instanceof Type.TupleType tuple)) {
      return false;
    }
    for (Type item : tuple.items()) {
      if (!isLiteralString(item)) {
        return false;
      }
    }
    return true;
  }

  static boolean isInt(Type type) {
    return (type instanceof Type.InstanceType i && i.cls().isBuiltin("int"))
        || (type instanceof Type.LiteralType l && l.value() instanceof BigInteger);
  }
}
