package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loops: walked until the state at their head is stable. */
final class Loops {
  private static final int MAX_ROUNDS = 4;

  /** Loops nested deeper than this are not gone through until they are stable. */
  private static final int DEEP = 4;

  private final Checker checker;
  private final Consumer<List<Stmt>> body;
  private final List<Loop> loops = new ArrayList<>(0);

  private static final class Loop {
    final int start;
    @Nullable Env breaks;
    @Nullable Env continues;

    Loop(int start) {
      this.start = start;
    }
  }

  /**
   * The loops of one walk.
   *
   * @param body walks through statements
   */
  Loops(Checker checker, Consumer<List<Stmt>> body) {
    this.checker = checker;
    this.body = body;
  }

  /** The state leaves the innermost loop. */
  void breaks() {
    Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
    if (loop != null) {
      loop.breaks = Env.join(loop.breaks, checker.env);
    }
    checker.env = null;
  }

  /** The state goes back to the head of the innermost loop. */
  void continues() {
    Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
    if (loop != null) {
      loop.continues = Env.join(loop.continues, checker.env);
    }
    checker.env = null;
  }

  /** The start of the outermost loop around a place: what it binds may be bound again. */
  int loopStart(int offset) {
    int start = offset;
    for (Loop loop : loops) {
      start = Math.min(start, loop.start);
    }
    return start;
  }

  private interface Round {
    /** Walks the loop once from its head; gives the state behind the loop. */
    @Nullable Env run();
  }

  /** Walks in silence until the state at the head is stable, then once more. */
  private void loop(Round round, Stmt loopStmt, List<Stmt> orelse) {
    Env head = checker.env;
    if (head == null) {
      return;
    }
    int returned = checker.returned.size();
    // Rounds of nested loops multiply: the innermost of many are gone through no more than needed.
    int rounds = loops.size() < DEEP ? MAX_ROUNDS : checker.reports() ? 1 : 0;
    for (int i = 0; i < rounds; i++) {
      Loop loop = new Loop(loopStmt.span().start());
      loops.add(loop);
      checker.env = head.copy();
      checker.silently(round::run);
      loops.remove(loops.size() - 1);
      while (checker.returned.size() > returned) {
        checker.returned.remove(checker.returned.size() - 1);
      }
      Env back = Env.join(checker.env, loop.continues);
      Env joined = Env.join(head, back);
      if (joined == null || joined.sameAs(head)) {
        break;
      }
      head = i > 1 ? joined.widened(head) : joined;
    }
    Loop loop = new Loop(loopStmt.span().start());
    loops.add(loop);
    checker.env = head.copy();
    Env exhausted = round.run();
    loops.remove(loops.size() - 1);
    checker.env = exhausted;
    if (checker.env != null) {
      body.accept(orelse);
    }
    checker.env = Env.join(checker.env, loop.breaks);
  }

  void run(Stmt.For loop) {
    Type iterable = checker.infer(loop.iter(), null);
    Type item = iterated(iterable, loop.isAsync(), loop.iter());
    loop(
        () -> {
          Env head = checker.env;
          Env exhausted = head == null ? null : head.copy();
          checker.assignments.assign(loop.target(), item, null);
          body.accept(loop.body());
          return exhausted;
        },
        loop,
        loop.orelse());
  }

  void run(Stmt.While loop) {
    loop(
        () -> {
          Narrowing.Branches branches = checker.narrowing.branch(loop.test(), null);
          checker.env = branches.whenTrue();
          body.accept(loop.body());
          return branches.whenFalse();
        },
        loop,
        loop.orelse());
  }

  Type iterated(Type iterable, boolean async, Expr where) {
    Type item =
        async
            ? Iteration.async(checker.program, iterable)
            : Iteration.of(checker.program, iterable);
    if (item == null) {
      checker.error("not-iterable", "\"" + iterable.show() + "\" is not iterable", where.span());
      return AnyType.UNKNOWN;
    }
    return item;
  }
}
