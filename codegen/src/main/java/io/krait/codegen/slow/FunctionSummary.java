package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a function is direct.
 *
 * @param operations operators, comparisons, calls, attributes, subscripts and loops in its body
 * @param slow how many of them are slow
 * @param inLoops how many of the slow ones are in loops
 */
public record FunctionSummary(Stmt.FunctionDef function, int operations, int slow, int inLoops) {
  /** The functions of a file, with what the spots of that file say of them. */
  public static List<FunctionSummary> of(FileView file, List<SlowSpot> spots) {
    IdentityHashMap<Stmt.FunctionDef, List<SlowSpot>> byFunction = new IdentityHashMap<>();
    for (SlowSpot spot : spots) {
      boolean here = spot.file().path().equals(file.source().path());
      Stmt.FunctionDef around = here ? around(file, spot) : null;
      if (around != null && isInBody(around, spot.range())) {
        byFunction.computeIfAbsent(around, f -> new ArrayList<>()).add(spot);
      }
    }
    List<FunctionSummary> found = new ArrayList<>();
    collect(file.index().tree(), byFunction, found);
    return found;
  }

  private static void collect(
      Node node,
      IdentityHashMap<Stmt.FunctionDef, List<SlowSpot>> spots,
      List<FunctionSummary> found) {
    if (node instanceof Stmt.FunctionDef def) {
      found.add(summary(def, spots.getOrDefault(def, List.of())));
    }
    for (Node child : Children.of(node)) {
      if (!(child instanceof Expr)) {
        collect(child, spots, found);
      }
    }
  }

  private static FunctionSummary summary(Stmt.FunctionDef def, List<SlowSpot> spots) {
    int operations = 0;
    for (Stmt stmt : def.body()) {
      operations += count(stmt);
    }
    int slow = spots.size();
    int inLoops = (int) spots.stream().filter(s -> s.loopDepth() > 0).count();
    return new FunctionSummary(def, Math.max(operations, slow), slow, inLoops);
  }

  private static boolean isInBody(Stmt.FunctionDef def, Span range) {
    Span body = def.body().get(0).span().to(def.body().get(def.body().size() - 1).span());
    return range.start() >= body.start() && range.end() <= body.end();
  }

  /** The innermost function in which a spot starts. */
  private static Stmt.@Nullable FunctionDef around(FileView file, SlowSpot spot) {
    Node at = file.index().innermost(spot.range().start());
    while (at != null) {
      if (at instanceof Stmt.FunctionDef def) {
        return def;
      }
      at = file.index().parent(at);
    }
    return null;
  }

  private static int count(Node node) {
    if (node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef) {
      return 0;
    }
    int sum =
        switch (node) {
          case Expr.BinOp op -> 1;
          case Expr.UnaryOp op -> 1;
          case Expr.Compare op -> op.ops().size();
          case Expr.Call call -> call.func() instanceof Expr.Attribute ? 0 : 1;
          case Expr.Attribute attribute -> 1;
          case Expr.Subscript subscript -> subscript.ctx() == ExprContext.DEL ? 0 : 1;
          case Stmt.AugAssign op -> 1;
          case Stmt.For loop -> 1;
          case Comprehension loop -> 1;
          default -> 0;
        };
    if (node instanceof Stmt.AnnAssign assign) {
      return assign.value() == null ? 0 : count(assign.value());
    }
    for (Node child : Children.of(node)) {
      sum += count(child);
    }
    return sum;
  }

  /** {@code 45 operations: 42 direct, 3 dynamic, 2 in loops}. */
  public String text() {
    if (slow == 0) {
      return operations + " operations, all direct";
    }
    String loops = inLoops == 0 ? "" : ", " + inLoops + " in loops";
    return operations
        + " operations: "
        + (operations - slow)
        + " direct, "
        + slow
        + " dynamic"
        + loops;
  }
}
