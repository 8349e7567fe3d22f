package io.krait.frontend.dump;

import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;

/** The class names CPython's {@code ast} module has for our nodes. */
public final class NodeNames {
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          String simple = type.getSimpleName();
          return switch (simple) {
            case "ListExpr" -> "List";
            case "ExprStmt" -> "Expr";
            case "Arguments", "Arg", "Keyword", "Alias", "Comprehension" ->
                simple.toLowerCase(java.util.Locale.ROOT);
            default -> simple;
          };
        }
      };

  private NodeNames() {}

  /** The name of a node's class. */
  public static String of(Node node) {
    return switch (node) {
      case Stmt.FunctionDef f when f.isAsync() -> "AsyncFunctionDef";
      case Stmt.For f when f.isAsync() -> "AsyncFor";
      case Stmt.With w when w.isAsync() -> "AsyncWith";
      case Stmt.Try t when t.isStar() -> "TryStar";
      case Expr.Name n -> "Name";
      case WithItem w -> "withitem";
      case MatchCase m -> "match_case";
      case ExceptHandler h -> "ExceptHandler";
      default -> NAMES.get(node.getClass());
    };
  }
}
