package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.UnaryOperator;
import java.util.EnumMap;
import java.util.Map;

/** The runtime methods of Python's operators on objects. */
final class OperatorMethods {
  private static final Map<Operator, MethodRef> BINARY = new EnumMap<>(Operator.class);
  private static final Map<Operator, MethodRef> IN_PLACE = new EnumMap<>(Operator.class);
  private static final Map<CmpOperator, MethodRef> RICH = new EnumMap<>(CmpOperator.class);
  private static final Map<CmpOperator, MethodRef> TRUTH = new EnumMap<>(CmpOperator.class);

  static {
    for (Operator op : Operator.values()) {
      String name = name(op);
      BINARY.put(op, Rt.of("Ops", name, "AAA"));
      IN_PLACE.put(op, Rt.of("Ops", "i" + name, "AAA"));
    }
    for (CmpOperator op : CmpOperator.values()) {
      String name = name(op);
      if (!name.isEmpty()) {
        RICH.put(op, Rt.of("Ops", name, "AAA"));
        TRUTH.put(op, Rt.of("Ops", name + "Bool", "AAZ"));
      }
    }
  }

  private OperatorMethods() {}

  static MethodRef binary(Operator op, boolean inPlace) {
    MethodRef method = (inPlace ? IN_PLACE : BINARY).get(op);
    if (method == null) {
      throw new IllegalStateException("no method for " + op);
    }
    return method;
  }

  static MethodRef unary(UnaryOperator op) {
    return switch (op) {
      case INVERT -> Rt.of("Ops", "invert", "AA");
      case UADD -> Rt.of("Ops", "pos", "AA");
      case USUB -> Rt.of("Ops", "neg", "AA");
      case NOT -> throw new IllegalStateException("not is a test");
    };
  }

  /** A rich comparison; with {@code truth}, the truth of its result. */
  static MethodRef comparison(CmpOperator op, boolean truth) {
    MethodRef method = (truth ? TRUTH : RICH).get(op);
    if (method == null) {
      throw new IllegalStateException("no rich comparison: " + op);
    }
    return method;
  }

  /** Whether objects decide on a comparison by a method of their own, with any result. */
  static boolean isRich(CmpOperator op) {
    return TRUTH.containsKey(op);
  }

  private static String name(Operator op) {
    return switch (op) {
      case ADD -> "add";
      case SUB -> "sub";
      case MULT -> "mul";
      case MAT_MULT -> "matmul";
      case DIV -> "truediv";
      case MOD -> "mod";
      case POW -> "pow";
      case LSHIFT -> "lshift";
      case RSHIFT -> "rshift";
      case BIT_OR -> "or";
      case BIT_XOR -> "xor";
      case BIT_AND -> "and";
      case FLOOR_DIV -> "floordiv";
    };
  }

  private static String name(CmpOperator op) {
    return switch (op) {
      case EQ -> "eq";
      case NOT_EQ -> "ne";
      case LT -> "lt";
      case LT_E -> "le";
      case GT -> "gt";
      case GT_E -> "ge";
      case IS, IS_NOT, IN, NOT_IN -> "";
    };
  }
}
