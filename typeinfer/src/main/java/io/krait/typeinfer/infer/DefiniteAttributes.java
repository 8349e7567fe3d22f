package io.krait.typeinfer.infer;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes of {@code self} a body assigns on every path that returns. */
final class DefiniteAttributes {
  private final String self;

  /** What all returns so far have assigned; null if there was none. */
  private @Nullable Set<String> returned;

  private DefiniteAttributes(String self) {
    this.self = self;
  }

  static Set<String> of(List<Stmt> body, String self) {
    DefiniteAttributes walk = new DefiniteAttributes(self);
    Set<String> end = walk.body(body, new LinkedHashSet<>());
    Set<String> returned = walk.returned;
    if (end == null) {
      return returned == null ? Set.of() : returned;
    }
    return returned == null ? end : meet(end, returned);
  }

  private static Set<String> meet(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** Null stands for a point that is not reached. */
  private static @Nullable Set<String> join(@Nullable Set<String> a, @Nullable Set<String> b) {
    return a == null ? b : b == null ? a : meet(a, b);
  }

  private @Nullable Set<String> body(List<Stmt> body, Set<String> before) {
    Set<String> known = new LinkedHashSet<>(before);
    for (Stmt stmt : body) {
      Set<String> after = statement(stmt, known);
      if (after == null) {
        return null;
      }
      known = after;
    }
    return known;
  }

  private @Nullable Set<String> statement(Stmt stmt, Set<String> known) {
    switch (stmt) {
      case Stmt.Assign assign -> assign.targets().forEach(t -> target(t, known));
      case Stmt.AnnAssign assign -> {
        if (assign.value() != null) {
          target(assign.target(), known);
        }
      }
      case Stmt.If choice -> {
        return join(body(choice.body(), known), body(choice.orelse(), known));
      }
      case Stmt.With with -> {
        for (WithItem item : with.items()) {
          if (item.optionalVars() != null) {
            target(item.optionalVars(), known);
          }
        }
        return body(with.body(), known);
      }
      case Stmt.For loop -> {
        body(loop.body(), known);
      }
      case Stmt.While loop -> {
        body(loop.body(), known);
        boolean endless =
            loop.test() instanceof Expr.Constant constant
                && constant.value() == ConstantValue.Singleton.TRUE;
        return endless && !hasBreak(loop.body()) ? null : known;
      }
      case Stmt.Try attempt -> {
        return attempt(attempt, known);
      }
      case Stmt.Match match -> {
        Set<String> result = known;
        for (MatchCase matchCase : match.cases()) {
          Set<String> after = body(matchCase.body(), known);
          result = after == null ? result : meet(result, after);
        }
        return result;
      }
      case Stmt.Return ret -> {
        returned = returned == null ? known : meet(returned, known);
        return null;
      }
      case Stmt.Raise raise -> {
        return null;
      }
      default -> {}
    }
    return known;
  }

  private static boolean hasBreak(List<Stmt> body) {
    for (Stmt stmt : body) {
      boolean found =
          switch (stmt) {
            case Stmt.Break b -> true;
            case Stmt.If choice -> hasBreak(choice.body()) || hasBreak(choice.orelse());
            case Stmt.With with -> hasBreak(with.body());
            case Stmt.Try t -> true;
            case Stmt.Match m -> true;
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Set<String> attempt(Stmt.Try attempt, Set<String> known) {
    Set<String> end = body(attempt.body(), known);
    if (end != null) {
      end = body(attempt.orelse(), end);
    }
    for (ExceptHandler handler : attempt.handlers()) {
      end = join(end, body(handler.body(), known));
    }
    if (attempt.finalbody().isEmpty()) {
      return end;
    }
    Set<String> last = body(attempt.finalbody(), end == null ? known : end);
    return end == null ? null : last;
  }

  private void target(Expr target, Set<String> known) {
    switch (target) {
      case Expr.Attribute attribute -> {
        if (attribute.value() instanceof Expr.Name name && name.name().equals(self)) {
          known.add(attribute.attr());
        }
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(t -> target(t, known));
      case Expr.ListExpr list -> list.elts().forEach(t -> target(t, known));
      case Expr.Starred starred -> target(starred.value(), known);
      default -> {}
    }
  }
}
