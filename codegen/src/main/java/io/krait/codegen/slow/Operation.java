package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Spans;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The piece of source behind a general operation.
 *
 * @param node the expression or statement
 * @param name what is done, in words
 * @param operands what it is done to: the types of these decide
 */
record Operation(Node node, String name, List<Expr> operands) {
  /** Finds it by its range; where the range is that of no node, by its beginning. */
  static @Nullable Operation find(FileView file, SlowOp.Kind kind, Span span) {
    for (Node node : file.index().at(span)) {
      Operation found = of(file, node, kind);
      if (found != null) {
        return found;
      }
    }
    for (Node at = file.index().innermost(span.end()); at != null; at = file.index().parent(at)) {
      Operation found = of(file, at, kind);
      if (found != null) {
        return found;
      }
      if (at instanceof Stmt) {
        break;
      }
    }
    return null;
  }

  private static @Nullable Operation of(FileView file, Node node, SlowOp.Kind kind) {
    return switch (kind) {
      case OPERATOR, CONCAT -> operator(file, node);
      case SUBSCRIPT ->
          node instanceof Expr.Subscript s
              ? new Operation(s, "[]", List.of(s.value(), s.slice()))
              : operator(file, node);
      case MEMBERSHIP -> membership(node);
      case TRUTH ->
          node instanceof Expr e ? new Operation(e, "truth test", List.of(operand(e))) : null;
      case LENGTH ->
          node instanceof Expr.Call c && !c.args().isEmpty()
              ? new Operation(c, "len", c.args())
              : null;
      case ATTRIBUTE ->
          node instanceof Expr.Attribute a
                  && file.index().parent(a) instanceof Expr.Call c
                  && c.func() == a
              ? method(c, a)
              : node instanceof Expr.Attribute a
                  ? new Operation(a, "." + a.attr(), List.of(a.value()))
                  : node instanceof Stmt.AugAssign g && g.target() instanceof Expr.Attribute a
                      ? new Operation(g, "." + a.attr(), List.of(a.value()))
                      : onArgument(node);
      case CONVERSION -> conversion(file, node);
      case CONTEXT ->
          node instanceof WithItem item
              ? new Operation(item.contextExpr(), "with", List.of(item.contextExpr()))
              : node instanceof Expr e ? new Operation(e, "with", List.of(e)) : null;
      case PATTERN -> node instanceof Pattern p ? new Operation(p, "pattern", List.of()) : null;
      case CALL, FRAME -> call(file, node);
      case METHOD_CALL ->
          node instanceof Expr.Call c && c.func() instanceof Expr.Attribute a
              ? method(c, a)
              : call(file, node);
      case ITERATION, UNPACKING -> iteration(file, node, kind);
      case FUNCTION_OBJECT, BOX -> new Operation(node, "object", List.of());
    };
  }

  private static Expr operand(Expr expr) {
    return expr instanceof Expr.UnaryOp not ? not.operand() : expr;
  }

  private static @Nullable Operation operator(FileView file, Node node) {
    return switch (node) {
      case Expr.BinOp op -> new Operation(op, op.op().symbol, List.of(op.left(), op.right()));
      case Stmt.AugAssign op ->
          new Operation(op, op.op().symbol + "=", List.of(op.target(), op.value()));
      case Expr.UnaryOp op -> new Operation(op, "unary operator", List.of(op.operand()));
      case Expr.Compare op -> {
        List<Expr> operands = new ArrayList<>(op.comparators());
        operands.add(0, op.left());
        yield new Operation(op, "comparison", operands);
      }
      case Expr.Subscript s -> new Operation(s, "[]", List.of(s.value(), s.slice()));
      // A pattern's value, a sort key and the like are compared without an operator.
      case Expr.Call call -> {
        Operation builtin = onArgument(call);
        yield builtin == null ? call(file, call) : builtin;
      }
      default -> null;
    };
  }

  private static @Nullable Operation membership(Node node) {
    return node instanceof Expr.Compare op && !op.comparators().isEmpty()
        ? new Operation(op, "in", op.comparators())
        : null;
  }

  private static Operation method(Expr.Call call, Expr.Attribute attribute) {
    return new Operation(call, "call of `" + attribute.attr() + "`", List.of(attribute.value()));
  }

  private static @Nullable Operation call(FileView file, Node node) {
    if (node instanceof Expr.Call c && c.func() instanceof Expr.Attribute a) {
      return method(c, a);
    }
    return node instanceof Expr.Call c
        ? new Operation(c, "call of " + CauseFinder.quoted(file, c.func()), List.of(c.func()))
        : null;
  }

  /** What a builtin function such as {@code getattr} or {@code abs} does to its argument. */
  private static @Nullable Operation onArgument(Node node) {
    return node instanceof Expr.Call c && c.func() instanceof Expr.Name f && !c.args().isEmpty()
        ? new Operation(c, "`" + f.name() + "`", List.of(c.args().get(0)))
        : null;
  }

  private static @Nullable Operation conversion(FileView file, Node node) {
    return switch (node) {
      case Expr.FormattedValue value -> new Operation(value, "formatting", List.of(value.value()));
      case Expr.Call call -> {
        Operation builtin = onArgument(call);
        yield builtin == null ? call(file, call) : builtin;
      }
      case Expr e -> new Operation(e, "formatting", List.of(e));
      default -> null;
    };
  }

  /** Where a variable gets its value, at a place or before it, in the function around. */
  static @Nullable Operation captured(FileView file, Span span, String variable) {
    Node function = file.index().definition(file.index().innermost(span.start()));
    Node found = captured(function, span.end(), variable, null);
    return found == null ? null : new Operation(found, "object", List.of());
  }

  private static @Nullable Node captured(
      Node node, int end, String variable, @Nullable Node before) {
    boolean binds =
        switch (node) {
          case Arg arg -> arg.arg().equals(variable);
          case Expr.Name n -> n.name().equals(variable) && n.ctx() == ExprContext.STORE;
          default -> false;
        };
    Span span = Spans.of(node);
    Node found = binds && span != null && span.start() <= end ? node : before;
    for (Node child : Children.of(node)) {
      found = captured(child, end, variable, found);
    }
    return found;
  }

  /** What stands at a place where nothing of a kind is written. */
  static Operation any(FileView file, Span span) {
    List<Node> exact = file.index().at(span);
    Node node = exact.isEmpty() ? file.index().innermost(span.start()) : exact.getLast();
    return new Operation(node, "this", List.of());
  }

  private static @Nullable Operation iteration(FileView file, Node node, SlowOp.Kind kind) {
    String name = kind == SlowOp.Kind.ITERATION ? "iteration" : "unpacking";
    Node parent = file.index().parent(node);
    Expr source =
        switch (parent) {
          case Stmt.For loop -> loop.iter();
          case Comprehension loop -> loop.iter();
          case Stmt.Assign assign -> assign.value();
          case null, default -> {
            Operation builtin = onArgument(node);
            yield builtin != null ? builtin.operands().get(0) : node instanceof Expr e ? e : null;
          }
        };
    return source == null ? null : new Operation(node, name, List.of(source));
  }
}
