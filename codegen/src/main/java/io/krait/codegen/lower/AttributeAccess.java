package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Attributes kept in Java fields of compiled classes. */
final class AttributeAccess {
  private final Body body;

  AttributeAccess(Body body) {
    this.body = body;
  }

  /** The attribute of the operand at a depth, or null if it is not in a field. */
  @Nullable Operand read(Expr.Attribute expr, int depth, Point before) {
    return null;
  }

  boolean store(Expr.Attribute target, int object, int depth, Point before) {
    return false;
  }
}
