package io.krait.codegen.lower;

import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/**
 * {@code __annotations__} of a module, which is there from the beginning where any statement of the
 * module's body annotates a variable.
 */
final class ModuleAnnotations {
  private ModuleAnnotations() {}

  static boolean any(List<? extends Node> nodes) {
    for (Node node : nodes) {
      boolean inner =
          node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef || node instanceof Expr;
      if (node instanceof Stmt.AnnAssign || (!inner && any(Children.of(node)))) {
        return true;
      }
    }
    return false;
  }

  static void make(Body body) {
    body.out.call(
        Rt.MODULE_ANNOTATIONS,
        body.positions.line(0),
        body.out.getStatic(body.module.global("__annotations__")));
  }
}
