package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each node of a tree stands: its parent, the definition around it, and how many loops are
 * around it there. Each statement of the module is walked when one of its nodes is first asked for:
 * who asks for a few names of a long file pays for the definitions around them. Safe for use by
 * several threads.
 */
public final class TreeIndex {
  private final Module tree;
  private final @Nullable Node[] nodes;
  private final @Nullable Node[] parents;
  private final int[] loops;
  private final BitSet walked = new BitSet();
  private @Nullable Map<Span, List<Node>> bySpan;

  /** An index into which nothing is written yet. */
  public TreeIndex(Module tree) {
    this.tree = tree;
    nodes = new @Nullable Node[tree.nodeCount()];
    parents = new @Nullable Node[tree.nodeCount()];
    loops = new int[tree.nodeCount()];
    nodes[tree.id()] = tree;
  }

  /** Walks the statement of the module that holds a node: its nodes are numbered before itself. */
  private synchronized void find(int id) {
    List<Stmt> body = tree.body();
    int low = 0;
    int high = body.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (body.get(middle).id() < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < body.size() && !walked.get(low)) {
      walked.set(low);
      walk(body.get(low), tree, 0);
    }
  }

  private void walk(Node node, @Nullable Node parent, int depth) {
    nodes[node.id()] = node;
    parents[node.id()] = parent;
    loops[node.id()] = depth;
    switch (node) {
      case Stmt.For loop -> {
        walk(loop.target(), node, depth + 1);
        walk(loop.iter(), node, depth);
        walkAll(loop.body(), node, depth + 1);
        walkAll(loop.orelse(), node, depth);
      }
      case Stmt.While loop -> {
        walk(loop.test(), node, depth + 1);
        walkAll(loop.body(), node, depth + 1);
        walkAll(loop.orelse(), node, depth);
      }
      case Expr.ListComp c -> comprehension(c, List.of(c.elt()), c.generators(), depth);
      case Expr.SetComp c -> comprehension(c, List.of(c.elt()), c.generators(), depth);
      case Expr.DictComp c -> comprehension(c, List.of(c.key(), c.value()), c.generators(), depth);
      case Expr.GeneratorExp c -> comprehension(c, List.of(c.elt()), c.generators(), depth);
      case Stmt.FunctionDef def -> definition(def, def.body(), depth);
      case Expr.Lambda lambda -> definition(lambda, List.of(lambda.body()), depth);
      default -> Children.each(node, child -> walk(child, node, depth));
    }
  }

  private void walkAll(List<? extends Node> children, Node parent, int depth) {
    for (Node child : children) {
      walk(child, parent, depth);
    }
  }

  /** A body runs when it is called; what is around the definition says nothing of how often. */
  private void definition(Node node, List<? extends Node> body, int depth) {
    for (Node child : Children.of(node)) {
      walk(child, node, body.contains(child) ? 0 : depth);
    }
  }

  private void comprehension(
      Node node, List<Expr> elements, List<Comprehension> generators, int depth) {
    int inner = depth;
    for (Comprehension generator : generators) {
      nodes[generator.id()] = generator;
      parents[generator.id()] = node;
      loops[generator.id()] = inner;
      walk(generator.iter(), generator, inner);
      inner++;
      walk(generator.target(), generator, inner);
      walkAll(generator.ifs(), generator, inner);
    }
    walkAll(elements, node, inner);
  }

  /** The whole tree. */
  public Module tree() {
    return tree;
  }

  /** The node with an id, or null if the tree has none. */
  public @Nullable Node node(int id) {
    if (id < 0 || id >= nodes.length) {
      return null;
    }
    find(id);
    return nodes[id];
  }

  /** The node around another; null for the module. */
  public @Nullable Node parent(Node node) {
    find(node.id());
    return parents[node.id()];
  }

  /** How many loops and comprehensions run a node again and again, within its definition. */
  public int loopDepth(Node node) {
    find(node.id());
    return loops[node.id()];
  }

  /** The nodes with exactly that range, outer ones first. */
  public synchronized List<Node> at(Span span) {
    Map<Span, List<Node>> known = bySpan;
    if (known == null) {
      known = new HashMap<>();
      collect(tree, known);
      bySpan = known;
    }
    return known.getOrDefault(span, List.of());
  }

  private static void collect(Node node, Map<Span, List<Node>> bySpan) {
    Span span = Spans.of(node);
    if (span != null) {
      bySpan.computeIfAbsent(span, s -> new ArrayList<>(2)).add(node);
    }
    for (Node child : Children.of(node)) {
      collect(child, bySpan);
    }
  }

  /** The FunctionDef, Lambda, ClassDef or Module in whose code a node stands. */
  public Node definition(Node node) {
    Node below = node;
    for (Node at = parent(node); at != null; at = parent(at)) {
      if (at instanceof Module || isCodeOf(at, below)) {
        return at;
      }
      below = at;
    }
    return tree;
  }

  private static boolean isCodeOf(Node definition, Node child) {
    return switch (definition) {
      case Stmt.FunctionDef def -> child instanceof Stmt && def.body().contains(child);
      case Stmt.ClassDef def -> child instanceof Stmt && def.body().contains(child);
      case Expr.Lambda lambda -> child instanceof Expr;
      default -> false;
    };
  }

  /**
   * The innermost node that holds an offset, or touches it with its end; the module if none does.
   */
  public Node innermost(int offset) {
    Node at = tree;
    Node next = statementAt(offset);
    while (next != null) {
      at = next;
      next = childAt(at, offset);
    }
    return at;
  }

  /** The statement of the module that holds an offset or ends there. */
  private @Nullable Stmt statementAt(int offset) {
    List<Stmt> body = tree.body();
    int low = 0;
    int high = body.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = withDecorators(body.get(middle));
      if (span != null && span.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Stmt last = low == 0 ? null : body.get(low - 1);
    return last != null && offset <= last.span().end() ? last : null;
  }

  private static @Nullable Span withDecorators(Node node) {
    Span span = Spans.of(node);
    List<Expr> decorators =
        switch (node) {
          case Stmt.FunctionDef def -> def.decoratorList();
          case Stmt.ClassDef def -> def.decoratorList();
          default -> List.of();
        };
    return decorators.isEmpty() || span == null ? span : decorators.get(0).span().to(span);
  }

  private static @Nullable Node childAt(Node node, int offset) {
    Node touching = null;
    for (Node child : Children.of(node)) {
      Span span = withDecorators(child);
      if (span == null || offset < span.start() || offset > span.end()) {
        continue;
      }
      if (offset < span.end()) {
        return child;
      }
      touching = child;
    }
    return touching;
  }
}
