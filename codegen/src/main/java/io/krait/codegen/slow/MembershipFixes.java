package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code x in items}, again and again, of a list that is made once and only read: a set beside it
 * answers the same. Only for items that are equal exactly when their hashes and they are: ints and
 * strs.
 */
final class MembershipFixes {
  private MembershipFixes() {}

  static SlowSpot.@Nullable Fix of(FileView file, Expr container) {
    if (!(container instanceof Expr.Name name) || !isListOfPlain(file, name)) {
      return null;
    }
    Symbol owner = file.symbol(name);
    List<Node> bindings = owner == null ? List.of() : file.bindings(owner);
    if (owner == null || bindings.size() != 1 || owner.isWrittenAsGlobal()) {
      return null;
    }
    Stmt made = made(file, bindings.get(0));
    List<Expr.Name> tests = new ArrayList<>();
    boolean onlyRead = made != null && onlyRead(file, owner, file.index().tree(), tests);
    return made == null || !onlyRead ? null : fix(file, name.name(), made, tests);
  }

  private static boolean isListOfPlain(FileView file, Expr.Name name) {
    return file.types().typeOf(name) instanceof Type.InstanceType list
        && (list.show().equals("list[int]") || list.show().equals("list[str]"));
  }

  /** The statement that makes the list anew, or null if somebody else may have it. */
  private static @Nullable Stmt made(FileView file, Node binding) {
    Node parent = file.index().parent(binding);
    Expr value = CauseFinder.assigned(file, binding);
    boolean fresh =
        value instanceof Expr.ListExpr
            || value instanceof Expr.ListComp
            || (value instanceof Expr.Call call
                && call.func() instanceof Expr.Name f
                && (f.name().equals("sorted") || f.name().equals("list")));
    return fresh && parent instanceof Stmt stmt ? stmt : null;
  }

  /** Whether all uses of the variable leave the list as it is, and to itself. */
  private static boolean onlyRead(FileView file, Symbol owner, Node node, List<Expr.Name> tests) {
    if (node instanceof Expr.Name use
        && use.name().equals(owner.name())
        && file.symbol(use) == owner
        && !reads(file, use, tests)) {
      return false;
    }
    for (Node child : Children.of(node)) {
      if (!onlyRead(file, owner, child, tests)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(FileView file, Expr.Name use, List<Expr.Name> tests) {
    return switch (file.index().parent(use)) {
      case Stmt.Assign assign -> assign.targets().contains(use);
      case Stmt.AnnAssign assign -> assign.target() == use;
      case Expr.Compare test when isMembership(test, use) -> tests.add(use);
      case Expr.Subscript s ->
          s.value() == use && s.ctx() == io.krait.frontend.tree.ExprContext.LOAD;
      case Stmt.For loop -> loop.iter() == use;
      case Comprehension loop -> loop.iter() == use;
      case Expr.Call call ->
          call.func() instanceof Expr.Name f
              && List.of("len", "print", "sorted", "sum", "min", "max").contains(f.name());
      case null, default -> false;
    };
  }

  private static boolean isMembership(Expr.Compare test, Expr.Name use) {
    return test.comparators().size() == 1
        && test.comparators().get(0) == use
        && (test.ops().get(0) == CmpOperator.IN || test.ops().get(0) == CmpOperator.NOT_IN);
  }

  private static SlowSpot.@Nullable Fix fix(
      FileView file, String name, Stmt made, List<Expr.Name> tests) {
    String set = name + (name.equals(name.toUpperCase(java.util.Locale.ROOT)) ? "_SET" : "_set");
    if (file.source().text().contains(set)) {
      return null;
    }
    LineIndex lines = file.source().lines();
    int line = lines.start(lines.line(made.span().start()));
    String indent = file.source().text().substring(line, made.span().start());
    int end = made.span().end();
    boolean lastOnLine =
        lines.text(lines.line(end)).substring(end - lines.start(lines.line(end))).isBlank();
    if (!indent.isBlank() || !lastOnLine) {
      return null;
    }
    List<SlowSpot.Edit> edits = new ArrayList<>();
    String text = "\n" + indent + set + " = set(" + name + ")";
    edits.add(new SlowSpot.Edit(file.source(), new Span(end, end), text));
    tests.forEach(t -> edits.add(new SlowSpot.Edit(file.source(), t.span(), set)));
    return new SlowSpot.Fix("Search in a set", List.copyOf(edits), true);
  }
}
