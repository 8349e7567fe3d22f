package io.krait.typeinfer.check;

import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that are decided before the program runs (typing specification, "Version and platform
 * checking", "TYPE_CHECKING"): code behind one that is false is not checked.
 */
final class StaticConditions {
  /** The version and platform that is checked for. */
  private static final int[] VERSION = {3, 13};

  private static final String PLATFORM = "linux";

  private final Function<Expr, String> names;

  /**
   * @param names gives the full name of what a name or dotted name stands for, such as {@code
   *     sys.platform}; "" if that is not known
   */
  StaticConditions(Function<Expr, String> names) {
    this.names = names;
  }

  /** The truth of a condition; null if only a run can tell. */
  @Nullable Boolean evaluate(Expr test) {
    return switch (test) {
      case Expr.Constant constant -> constant(constant.value());
      case Expr.UnaryOp op when op.op() == UnaryOperator.NOT -> {
        Boolean inner = evaluate(op.operand());
        yield inner == null ? null : Boolean.valueOf(!inner);
      }
      case Expr.BoolOp op -> logical(op);
      case Expr.Compare compare when compare.ops().size() == 1 -> compare(compare);
      case Expr.Call call -> startsWith(call);
      case Expr.Name name -> isTypeChecking(name) ? Boolean.TRUE : null;
      case Expr.Attribute attribute -> isTypeChecking(attribute) ? Boolean.TRUE : null;
      default -> null;
    };
  }

  private static @Nullable Boolean constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue number -> number.value().signum() != 0;
      case ConstantValue.Singleton.TRUE -> Boolean.TRUE;
      case ConstantValue.Singleton.FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private boolean isTypeChecking(Expr expr) {
    String name = names.apply(expr);
    return name.equals("typing.TYPE_CHECKING") || name.equals("typing_extensions.TYPE_CHECKING");
  }

  private @Nullable Boolean logical(Expr.BoolOp op) {
    boolean and = op.op() == BoolOperator.AND;
    boolean known = true;
    for (Expr each : op.values()) {
      Boolean value = evaluate(each);
      if (value != null && value != and) {
        return value;
      }
      known &= value != null;
    }
    return known ? Boolean.valueOf(and) : null;
  }

  private @Nullable Boolean compare(Expr.Compare compare) {
    Expr left = compare.left();
    Expr right = compare.comparators().get(0);
    CmpOperator op = compare.ops().get(0);
    boolean item = left instanceof Expr.Subscript;
    String name = names.apply(left instanceof Expr.Subscript subscript ? subscript.value() : left);
    if (name.equals("sys.platform") && !item) {
      return text(right) == null ? null : order(op, PLATFORM.equals(text(right)) ? 0 : 1, true);
    }
    if (!name.equals("sys.version_info")) {
      return null;
    }
    if (left instanceof Expr.Subscript subscript) {
      Integer index = number(subscript.slice());
      Integer value = number(right);
      return (index == null || value == null || index < 0 || index >= VERSION.length)
          ? null
          : order(op, Integer.compare(VERSION[index], value), false);
    }
    return right instanceof Expr.Tuple tuple ? version(op, tuple.elts()) : null;
  }

  private static @Nullable Boolean version(CmpOperator op, List<Expr> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      Integer value = number(wanted.get(i));
      if (value == null || i >= VERSION.length) {
        // The micro version is not known; it is at least 0.
        return (value == null || i > VERSION.length || value > 0) ? null : order(op, 1, false);
      }
      if (value != VERSION[i]) {
        return order(op, Integer.compare(VERSION[i], value), false);
      }
    }
    // sys.version_info is longer than what it is compared with.
    return order(op, 1, false);
  }

  private static @Nullable Boolean order(CmpOperator op, int sign, boolean equalityOnly) {
    return switch (op) {
      case EQ -> sign == 0;
      case NOT_EQ -> sign != 0;
      case LT -> equalityOnly ? null : Boolean.valueOf(sign < 0);
      case LT_E -> equalityOnly ? null : Boolean.valueOf(sign <= 0);
      case GT -> equalityOnly ? null : Boolean.valueOf(sign > 0);
      case GT_E -> equalityOnly ? null : Boolean.valueOf(sign >= 0);
      case IS, IS_NOT, IN, NOT_IN -> null;
    };
  }

  /** {@code sys.platform.startswith("...")}. */
  private @Nullable Boolean startsWith(Expr.Call call) {
    if (call.func() instanceof Expr.Attribute method
        && method.attr().equals("startswith")
        && call.args().size() == 1
        && names.apply(method.value()).equals("sys.platform")) {
      String prefix = text(call.args().get(0));
      return prefix == null ? null : Boolean.valueOf(PLATFORM.startsWith(prefix));
    }
    return null;
  }

  private static @Nullable String text(Expr expr) {
    return expr instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? text.value()
        : null;
  }

  private static @Nullable Integer number(Expr expr) {
    return expr instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.IntValue number
            && number.value().compareTo(BigInteger.valueOf(Integer.MAX_VALUE)) < 0
        ? Integer.valueOf(number.value().intValue())
        : null;
  }
}
