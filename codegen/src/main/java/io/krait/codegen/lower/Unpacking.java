package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import java.util.List;

/** Unpacking of tuples and lists of known length. */
final class Unpacking {
  private final Body body;

  Unpacking(Body body) {
    this.body = body;
  }

  boolean unpack(Expr target, List<Expr> targets, int depth, Point before) {
    return false;
  }
}
