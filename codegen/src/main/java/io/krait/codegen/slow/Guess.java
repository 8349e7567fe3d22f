package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value by its uses, where nothing else tells: {@code x.split()} wants a str, {@code
 * x["name"]} a dict. As an annotation it is tested when the program runs, so that a wrong guess
 * costs time, not a right result.
 */
final class Guess {
  private static final int DEEPEST = 2;

  private final FileView file;
  private final Node scope;
  private final int depth;

  private Guess(FileView file, Node scope, int depth) {
    this.file = file;
    this.scope = scope;
    this.depth = depth;
  }

  /** The type of a variable or parameter by what its function does with it, or null. */
  static @Nullable String ofName(FileView file, Node scope, String name) {
    return file.guess(scope.id() + "." + name, () -> new Guess(file, scope, 0).type(isName(name)));
  }

  /** The type of an attribute of {@code self} by what the class does with it, or null. */
  static @Nullable String ofAttribute(FileView file, Stmt.ClassDef cls, String attribute) {
    return file.guess(
        cls.id() + ".self." + attribute, () -> new Guess(file, cls, 0).type(isOwn(attribute)));
  }

  private static Predicate<Expr> isOwn(String attribute) {
    return e ->
        e instanceof Expr.Attribute a
            && a.attr().equals(attribute)
            && a.value() instanceof Expr.Name self
            && self.name().equals("self");
  }

  private static Predicate<Expr> isName(String name) {
    return e -> e instanceof Expr.Name n && n.name().equals(name);
  }

  private @Nullable String type(Predicate<Expr> subject) {
    Votes votes = new Votes(file);
    collect(scope, subject, votes);
    boolean list = votes.indexed && (votes.sized || votes.iterated) && votes.strong.isEmpty();
    if (list || votes.strong.equals(Set.of("list"))) {
      String item = item(votes);
      return item == null ? "list" : "list[" + item + "]";
    }
    if (votes.strong.size() == 1) {
      String only = votes.strong.iterator().next();
      return votes.weak.contains("float") && only.equals("int") ? null : only;
    }
    if (!votes.strong.isEmpty() || votes.iterated || votes.sized || votes.indexed) {
      return null;
    }
    if (!votes.attributes.isEmpty()) {
      return votes.weak.isEmpty() ? ownClass(votes.attributes) : null;
    }
    return votes.weak.contains("float") ? "float" : votes.weak.isEmpty() ? null : "int";
  }

  private @Nullable String item(Votes votes) {
    if (depth >= DEEPEST) {
      return null;
    }
    Set<String> targets = new HashSet<>();
    for (Expr item : votes.items) {
      if (item instanceof Expr.Name target) {
        targets.add(target.name());
      }
    }
    Predicate<Expr> isItem =
        e -> votes.items.contains(e) || (e instanceof Expr.Name n && targets.contains(n.name()));
    return new Guess(file, scope, depth + 1).type(isItem);
  }

  private void collect(Node node, Predicate<Expr> subject, Votes votes) {
    if (node instanceof Expr expr && subject.test(expr) && !isStored(expr)) {
      votes.add(expr);
    }
    for (Node child : Children.of(node)) {
      collect(child, subject, votes);
    }
  }

  private boolean isStored(Expr expr) {
    ExprContext ctx =
        switch (expr) {
          case Expr.Name name -> name.ctx();
          case Expr.Attribute attribute -> attribute.ctx();
          default -> ExprContext.LOAD;
        };
    return ctx != ExprContext.LOAD && !(file.index().parent(expr) instanceof Stmt.AugAssign);
  }

  // Classes of the program

  /** The one class of the module that has all the attributes; of a family, its oldest. */
  private @Nullable String ownClass(Set<String> attributes) {
    Stmt.ClassDef found = null;
    for (Stmt stmt : file.index().tree().body()) {
      if (stmt instanceof Stmt.ClassDef cls && attributes(cls).containsAll(attributes)) {
        if (found != null && !isBase(found, cls)) {
          return null;
        }
        found = found == null ? cls : found;
      }
    }
    return found == null ? null : found.name();
  }

  private boolean isBase(Stmt.ClassDef base, Stmt.ClassDef cls) {
    for (Stmt.ClassDef each : bases(cls)) {
      if (each == base || isBase(base, each)) {
        return true;
      }
    }
    return false;
  }

  private List<Stmt.ClassDef> bases(Stmt.ClassDef cls) {
    return file.index().tree().body().stream()
        .filter(s -> s != cls && s instanceof Stmt.ClassDef)
        .map(s -> (Stmt.ClassDef) s)
        .filter(c -> cls.bases().stream().anyMatch(b -> isName(c.name()).test(b)))
        .filter(c -> c.span().start() < cls.span().start())
        .toList();
  }

  private Set<String> attributes(Stmt.ClassDef cls) {
    Set<String> names = new HashSet<>();
    members(cls, names);
    bases(cls).forEach(base -> names.addAll(attributes(base)));
    return names;
  }

  private static void members(Node node, Set<String> names) {
    switch (node) {
      case Stmt.FunctionDef def -> names.add(def.name());
      case Expr.Attribute a when a.ctx() == ExprContext.STORE -> names.add(a.attr());
      case Expr.Name n when n.ctx() == ExprContext.STORE -> names.add(n.name());
      case Arg arg -> {}
      default -> {}
    }
    Children.of(node).forEach(child -> members(child, names));
  }
}
