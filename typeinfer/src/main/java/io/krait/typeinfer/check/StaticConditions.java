package io.krait.typeinfer.check;

import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions whose value every checker knows: the version, the platform, TYPE_CHECKING. */
final class StaticConditions {
  private static final int[] VERSION = {3, 13};
  private static final String PLATFORM = "linux";

  private StaticConditions() {}

  /** Its value; null if it is not known before the program runs. */
  static @Nullable Boolean value(Program program, Checker checker, Expr test) {
    return switch (test) {
      case Expr.Constant constant -> constant(constant.value());
      case Expr.Name name -> name.name().equals("TYPE_CHECKING") ? Boolean.TRUE : null;
      case Expr.Attribute attribute ->
          attribute.attr().equals("TYPE_CHECKING") ? Boolean.TRUE : null;
      case Expr.Compare compare when compare.ops().size() == 1 -> compare(compare);
      case Expr.Call call -> platform(call);
      default -> null;
    };
  }

  private static @Nullable Boolean constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case TRUE -> true;
            case FALSE, NONE -> false;
            case ELLIPSIS -> null;
          };
      case ConstantValue.IntValue number -> number.value().signum() != 0;
      default -> null;
    };
  }

  private static boolean isSys(Expr expr, String attribute) {
    return expr instanceof Expr.Attribute at
        && at.attr().equals(attribute)
        && at.value() instanceof Expr.Name name
        && (name.name().equals("sys") || name.name().equals("os"));
  }

  private static @Nullable Boolean platform(Expr.Call call) {
    return call.func() instanceof Expr.Attribute at
            && at.attr().equals("startswith")
            && isSys(at.value(), "platform")
            && call.args().size() == 1
            && call.args().get(0) instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? PLATFORM.startsWith(text.value())
        : null;
  }

  private static @Nullable Boolean compare(Expr.Compare compare) {
    Expr right = compare.comparators().get(0);
    CmpOperator op = compare.ops().get(0);
    if (isSys(compare.left(), "platform") || isSys(compare.left(), "name")) {
      if (right instanceof Expr.Constant constant
          && constant.value() instanceof ConstantValue.StrValue text) {
        String actual = isSys(compare.left(), "name") ? "posix" : PLATFORM;
        boolean equal = text.value().equals(actual);
        return op == CmpOperator.EQ ? equal : op == CmpOperator.NOT_EQ ? !equal : null;
      }
    }
    Expr left = compare.left();
    if (left instanceof Expr.Subscript subscript && isSys(subscript.value(), "version_info")) {
      if (subscript.slice() instanceof Expr.Constant
          && right instanceof Expr.Constant constant
          && constant.value() instanceof ConstantValue.IntValue number) {
        return order(List.of(VERSION[0]), List.of(number.value().intValue()), op);
      }
      left = subscript.value();
    }
    if (!isSys(left, "version_info") || !(right instanceof Expr.Tuple tuple)) {
      return null;
    }
    List<Integer> wanted = new ArrayList<>();
    for (Expr each : tuple.elts()) {
      if (!(each instanceof Expr.Constant constant)
          || !(constant.value() instanceof ConstantValue.IntValue number)
          || number.value().compareTo(BigInteger.valueOf(1000)) > 0) {
        return null;
      }
      wanted.add(number.value().intValue());
    }
    List<Integer> actual = new ArrayList<>(List.of(VERSION[0], VERSION[1], 0));
    while (actual.size() > Math.max(wanted.size(), 1)) {
      actual.remove(actual.size() - 1);
    }
    return order(actual, wanted, op);
  }

  private static @Nullable Boolean order(List<Integer> a, List<Integer> b, CmpOperator op) {
    int order = 0;
    for (int i = 0; order == 0 && i < Math.max(a.size(), b.size()); i++) {
      int x = i < a.size() ? a.get(i) : -1;
      int y = i < b.size() ? b.get(i) : -1;
      order = Integer.compare(x, y);
    }
    return switch (op) {
      case LT -> order < 0;
      case LT_E -> order <= 0;
      case GT -> order > 0;
      case GT_E -> order >= 0;
      case EQ -> order == 0;
      case NOT_EQ -> order != 0;
      default -> null;
    };
  }
}
