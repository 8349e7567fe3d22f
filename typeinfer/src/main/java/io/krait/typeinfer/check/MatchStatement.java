package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.NeverType;
import java.util.List;
import java.util.function.Consumer;

/** The match statement: each case takes its part of the subject's type from those behind it. */
final class MatchStatement {
  private final Checker checker;
  private final Consumer<List<Stmt>> bodies;

  /**
   * @param bodies walks through a body in the checker's state
   */
  MatchStatement(Checker checker, Consumer<List<Stmt>> bodies) {
    this.checker = checker;
    this.bodies = bodies;
  }

  void run(Stmt.Match match) {
    Type subject = checker.infer(match.subject(), null);
    Type remaining = subject;
    Env end = null;
    for (MatchCase each : match.cases()) {
      Env before = checker.env;
      if (before == null) {
        break;
      }
      checker.env = before.copy();
      Patterns.Outcome outcome = new Patterns(checker).match(each.pattern(), remaining);
      boolean possible =
          !(outcome.matched() instanceof NeverType) || remaining instanceof NeverType;
      refine(match.subject(), outcome.matched(), checker.env);
      if (!possible) {
        checker.env = null;
      }
      Env failed = null;
      boolean guarded = each.guard() != null;
      if (each.guard() != null && checker.env != null) {
        Narrowing.Branches branches = checker.narrowing.branch(each.guard(), null);
        checker.env = branches.whenTrue();
        failed = branches.whenFalse();
      } else if (!guarded) {
        remaining = outcome.remaining();
      }
      bodies.accept(each.body());
      end = Env.join(end, checker.env);
      boolean exhausted =
          !guarded && remaining instanceof NeverType && !(subject instanceof NeverType);
      checker.env = exhausted ? null : Env.join(before, failed);
      refine(match.subject(), remaining, checker.env);
    }
    checker.env = Env.join(end, checker.env);
  }

  /** The subject, or each part of a tuple that is written out, is known better. */
  private void refine(Expr subject, Type type, @org.jspecify.annotations.Nullable Env env) {
    if (env == null) {
      return;
    }
    String path = checker.path(subject);
    if (path != null) {
      env.narrow(path, type);
    } else if (subject instanceof Expr.Tuple tuple
        && type instanceof Type.TupleType items
        && items.items().size() == tuple.elts().size()
        && Types.variadicIndex(items.items()) < 0) {
      for (int i = 0; i < items.items().size(); i++) {
        refine(tuple.elts().get(i), items.items().get(i), env);
      }
    }
  }
}
