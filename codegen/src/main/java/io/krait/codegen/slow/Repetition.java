package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;

/** Which code runs again and again, as far as the text around it tells. */
final class Repetition {
  private final FileView file;

  Repetition(FileView file) {
    this.file = file;
  }

  /** The loops and comprehensions around what is done at a node; its own rounds count too. */
  int loopDepth(Node node) {
    int own =
        switch (node) {
          case Expr.ListComp c -> c.generators().size();
          case Expr.SetComp c -> c.generators().size();
          case Expr.DictComp c -> c.generators().size();
          case Comprehension c -> 1;
          default -> 0;
        };
    return file.index().loopDepth(node) + own;
  }

  /** Whether it is in a loop, and not where an exception ends that. */
  boolean isRepeated(Node node) {
    for (Node at = node; at != null && !(at instanceof Stmt); at = file.index().parent(at)) {
      if (file.index().parent(at) instanceof Stmt.Raise) {
        return false;
      }
    }
    return loopDepth(node) > 0;
  }
}
