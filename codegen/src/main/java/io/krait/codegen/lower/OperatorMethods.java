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
      BINARY.put(op, Rt.of("Ops", op.function, "AAA"));
      IN_PLACE.put(op, Rt.of("Ops", "i" + op.function, "AAA"));
    }
    for (CmpOperator op : CmpOperator.values()) {
      if (op.isRich()) {
        RICH.put(op, Rt.of("Ops", op.function, "AAA"));
        TRUTH.put(op, Rt.of("Ops", op.function + "Bool", "AAZ"));
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
    if (op == UnaryOperator.NOT) {
      throw new IllegalStateException("not is a test");
    }
    return Rt.of("Ops", op.function, "AA");
  }

  /** A rich comparison; with {@code truth}, the truth of its result. */
  static MethodRef comparison(CmpOperator op, boolean truth) {
    MethodRef method = (truth ? TRUTH : RICH).get(op);
    if (method == null) {
      throw new IllegalStateException("no rich comparison: " + op);
    }
    return method;
  }
}
