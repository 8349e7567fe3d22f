package io.krait.typeinfer.check;

import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons and membership tests. */
final class ComparisonOperators {
  private final Checker checker;
  private final Program program;

  ComparisonOperators(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  Type of(Expr.Compare compare) {
    Type left = checker.infer(compare.left(), null);
    List<Type> all = new ArrayList<>();
    for (int i = 0; i < compare.ops().size(); i++) {
      CmpOperator op = compare.ops().get(i);
      Type right = checker.infer(compare.comparators().get(i), null);
      all.add(compare(compare, left, op, right));
      left = right;
    }
    return Types.union(all);
  }

  private Type compare(Expr node, Type left, CmpOperator op, Type right) {
    switch (op) {
      case IS, IS_NOT -> {
        return program.bool();
      }
      case IN, NOT_IN -> {
        for (Type container : Types.members(right)) {
          contains(node, container, left);
        }
        return program.bool();
      }
      default -> {}
    }
    List<Type> all = new ArrayList<>();
    for (Type x : Types.members(left)) {
      for (Type y : Types.members(right)) {
        Type result = comparison(x, op, y);
        if (result == null) {
          checker.error(
              "unsupported-operator",
              "\"" + x.show() + "\" and \"" + y.show() + "\" cannot be compared in this way",
              node.span());
          result = program.bool();
        }
        all.add(result);
      }
    }
    return Types.union(all);
  }

  private @Nullable Type comparison(Type x, CmpOperator op, Type y) {
    if (x instanceof AnyType || y instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    Type result = OperatorCalls.call(checker, null, x, op.method, y);
    if (result != null) {
      return result;
    }
    result = OperatorCalls.call(checker, null, y, op.mirrored().method, x);
    boolean equality = op == CmpOperator.EQ || op == CmpOperator.NOT_EQ;
    return result == null && equality ? program.bool() : result;
  }

  private void contains(Expr node, Type container, Type item) {
    if (container instanceof AnyType) {
      return;
    }
    Type method = checker.attributes.type(container, "__contains__");
    boolean fits = method != null && checker.calls.tryCall(method, List.of(item)) != null;
    if (!fits && Iteration.of(program, container) == null) {
      checker.error(
          "unsupported-operator",
          "\"in\" is not supported for \"" + container.show() + "\"",
          node.span());
    }
  }
}
