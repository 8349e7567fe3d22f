package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the methods behind operators. */
final class OperatorCalls {
  private OperatorCalls() {}

  /**
   * What {@code receiver.name(argument)} gives; null if there is no such method or it refuses.
   *
   * @param at the operation, where a deprecated method is reported; null to report nothing
   */
  static @Nullable Type call(
      Checker checker, @Nullable Expr at, Type receiver, String name, Type argument) {
    Attributes.Access method = checker.attributes.access(receiver, name);
    if (method == null || method.bindFails()) {
      return null;
    }
    if (receiver instanceof Type.ClassType
        && method.member() != null
        && !method.member().owner().isSubclassOf(checker.program.cls("type"))) {
      return null;
    }
    Type result = checker.calls.tryCall(method.type(), List.of(argument));
    if (result != null && at != null) {
      DeprecationRules.operator(checker, at, method);
    }
    return result;
  }
}
