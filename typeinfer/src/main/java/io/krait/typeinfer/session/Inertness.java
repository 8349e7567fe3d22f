package io.krait.typeinfer.session;

import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.List;

/** Whether a body tells others nothing: it assigns no attribute and declares no name global. */
final class Inertness {
  private Inertness() {}

  static boolean isInert(List<Stmt> body) {
    for (Stmt stmt : body) {
      if (!isInert(stmt)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInert(Stmt stmt) {
    return switch (stmt) {
      case Stmt.FunctionDef def -> isInert(def.body());
      case Stmt.ClassDef def -> isInert(def.body());
      case Stmt.Assign assign -> assign.targets().stream().allMatch(Inertness::isTargetInert);
      case Stmt.AnnAssign assign -> isTargetInert(assign.target());
      case Stmt.AugAssign assign -> isTargetInert(assign.target());
      case Stmt.For loop ->
          isTargetInert(loop.target()) && isInert(loop.body()) && isInert(loop.orelse());
      case Stmt.While loop -> isInert(loop.body()) && isInert(loop.orelse());
      case Stmt.If choice -> isInert(choice.body()) && isInert(choice.orelse());
      case Stmt.With with -> {
        boolean inert = isInert(with.body());
        for (WithItem item : with.items()) {
          inert &= item.optionalVars() == null || isTargetInert(item.optionalVars());
        }
        yield inert;
      }
      case Stmt.Match match -> {
        boolean inert = true;
        for (MatchCase matchCase : match.cases()) {
          inert &= isInert(matchCase.body());
        }
        yield inert;
      }
      case Stmt.Try attempt -> {
        boolean inert =
            isInert(attempt.body()) && isInert(attempt.orelse()) && isInert(attempt.finalbody());
        for (ExceptHandler handler : attempt.handlers()) {
          inert &= isInert(handler.body());
        }
        yield inert;
      }
      case Stmt.Global global -> false;
      case Stmt.Return s -> true;
      case Stmt.Delete s -> true;
      case Stmt.TypeAlias s -> true;
      case Stmt.Raise s -> true;
      case Stmt.Assert s -> true;
      case Stmt.Import s -> true;
      case Stmt.ImportFrom s -> true;
      case Stmt.Nonlocal s -> true;
      case Stmt.ExprStmt s -> true;
      case Stmt.Pass s -> true;
      case Stmt.Break s -> true;
      case Stmt.Continue s -> true;
    };
  }

  private static boolean isTargetInert(Expr target) {
    return switch (target) {
      case Expr.Attribute attribute -> false;
      case Expr.Tuple tuple -> tuple.elts().stream().allMatch(Inertness::isTargetInert);
      case Expr.ListExpr list -> list.elts().stream().allMatch(Inertness::isTargetInert);
      case Expr.Starred starred -> isTargetInert(starred.value());
      default -> true;
    };
  }
}
