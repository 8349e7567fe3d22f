package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import java.util.List;

/** Whether two types are the same, Any being the same as Any only. */
final class Equivalence {
  private final Program program;
  private int depth;

  Equivalence(Program program) {
    this.program = program;
  }

  boolean same(Type a, Type b) {
    if (a.equals(b) || depth > 20) {
      return true;
    }
    depth++;
    try {
      return compare(Types.expand(a), Types.expand(b));
    } finally {
      depth--;
    }
  }

  private boolean compare(Type a, Type b) {
    if (a.equals(b)) {
      return true;
    }
    if (a instanceof AnyType || b instanceof AnyType) {
      return false;
    }
    if (a instanceof Type.UnionType || b instanceof Type.UnionType) {
      List<Type> left = Types.members(Literals.expand(program, a));
      List<Type> right = Types.members(Literals.expand(program, b));
      return covers(left, right) && covers(right, left);
    }
    if (a instanceof Type.InstanceType x && b instanceof Type.InstanceType y) {
      return x.cls() == y.cls() && all(x.args(), y.args());
    }
    if (a instanceof Type.TupleType x && b instanceof Type.TupleType y) {
      return all(x.items(), y.items());
    }
    if (a instanceof Type.Unbounded x && b instanceof Type.Unbounded y) {
      return same(x.element(), y.element());
    }
    if (a instanceof Type.ClassType x && b instanceof Type.ClassType y) {
      return same(x.instance(), y.instance());
    }
    if (a instanceof Type.CallableType x && b instanceof Type.CallableType y) {
      return callable(x.signature(), y.signature());
    }
    if (a instanceof Type.ParameterList x && b instanceof Type.ParameterList y) {
      return callable(
          x.signature().withReturns(AnyType.ANY), y.signature().withReturns(AnyType.ANY));
    }
    if (a instanceof Type.TypeFormType x && b instanceof Type.TypeFormType y) {
      return same(x.meaning(), y.meaning());
    }
    if (a instanceof Type.GuardType x && b instanceof Type.GuardType y) {
      return x.exact() == y.exact() && same(x.narrowed(), y.narrowed());
    }
    return false;
  }

  private boolean covers(List<Type> left, List<Type> right) {
    for (Type each : left) {
      boolean found = false;
      for (Type other : right) {
        found = found || same(each, other);
      }
      if (!found) {
        Type expanded = Literals.expand(program, each);
        if (!(expanded instanceof Type.UnionType union) || !covers(union.members(), right)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean all(List<Type> left, List<Type> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!same(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean callable(Signature a, Signature b) {
    boolean gradual = Callables.isGradual(a) && Callables.isGradual(b);
    if (gradual && a.positional().isEmpty() && b.positional().isEmpty()) {
      return same(a.returns(), b.returns());
    }
    if (a.params().size() != b.params().size()
        || a.gradual() != b.gradual()
        || (a.spec() == null ? b.spec() != null : !a.spec().equals(b.spec()))) {
      return false;
    }
    for (int i = 0; i < a.params().size(); i++) {
      Signature.Param x = a.params().get(i);
      Signature.Param y = b.params().get(i);
      boolean kinds =
          x.kind() == y.kind()
              || (x.kind() == Signature.Kind.STANDARD
                  && y.kind() == Signature.Kind.POSITIONAL_ONLY
                  && x.name().isEmpty());
      if (!kinds || x.hasDefault() != y.hasDefault() || !same(x.type(), y.type())) {
        return false;
      }
    }
    return same(a.returns(), b.returns());
  }
}
