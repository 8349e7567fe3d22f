package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Stmt;
import java.util.Set;
import java.util.TreeSet;

/** The names that methods of a class assign through {@code self}: {@code __static_attributes__}. */
final class StaticAttributes {
  private final Set<String> names = new TreeSet<>();

  /** The names, sorted. */
  Set<String> of(Stmt.ClassDef def) {
    for (Stmt statement : def.body()) {
      if (statement instanceof Stmt.FunctionDef function) {
        function.body().forEach(this::statement);
      }
    }
    return names;
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Assign assign -> assign.targets().forEach(this::target);
      case Stmt.AugAssign assign -> target(assign.target());
      case Stmt.AnnAssign assign -> target(assign.target());
      case Stmt.If choice -> {
        choice.body().forEach(this::statement);
        choice.orelse().forEach(this::statement);
      }
      case Stmt.For loop -> {
        target(loop.target());
        loop.body().forEach(this::statement);
        loop.orelse().forEach(this::statement);
      }
      case Stmt.While loop -> {
        loop.body().forEach(this::statement);
        loop.orelse().forEach(this::statement);
      }
      case Stmt.With with -> with.body().forEach(this::statement);
      case Stmt.Try attempt -> {
        attempt.body().forEach(this::statement);
        attempt.handlers().forEach(h -> h.body().forEach(this::statement));
        attempt.orelse().forEach(this::statement);
        attempt.finalbody().forEach(this::statement);
      }
      default -> {}
    }
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Attribute attribute -> {
        if (attribute.ctx() == ExprContext.STORE
            && attribute.value() instanceof Expr.Name name
            && name.name().equals("self")) {
          names.add(attribute.attr());
        }
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(this::target);
      case Expr.ListExpr list -> list.elts().forEach(this::target);
      default -> {}
    }
  }
}
