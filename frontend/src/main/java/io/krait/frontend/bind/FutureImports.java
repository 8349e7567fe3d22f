package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Stmt;
import java.util.Set;

/** The {@code from __future__ import ...} lines of a module. */
record FutureImports(boolean annotations) {
  private static final Set<String> KNOWN =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  static FutureImports of(Module tree, Faults faults) {
    boolean annotations = false;
    boolean first = true;
    for (Stmt stmt : tree.body()) {
      if (isFuture(stmt) && stmt instanceof Stmt.ImportFrom from) {
        for (Alias alias : from.names()) {
          annotations |= alias.name().equals("annotations");
          check(alias, from.span(), faults);
        }
      } else if (!(first && isDocstring(stmt))) {
        break;
      }
      first = false;
    }
    return new FutureImports(annotations);
  }

  /** Whether the statement imports from {@code __future__}. */
  static boolean isFuture(Stmt stmt) {
    return stmt instanceof Stmt.ImportFrom from
        && from.level() == 0
        && "__future__".equals(from.module());
  }

  static boolean isDocstring(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt expr
        && expr.value() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue;
  }

  private static void check(Alias alias, Span span, Faults faults) {
    if (alias.name().equals("braces")) {
      faults.future("not a chance", span);
    } else if (!KNOWN.contains(alias.name())) {
      faults.future("future feature " + alias.name() + " is not defined", span);
    }
  }
}
