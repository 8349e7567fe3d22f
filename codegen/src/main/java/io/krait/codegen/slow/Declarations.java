package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares a variable, or an attribute of {@code self}, by what is done with it. */
final class Declarations {
  private Declarations() {}

  static SlowSpot.@Nullable Fix of(FileView file, Expr operand) {
    return switch (operand) {
      case Expr.Name name -> variable(file, name);
      case Expr.Attribute attribute -> attribute(file, attribute);
      default -> null;
    };
  }

  // Variables

  private static SlowSpot.@Nullable Fix variable(FileView file, Expr.Name name) {
    Symbol owner = file.symbol(name);
    if (owner == null || owner.isWrittenAsGlobal() || owner.isWrittenByInnerScope()) {
      return null;
    }
    List<Expr.Name> bindings = new ArrayList<>();
    for (Node binding : file.bindings(owner)) {
      if (!(binding instanceof Expr.Name stored) || isInComprehension(file, stored)) {
        return null;
      }
      bindings.add(stored);
    }
    bindings.sort(Comparator.comparingInt(b -> b.span().start()));
    if (bindings.isEmpty()) {
      return null;
    }
    Expr.Name first = bindings.get(0);
    String type = Guess.ofName(file, file.index().definition(first), name.name());
    if (type == null || bindings.stream().anyMatch(b -> contradicts(file, b, type))) {
      return null;
    }
    String written = Annotations.at(file, first.span().end(), type);
    return written == null ? null : declare(file, first, written);
  }

  private static boolean isInComprehension(FileView file, Node node) {
    for (Node at = node; at != null && !(at instanceof Stmt); at = file.index().parent(at)) {
      if (at instanceof Comprehension) {
        return true;
      }
    }
    return false;
  }

  /** It is declared already, or gets a value that is known to be something else. */
  private static boolean contradicts(FileView file, Expr.Name binding, String type) {
    if (file.index().parent(binding) instanceof Stmt.AnnAssign) {
      return true;
    }
    Expr value = CauseFinder.assigned(file, binding);
    if (value == null || Vague.is(file.types().typeOf(value))) {
      return false;
    }
    String known = Fixes.written(file.types().typeOf(value));
    boolean same = known.equals(type) || known.startsWith(type + "[");
    return !same;
  }

  private static SlowSpot.@Nullable Fix declare(FileView file, Expr.Name name, String type) {
    String title = "Declare `" + name.name() + ": " + type + "`";
    if (file.index().parent(name) instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      return insert(file, name.span().end(), ": " + type, title);
    }
    Node at = name;
    while (at != null && !(at instanceof Stmt)) {
      at = file.index().parent(at);
    }
    return at instanceof Stmt stmt ? before(file, stmt, name.name() + ": " + type, title) : null;
  }

  /** On a line of its own before a statement that begins its line. */
  private static SlowSpot.@Nullable Fix before(
      FileView file, Stmt stmt, String text, String title) {
    LineIndex lines = file.source().lines();
    int start = stmt.span().start();
    int line = lines.start(lines.line(start));
    String indent = file.source().text().substring(line, start);
    return indent.isBlank() ? insert(file, start, text + "\n" + indent, title) : null;
  }

  private static SlowSpot.Fix insert(FileView file, int offset, String text, String title) {
    SlowSpot.Edit edit = new SlowSpot.Edit(file.source(), new Span(offset, offset), text);
    return new SlowSpot.Fix(title, List.of(edit), true);
  }

  // Attributes

  private static SlowSpot.@Nullable Fix attribute(FileView file, Expr.Attribute attribute) {
    Stmt.ClassDef cls = selfClass(file, attribute);
    if (cls == null) {
      return null;
    }
    List<Expr.Attribute> stores = new ArrayList<>();
    stores(cls, attribute.attr(), stores);
    String type = Guess.ofAttribute(file, cls, attribute.attr());
    if (type == null
        || stores.size() != 1
        || !(file.index().parent(stores.get(0)) instanceof Stmt.Assign assign)
        || assign.targets().size() != 1) {
      return null;
    }
    int offset = stores.get(0).span().end();
    String written = Annotations.at(file, offset, type);
    String title = "Declare `self." + attribute.attr() + ": " + written + "`";
    return written == null ? null : insert(file, offset, ": " + written, title);
  }

  /** The class whose method says {@code self.x}, or null. */
  private static Stmt.@Nullable ClassDef selfClass(FileView file, Expr.Attribute attribute) {
    if (!(attribute.value() instanceof Expr.Name self) || !self.name().equals("self")) {
      return null;
    }
    Node method = file.index().definition(attribute);
    return file.index().definition(method) instanceof Stmt.ClassDef cls ? cls : null;
  }

  private static void stores(Node node, String name, List<Expr.Attribute> found) {
    if (node instanceof Expr.Attribute a && a.attr().equals(name) && a.ctx() == ExprContext.STORE) {
      found.add(a);
    }
    Children.of(node).forEach(child -> stores(child, name, found));
  }
}
