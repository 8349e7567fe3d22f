package io.krait.typeinfer.check;

import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over syntax trees. */
final class Trees {
  private Trees() {}

  /** Whether the expression is {@code ...}. */
  static boolean isEllipsis(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.ELLIPSIS;
  }

  /** The direct parts of an expression that evaluates in the same scope. */
  static void children(Expr expr, Consumer<Expr> each) {
    switch (expr) {
      case Expr.BoolOp op -> op.values().forEach(each);
      case Expr.NamedExpr named -> {
        each.accept(named.target());
        each.accept(named.value());
      }
      case Expr.BinOp op -> {
        each.accept(op.left());
        each.accept(op.right());
      }
      case Expr.UnaryOp op -> each.accept(op.operand());
      case Expr.IfExp choice -> {
        each.accept(choice.test());
        each.accept(choice.body());
        each.accept(choice.orelse());
      }
      case Expr.Dict dict -> {
        dict.keys().forEach(key -> optional(key, each));
        dict.values().forEach(each);
      }
      case Expr.Set set -> set.elts().forEach(each);
      case Expr.Await await -> each.accept(await.value());
      case Expr.Yield yield -> optional(yield.value(), each);
      case Expr.YieldFrom yield -> each.accept(yield.value());
      case Expr.Compare compare -> {
        each.accept(compare.left());
        compare.comparators().forEach(each);
      }
      case Expr.Call call -> {
        each.accept(call.func());
        call.args().forEach(each);
        call.keywords().forEach(keyword -> each.accept(keyword.value()));
      }
      case Expr.FormattedValue value -> {
        each.accept(value.value());
        optional(value.formatSpec(), each);
      }
      case Expr.Interpolation value -> each.accept(value.value());
      case Expr.JoinedStr text -> text.values().forEach(each);
      case Expr.TemplateStr text -> text.values().forEach(each);
      case Expr.Attribute attribute -> each.accept(attribute.value());
      case Expr.Subscript subscript -> {
        each.accept(subscript.value());
        each.accept(subscript.slice());
      }
      case Expr.Starred starred -> each.accept(starred.value());
      case Expr.ListExpr list -> list.elts().forEach(each);
      case Expr.Tuple tuple -> tuple.elts().forEach(each);
      case Expr.Slice slice -> {
        optional(slice.lower(), each);
        optional(slice.upper(), each);
        optional(slice.step(), each);
      }
      default -> {}
    }
  }

  private static void optional(@Nullable Expr expr, Consumer<Expr> each) {
    if (expr != null) {
      each.accept(expr);
    }
  }

  /** The last part of a dotted name, also of one that is called or subscripted; "" else. */
  static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> name.name();
      case Expr.Attribute attribute -> attribute.attr();
      case Expr.Call call -> lastName(call.func());
      case Expr.Subscript subscript -> lastName(subscript.value());
      default -> "";
    };
  }

  /** The default of a parameter; null if it has none. */
  static @Nullable Expr defaultOf(Arguments args, Arg arg) {
    int keyword = args.kwonlyargs().indexOf(arg);
    if (keyword >= 0) {
      return args.kwDefaults().get(keyword);
    }
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int index = positional.indexOf(arg);
    int first = positional.size() - args.defaults().size();
    return index < first || index < 0 ? null : args.defaults().get(index - first);
  }

  /** Whether a body says nothing: a docstring, {@code ...} or {@code pass} alone. */
  static boolean isStubBody(List<Stmt> body) {
    for (Stmt stmt : body) {
      boolean empty =
          stmt instanceof Stmt.Pass
              || (stmt instanceof Stmt.ExprStmt expr && expr.value() instanceof Expr.Constant);
      if (!empty) {
        return false;
      }
    }
    return true;
  }
}
