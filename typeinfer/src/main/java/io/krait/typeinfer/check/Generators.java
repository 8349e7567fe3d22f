package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.InstanceType;
import org.jspecify.annotations.Nullable;

/** What the declared result of a generator function says of its body. */
final class Generators {
  private Generators() {}

  /** What may be yielded; null if the declaration does not say. */
  static @Nullable Type item(Program program, Type declared) {
    return argument(declared, 0);
  }

  /** What is sent; null if the declaration does not say. */
  static @Nullable Type sent(Program program, Type declared) {
    Type expanded = Types.expand(declared);
    return expanded instanceof InstanceType instance && instance.cls().name().endsWith("Generator")
        ? argument(declared, 1)
        : null;
  }

  /** What may be returned; null if anything. */
  static @Nullable Type result(Type declared) {
    Type expanded = Types.expand(declared);
    if (expanded instanceof InstanceType instance && instance.cls().is("typing", "Generator")) {
      return argument(expanded, 2);
    }
    return null;
  }

  private static @Nullable Type argument(Type declared, int index) {
    Type expanded = Types.expand(declared);
    if (expanded instanceof InstanceType instance
        && instance.cls().module().name().equals("typing")
        && index < instance.args().size()) {
      return instance.args().get(index);
    }
    return null;
  }

  /** Whether a declared result can be that of a generator function at all. */
  static boolean fits(Program program, Type declared, boolean async) {
    for (Type member : Types.members(declared)) {
      if (member instanceof Type.AnyType) {
        return true;
      }
      if (member instanceof InstanceType instance) {
        ClassDecl made = program.cls("typing", async ? "AsyncGenerator" : "Generator");
        if (made.isSubclassOf(instance.cls()) || instance.cls().isProtocol()) {
          return true;
        }
      }
    }
    return false;
  }

  static void checkSent(Checker checker, Type inner, Type declared, Expr.YieldFrom node) {
    Type mine = sent(checker.program, declared);
    Type theirs = Iteration.argument(checker.program, inner, "Generator", 1);
    if (mine != null && theirs != null && !Assignability.check(checker.program, mine, theirs)) {
      checker.error(
          "invalid-yield-type",
          "A generator that is sent \""
              + mine.show()
              + "\" cannot yield from one that takes \""
              + theirs.show()
              + "\"",
          node.span());
    }
  }
}
