package io.krait.codegen.java.source;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.jspecify.annotations.Nullable;

/** Java's operators on the values of constant expressions (JLS 15.29, 5.6). */
final class ConstantMath {
  private ConstantMath() {}

  static Object number(Number n) {
    return n instanceof Integer ? n : (Object) n.longValue();
  }

  static Object floating(String literal) {
    String text = literal.replace("_", "");
    return text.endsWith("f") || text.endsWith("F")
        ? (Object) Float.valueOf(text)
        : (Object) Double.valueOf(text);
  }

  static @Nullable Object unary(UnaryExpr.Operator operator, Object value) {
    if (value instanceof Boolean b) {
      return operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT ? !b : null;
    }
    Object v = promoted(value);
    return switch (operator) {
      case PLUS -> v;
      case MINUS ->
          switch (v) {
            case Integer i -> -i;
            case Long l -> -l;
            case Float f -> -f;
            case Double d -> -d;
            default -> null;
          };
      case BITWISE_COMPLEMENT -> v instanceof Integer i ? ~i : v instanceof Long l ? ~l : null;
      default -> null;
    };
  }

  private static Object promoted(Object v) {
    return switch (v) {
      case Character c -> (int) c;
      case Short s -> s.intValue();
      case Byte b -> b.intValue();
      default -> v;
    };
  }

  static @Nullable Object binary(BinaryExpr.Operator operator, Object left, Object right) {
    if (left instanceof String || right instanceof String) {
      return operator == BinaryExpr.Operator.PLUS ? left + "" + right : null;
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return logical(operator, a, b);
    }
    if (!(promoted(left) instanceof Number a) || !(promoted(right) instanceof Number b)) {
      return null;
    }
    boolean shift =
        switch (operator) {
          case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> true;
          default -> false;
        };
    if (a instanceof Double || b instanceof Double) {
      return floating(operator, a.doubleValue(), b.doubleValue());
    }
    if (a instanceof Float || b instanceof Float) {
      Object result = floating(operator, a.floatValue(), b.floatValue());
      return result instanceof Double d ? (Object) d.floatValue() : result;
    }
    return a instanceof Long || (b instanceof Long && !shift)
        ? integral(operator, a.longValue(), b.longValue())
        : narrow(operator, a.intValue(), b.intValue());
  }

  private static @Nullable Object logical(BinaryExpr.Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> a && b;
      case OR, BINARY_OR -> a || b;
      case XOR, NOT_EQUALS -> a != b;
      case EQUALS -> a == b;
      default -> null;
    };
  }

  private static @Nullable Object floating(BinaryExpr.Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  private static @Nullable Object narrow(BinaryExpr.Operator operator, int a, int b) {
    return switch (operator) {
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> a >>> b;
      default -> {
        Object wide = integral(operator, a, b);
        yield wide instanceof Long l ? (Object) l.intValue() : wide;
      }
    };
  }

  private static @Nullable Object integral(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : (Object) (a / b);
      case REMAINDER -> b == 0 ? null : (Object) (a % b);
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> a >>> b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  /** A value in a type; null where it does not go there. */
  static @Nullable Object cast(String type, Object value) {
    if (value instanceof Boolean || value instanceof String) {
      boolean fits = value instanceof Boolean == type.equals("boolean");
      return fits && (value instanceof Boolean || type.endsWith("String")) ? value : null;
    }
    if (!(promoted(value) instanceof Number n)) {
      return null;
    }
    return switch (type) {
      case "byte" -> whole(n).byteValue();
      case "short" -> whole(n).shortValue();
      case "char" -> (char) n.intValue();
      case "int" -> n.intValue();
      case "long" -> n.longValue();
      case "float" -> n.floatValue();
      case "double" -> n.doubleValue();
      default -> null;
    };
  }

  /** A floating value goes to the small types by way of int (JLS 5.1.3). */
  private static Number whole(Number n) {
    return n instanceof Long ? n : (Number) n.intValue();
  }
}
