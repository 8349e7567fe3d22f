package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;

/** Loops over what is known to be a range, a list, a tuple ... */
final class TypedLoops {
  private final Body body;

  TypedLoops(Body body) {
    this.body = body;
  }

  boolean iterate(
      Node loop, Expr iter, Expr target, Block done, Runnable each, Runnable otherwise) {
    return false;
  }
}
