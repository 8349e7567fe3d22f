package io.krait.frontend.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The direct children of a node, in the order of the text where the tree keeps that order. */
public final class Children {
  private final Consumer<? super Node> sink;

  private Children(Consumer<? super Node> sink) {
    this.sink = sink;
  }

  /** The children of {@code node}; a new list. */
  public static List<Node> of(Node node) {
    List<Node> found = new ArrayList<>();
    each(node, found::add);
    return found;
  }

  /** Hands the children of {@code node} over, one after the other. */
  public static void each(Node node, Consumer<? super Node> sink) {
    if (node instanceof Expr.Name || node instanceof Expr.Constant) {
      return; // half of all nodes
    }
    Children children = new Children(sink);
    switch (node) {
      case Expr expr -> children.ofExpression(expr);
      case Stmt stmt -> children.ofStatement(stmt);
      case Pattern pattern -> children.ofPattern(pattern);
      default -> children.ofPart(node);
    }
  }

  private void one(@Nullable Node node) {
    if (node != null) {
      sink.accept(node);
    }
  }

  private void all(List<? extends @Nullable Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      one(nodes.get(i));
    }
  }

  private void ofExpression(Expr expr) {
    switch (expr) {
      case Expr.BoolOp e -> all(e.values());
      case Expr.NamedExpr e -> {
        one(e.target());
        one(e.value());
      }
      case Expr.BinOp e -> {
        one(e.left());
        one(e.right());
      }
      case Expr.UnaryOp e -> one(e.operand());
      case Expr.Lambda e -> {
        one(e.args());
        one(e.body());
      }
      case Expr.IfExp e -> {
        one(e.body());
        one(e.test());
        one(e.orelse());
      }
      case Expr.Dict e -> pairs(e.keys(), e.values());
      case Expr.Set e -> all(e.elts());
      case Expr.ListComp e -> comprehension(e.elt(), e.generators());
      case Expr.SetComp e -> comprehension(e.elt(), e.generators());
      case Expr.DictComp e -> {
        one(e.key());
        comprehension(e.value(), e.generators());
      }
      case Expr.GeneratorExp e -> comprehension(e.elt(), e.generators());
      case Expr.Await e -> one(e.value());
      case Expr.Yield e -> one(e.value());
      case Expr.YieldFrom e -> one(e.value());
      case Expr.Compare e -> {
        one(e.left());
        all(e.comparators());
      }
      case Expr.Call e -> {
        one(e.func());
        all(e.args());
        all(e.keywords());
      }
      case Expr.FormattedValue e -> {
        one(e.value());
        one(e.formatSpec());
      }
      case Expr.Interpolation e -> {
        one(e.value());
        one(e.formatSpec());
      }
      case Expr.JoinedStr e -> all(e.values());
      case Expr.TemplateStr e -> all(e.values());
      case Expr.Constant e -> {}
      case Expr.Attribute e -> one(e.value());
      case Expr.Subscript e -> {
        one(e.value());
        one(e.slice());
      }
      case Expr.Starred e -> one(e.value());
      case Expr.Name e -> {}
      case Expr.ListExpr e -> all(e.elts());
      case Expr.Tuple e -> all(e.elts());
      case Expr.Slice e -> {
        one(e.lower());
        one(e.upper());
        one(e.step());
      }
      case Expr.Missing e -> {}
    }
  }

  private void comprehension(Expr element, List<Comprehension> generators) {
    one(element);
    all(generators);
  }

  private void pairs(List<? extends @Nullable Node> keys, List<? extends Node> values) {
    for (int i = 0; i < values.size(); i++) {
      one(i < keys.size() ? keys.get(i) : null);
      one(values.get(i));
    }
  }

  private void ofStatement(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef s -> {
        all(s.decoratorList());
        all(s.typeParams());
        one(s.args());
        one(s.returns());
        all(s.body());
      }
      case Stmt.ClassDef s -> {
        all(s.decoratorList());
        all(s.typeParams());
        all(s.bases());
        all(s.keywords());
        all(s.body());
      }
      case Stmt.Return s -> one(s.value());
      case Stmt.Delete s -> all(s.targets());
      case Stmt.Assign s -> {
        all(s.targets());
        one(s.value());
      }
      case Stmt.TypeAlias s -> {
        one(s.name());
        all(s.typeParams());
        one(s.value());
      }
      case Stmt.AugAssign s -> {
        one(s.target());
        one(s.value());
      }
      case Stmt.AnnAssign s -> {
        {
          one(s.target());
          one(s.annotation());
        }
        one(s.value());
      }
      case Stmt.For s -> {
        {
          one(s.target());
          one(s.iter());
        }
        blocks(s.body(), s.orelse());
      }
      case Stmt.While s -> {
        one(s.test());
        blocks(s.body(), s.orelse());
      }
      case Stmt.If s -> {
        one(s.test());
        blocks(s.body(), s.orelse());
      }
      case Stmt.With s -> {
        all(s.items());
        all(s.body());
      }
      case Stmt.Match s -> {
        one(s.subject());
        all(s.cases());
      }
      case Stmt.Raise s -> {
        one(s.exc());
        one(s.cause());
      }
      case Stmt.Try s -> {
        all(s.body());
        all(s.handlers());
        blocks(s.orelse(), s.finalbody());
      }
      case Stmt.Assert s -> {
        one(s.test());
        one(s.msg());
      }
      case Stmt.Import s -> all(s.names());
      case Stmt.ImportFrom s -> all(s.names());
      case Stmt.ExprStmt s -> one(s.value());
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
  }

  private void blocks(List<Stmt> first, List<Stmt> second) {
    all(first);
    all(second);
  }

  private void ofPattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue p -> one(p.value());
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> all(p.patterns());
      case Pattern.MatchMapping p -> pairs(p.keys(), p.patterns());
      case Pattern.MatchClass p -> {
        one(p.cls());
        all(p.patterns());
        all(p.kwdPatterns());
      }
      case Pattern.MatchStar p -> {}
      case Pattern.MatchAs p -> one(p.pattern());
      case Pattern.MatchOr p -> all(p.patterns());
    }
  }

  private void ofPart(Node node) {
    switch (node) {
      case Module n -> all(n.body());
      case Arguments n -> arguments(n);
      case Arg n -> one(n.annotation());
      case Keyword n -> one(n.value());
      case Comprehension n -> {
        {
          one(n.target());
          one(n.iter());
        }
        all(n.ifs());
      }
      case ExceptHandler n -> {
        one(n.type());
        all(n.body());
      }
      case WithItem n -> {
        one(n.contextExpr());
        one(n.optionalVars());
      }
      case MatchCase n -> {
        one(n.pattern());
        one(n.guard());
        all(n.body());
      }
      case TypeParam.TypeVar n -> {
        one(n.bound());
        one(n.defaultValue());
      }
      case TypeParam n -> one(n.defaultValue());
      case Alias n -> {}
      default -> throw new IllegalStateException("a node of another family: " + node);
    }
  }

  private void arguments(Arguments node) {
    all(node.posonlyargs());
    all(node.args());
    one(node.vararg());
    all(node.kwonlyargs());
    one(node.kwarg());
    all(node.defaults());
    all(node.kwDefaults());
  }
}
