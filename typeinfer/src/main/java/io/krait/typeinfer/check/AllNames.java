package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __all__} says, read from the forms that the typing specification lists ("Library
 * interface"): a list or tuple of texts, added to by {@code +=}, {@code extend} and {@code append}.
 */
final class AllNames {
  private final Set<String> names = new HashSet<>();
  private boolean written;
  private boolean open;

  private AllNames() {}

  /** The names; null if the module has no {@code __all__}, or one that is not understood. */
  static @Nullable Set<String> of(List<Stmt> module) {
    AllNames found = new AllNames();
    found.block(module);
    return found.written && !found.open ? Set.copyOf(found.names) : null;
  }

  private void block(List<Stmt> body) {
    for (Stmt stmt : body) {
      switch (stmt) {
        case Stmt.Assign assign when assign.targets().stream().anyMatch(AllNames::isAll) ->
            add(assign.value());
        case Stmt.AnnAssign assign when isAll(assign.target()) && assign.value() != null ->
            add(assign.value());
        case Stmt.AugAssign assign when isAll(assign.target()) -> add(assign.value());
        case Stmt.ExprStmt call -> call(call.value());
        case Stmt.If choice -> {
          block(choice.body());
          block(choice.orelse());
        }
        case Stmt.Try attempt -> {
          block(attempt.body());
          attempt.handlers().forEach(handler -> block(handler.body()));
          block(attempt.orelse());
        }
        default -> {}
      }
    }
  }

  private void call(Expr expr) {
    if (expr instanceof Expr.Call call
        && call.func() instanceof Expr.Attribute method
        && isAll(method.value())) {
      if (method.attr().equals("append")) {
        call.args().forEach(this::name);
      } else if (method.attr().equals("extend")) {
        call.args().forEach(this::add);
      } else {
        open = true;
      }
    }
  }

  private void add(Expr value) {
    written = true;
    List<Expr> items = new ArrayList<>();
    switch (value) {
      case Expr.ListExpr list -> items.addAll(list.elts());
      case Expr.Tuple tuple -> items.addAll(tuple.elts());
      case Expr.BinOp sum -> {
        add(sum.left());
        add(sum.right());
      }
      default -> open = true;
    }
    items.forEach(this::name);
  }

  private void name(Expr item) {
    if (item instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      names.add(text.value());
    } else {
      open = true;
    }
  }

  private static boolean isAll(Expr target) {
    return target instanceof Expr.Name name && name.name().equals("__all__");
  }
}
