package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binary operators and augmented assignments. */
final class BinaryOperators {
  /** Beyond, literals count as their classes: values that a loop computes grow without end. */
  private static final int MAX_LITERAL_PAIRS = 64;

  private final Checker checker;
  private final Program program;

  BinaryOperators(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  Type binary(Expr.BinOp op, @Nullable Type expected) {
    if (op.op() == Operator.BIT_OR && program.declarations().meansType(op, checker.context(), 0)) {
      return new Type.TypeFormType(checker.typesOfValue().type(op));
    }
    Type hint =
        expected != null && (op.left() instanceof Expr.ListExpr || op.left() instanceof Expr.BinOp)
            ? expected
            : null;
    Type left = checker.infer(op.left(), hint);
    Type rightHint =
        op.right() instanceof Expr.ListExpr || op.right() instanceof Expr.Dict
            ? hint != null ? hint : left
            : null;
    Type right = checker.infer(op.right(), rightHint);
    return apply(op, left, op.op(), right, false);
  }

  Type apply(Expr node, Type ofLeft, Operator op, Type ofRight, boolean inPlace) {
    boolean many = Types.members(ofLeft).size() * Types.members(ofRight).size() > MAX_LITERAL_PAIRS;
    Type left = many ? Types.widenOutside(ofLeft) : ofLeft;
    Type right = many ? Types.widenOutside(ofRight) : ofRight;
    List<Type> all = new ArrayList<>();
    for (Type x : Types.members(left)) {
      for (Type y : Types.members(right)) {
        Type each = constrained(node, x, op, y, inPlace);
        Type result = each != null ? each : pair(node, x, op, y, inPlace);
        if (result == null) {
          checker.error(
              "unsupported-operator",
              "Operator \""
                  + op.symbol
                  + "\" is not supported between \""
                  + x.show()
                  + "\" and \""
                  + y.show()
                  + "\"",
              node.span());
          result = AnyType.UNKNOWN;
        }
        all.add(result);
      }
    }
    return Types.union(all);
  }

  private @Nullable Type pair(Expr node, Type x, Operator op, Type y, boolean inPlace) {
    Type literal = LiteralOperations.binary(x, op, y);
    if (literal != null) {
      return literal;
    }
    if (x instanceof AnyType || y instanceof AnyType) {
      return x instanceof AnyType ? x : y;
    }
    if (x instanceof Type.TupleType a && y instanceof Type.TupleType b && op == Operator.ADD) {
      if (Types.variadicIndex(a.items()) < 0 || Types.variadicIndex(b.items()) < 0) {
        List<Type> items = new ArrayList<>(a.items());
        items.addAll(b.items());
        return new Type.TupleType(List.copyOf(items));
      }
    }
    return called(node, x, op, y, inPlace);
  }

  /** The methods of both, in the order in which Python asks them. */
  private @Nullable Type called(Expr node, Type x, Operator op, Type y, boolean inPlace) {
    if (inPlace) {
      Type result = dunder(node, x, op.inPlaceMethod, y);
      if (result != null) {
        return result;
      }
    }
    if (isProperSubclass(y, x) && hasOwn(y, op.reflectedMethod)) {
      Type result = dunder(node, y, op.reflectedMethod, x);
      if (result != null) {
        return result;
      }
    }
    Type result = dunder(node, x, op.method, y);
    return result != null ? result : dunder(node, y, op.reflectedMethod, x);
  }

  /** A variable with constraints among itself: each constraint with itself. */
  private @Nullable Type constrained(Expr node, Type x, Operator op, Type y, boolean inPlace) {
    if (!(x instanceof Type.TypeVarType variable) || variable.decl().constraints().isEmpty()) {
      return null;
    }
    List<Type> all = new ArrayList<>();
    boolean same = true;
    for (Type constraint : variable.decl().constraints()) {
      Type result = pair(node, constraint, op, y.equals(x) ? constraint : y, inPlace);
      if (result == null) {
        return null;
      }
      same &= result.equals(constraint);
      all.add(result);
    }
    return same ? x : Types.union(all);
  }

  private static boolean isProperSubclass(Type y, Type x) {
    return y instanceof Type.InstanceType a
        && x instanceof Type.InstanceType b
        && a.cls() != b.cls()
        && a.cls().isSubclassOf(b.cls());
  }

  private static boolean hasOwn(Type type, String name) {
    return type instanceof Type.InstanceType instance && instance.cls().own(name) != null;
  }

  private @Nullable Type dunder(Expr node, Type receiver, String name, Type argument) {
    return OperatorCalls.call(checker, node, receiver, name, argument);
  }
}
