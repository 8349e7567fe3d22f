package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code match} (PEP 634). The subject is an operand while the cases are tried; what a pattern
 * captures waits among the operands and is bound when the whole pattern matched.
 */
final class MatchLowering {
  private final Body body;

  MatchLowering(Body body) {
    this.body = body;
  }

  void match(Stmt.Match statement) {
    int depth = body.stack.depth();
    body.push(statement.subject());
    Block done = body.out.newBlock();
    boolean goesOn = false;
    for (MatchCase option : statement.cases()) {
      if (!body.out.isReachable()) {
        break;
      }
      Block next = body.out.newBlock();
      goesOn |= tryCase(option, depth, next, done);
      body.stack.cut(depth + 1);
      startIfReached(next);
    }
    body.stack.cut(depth);
    goesOn |= body.out.isReachable();
    body.out.goTo(done);
    if (goesOn) {
      body.out.start(done);
    }
  }

  private void startIfReached(Block next) {
    if (Reachability.isTarget(body.ir, next)) {
      body.out.start(next);
    } else {
      body.out.unreachable();
    }
  }

  private boolean tryCase(MatchCase option, int depth, Block next, Block done) {
    List<PatternLowering.Capture> captures = new ArrayList<>();
    new PatternLowering(body, captures).test(option.pattern(), depth, next);
    for (PatternLowering.Capture capture : captures) {
      Pattern binder = capture.pattern();
      body.names.store(binder, body.stack.at(capture.depth()), binder.span());
    }
    body.stack.cut(depth + 1);
    if (option.guard() != null) {
      Block passed = body.out.newBlock();
      body.conditions.branch(option.guard(), passed, next);
      body.out.start(passed);
    }
    body.statements.lower(option.body());
    boolean goesOn = body.out.isReachable();
    body.out.goTo(done);
    return goesOn;
  }

  /** Goes to {@code fail} unless a test holds. */
  static void require(Body body, Var test, Block fail) {
    Block passed = body.out.newBlock();
    body.out.branch(new Condition.IsTrue(test), passed, fail);
    body.out.start(passed);
  }

  /** Goes to {@code fail} if an array is null. */
  static void requirePresent(Body body, Var array, Block fail) {
    Block passed = body.out.newBlock();
    body.out.branch(new Condition.IsNull(array), fail, passed);
    body.out.start(passed);
  }

  /** A fresh operand from a variable. */
  static void push(Body body, Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.assign(slot, value);
    body.stack.push(new Operand.Held(slot));
  }
}
