package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Local str variables that a loop of a typed body adds to: {@code s += part}, which costs CPython
 * only the part (it grows the str in place). Each has a StringBuilder beside it. The variable is
 * null while only the builder has its value, and set again when it is read; where the builder is
 * set, it has the value too. What {@code part} evaluates to may not change the variable.
 */
final class GrowingTexts {
  private static final Rep.Ref BUILDER = new Rep.Ref("java/lang/StringBuilder");
  private static final MethodRef NEW_BUILDER = builder(MethodRef.Kind.NEW, "<init>", BUILDER);
  private static final MethodRef APPEND = builder(MethodRef.Kind.VIRTUAL, "append", BUILDER);
  private static final MethodRef TO_STRING =
      new MethodRef(
          MethodRef.Kind.VIRTUAL,
          BUILDER.internalName(),
          "toString",
          List.of(),
          Reps.STRING,
          false);
  private static final MethodRef TEXT =
      new MethodRef(
          MethodRef.Kind.STATIC,
          Reps.RUNTIME + "InFlight",
          "text",
          List.of(Reps.STRING, BUILDER),
          Rep.ANY,
          false);

  private final Body body;
  private final Map<Var, Var> builders = new HashMap<>();

  GrowingTexts(Body body) {
    this.body = body;
  }

  private static MethodRef builder(MethodRef.Kind kind, String name, Rep result) {
    return new MethodRef(kind, BUILDER.internalName(), name, List.of(Reps.STRING), result, false);
  }

  // Which variables

  /** Finds the variables among those of a function, at its beginning. */
  void declare(Stmt.FunctionDef function) {
    if (!body.unit.scope().usesLocalsCall()) {
      find(function.body(), false);
    }
  }

  private void find(List<Stmt> statements, boolean inLoop) {
    for (Stmt statement : statements) {
      find(statement, inLoop);
    }
  }

  private void find(Stmt statement, boolean inLoop) {
    switch (statement) {
      case Stmt.For loop -> {
        find(loop.body(), true);
        find(loop.orelse(), inLoop);
      }
      case Stmt.While loop -> {
        find(loop.body(), true);
        find(loop.orelse(), inLoop);
      }
      case Stmt.If choice -> {
        find(choice.body(), inLoop);
        find(choice.orelse(), inLoop);
      }
      case Stmt.With with -> find(with.body(), inLoop);
      case Stmt.Try attempt -> {
        find(attempt.body(), inLoop);
        for (ExceptHandler handler : attempt.handlers()) {
          find(handler.body(), inLoop);
        }
        find(attempt.orelse(), inLoop);
        find(attempt.finalbody(), inLoop);
      }
      case Stmt.Match match -> {
        for (MatchCase one : match.cases()) {
          find(one.body(), inLoop);
        }
      }
      case Stmt.AugAssign assign -> {
        if (inLoop && assign.op() == Operator.ADD && assign.target() instanceof Expr.Name name) {
          add(name);
        }
      }
      case Stmt.Assign assign -> {
        if (inLoop && assign.targets().size() == 1) {
          addSum(assign.targets().get(0), assign.value());
        }
      }
      default -> {}
    }
  }

  private void addSum(Expr target, Expr value) {
    if (isSum(target, value)) {
      add((Expr.Name) target);
    }
  }

  /** {@code s = s + part} */
  private static boolean isSum(Expr target, Expr value) {
    return target instanceof Expr.Name name
        && value instanceof Expr.BinOp sum
        && sum.op() == Operator.ADD
        && sum.left() instanceof Expr.Name left
        && left.name().equals(name.name());
  }

  private void add(Expr.Name name) {
    Symbol symbol = body.names.symbol(name);
    Variables.Variable variable = body.names.variable(symbol);
    if (variable == null
        || variable.inCell()
        || !variable.var().rep().equals(Reps.STRING)
        || symbol.isDeleted()
        || body.names.changesWithinExpressions(variable.var())
        || body.module.flow().isReadUnbound(variable.key())
        || builders.containsKey(variable.var())) {
      return;
    }
    Var builder = body.out.temp(BUILDER);
    body.out.op(new Op.Const(builder, new Literal.Null()));
    builders.put(variable.var(), builder);
    // An operand must not stay in the variable while that is null.
    body.names.assignedWithinExpressions(variable.var());
  }

  // What happens to them

  /** Makes sure that a variable that is about to be read has its value. */
  void read(Var text) {
    Var builder = builders.get(text);
    if (builder == null) {
      return;
    }
    Block behind = body.out.newBlock();
    Block current = body.out.newBlock();
    body.out.branch(new Condition.IsNull(text), behind, current);
    body.out.start(behind);
    body.out.callInto(text, TO_STRING, -1, builder);
    body.out.goTo(current);
    body.out.start(current);
  }

  /** Notes that a variable was assigned. */
  void stored(Var text) {
    Var builder = builders.get(text);
    if (builder != null) {
      body.out.op(new Op.Const(builder, new Literal.Null()));
    }
  }

  /** What the twin gets for a variable. */
  StateValue state(Var variable) {
    Var builder = builders.get(variable);
    StateValue value = new StateValue.Of(variable);
    return builder == null
        ? value
        : new StateValue.Made(TEXT, List.of(value, new StateValue.Of(builder)));
  }

  /** Lowers {@code s += part}, or does nothing and gives false. */
  boolean grow(Stmt.AugAssign statement) {
    return statement.op() == Operator.ADD
        && statement.target() instanceof Expr.Name name
        && grow(statement, name, statement.value());
  }

  /** Lowers {@code s = s + part}, or does nothing and gives false. */
  boolean grow(Expr target, Expr value) {
    return isSum(target, value) && grow(value, (Expr.Name) target, ((Expr.BinOp) value).right());
  }

  private boolean grow(Node sum, Expr.Name name, Expr part) {
    Var text = variable(name);
    Var builder = text == null ? null : builders.get(text);
    if (text == null || builder == null || !body.beliefs.of(part).equals(Reps.STRING)) {
      return false;
    }
    int depth = body.stack.depth();
    body.stack.push(new Operand.Deferred(state(text)));
    body.push(part);
    Point before = body.point(sum, PointTable.BEFORE);
    Operand added = body.stack.at(depth + 1);
    Var value =
        added.rep().equals(Reps.STRING)
            ? body.use(added, Reps.STRING)
            : before.guard(body.any(added), Reps.STRING, body.out.temp(Reps.STRING));
    body.stack.cut(depth);
    append(text, builder, value);
    return true;
  }

  private @Nullable Var variable(Expr.Name name) {
    Variables.Variable variable = body.names.variable(body.names.symbol(name));
    return variable == null || variable.inCell() ? null : variable.var();
  }

  private void append(Var text, Var builder, Var part) {
    Block first = body.out.newBlock();
    Block further = body.out.newBlock();
    body.out.branch(new Condition.IsNull(builder), first, further);
    body.out.start(first);
    body.out.callInto(builder, NEW_BUILDER, -1, text);
    body.out.goTo(further);
    body.out.start(further);
    body.out.call(APPEND, builder, part);
    body.out.op(new Op.Const(text, new Literal.Null()));
  }
}
