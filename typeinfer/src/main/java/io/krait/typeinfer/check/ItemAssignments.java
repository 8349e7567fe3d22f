package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.List;

/** Stores to items, and their deletion. */
final class ItemAssignments {
  private ItemAssignments() {}

  /** {@code container[key] = value}. */
  static void store(Checker checker, Expr.Subscript node, Type value) {
    Type container = checker.infer(node.value(), null);
    for (Type member : Types.members(container)) {
      if (member instanceof AnyType) {
        checker.infer(node.slice(), null);
        continue;
      }
      if (member instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
        TypedDicts.store(checker, instance, node, value);
        continue;
      }
      Type key = checker.infer(node.slice(), null);
      Type set = checker.attributes.type(member, "__setitem__");
      if (set == null) {
        checker.error(
            "not-subscriptable",
            "Items of \"" + member.show() + "\" cannot be assigned",
            node.span());
        continue;
      }
      List<Arg> args = List.of(new Arg(null, Arg.Kind.PLAIN, node.slice(), key), Arg.of(value));
      checker.calls.call(set, args, null, checker.reports() ? node : null);
    }
  }

  static void delete(Checker checker, Expr.Subscript node) {
    Type container = checker.infer(node.value(), null);
    for (Type member : Types.members(container)) {
      if (member instanceof AnyType) {
        continue;
      }
      if (member instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
        TypedDicts.delete(checker, instance, node);
        continue;
      }
      Type delete = checker.attributes.type(member, "__delitem__");
      if (delete == null) {
        checker.error(
            "not-subscriptable",
            "Items of \"" + member.show() + "\" cannot be deleted",
            node.span());
      }
    }
  }
}
