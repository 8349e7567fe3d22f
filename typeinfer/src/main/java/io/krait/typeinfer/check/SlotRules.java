package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributes of classes with {@code __slots__}: there are no others. */
final class SlotRules {
  private SlotRules() {}

  static void check(ClassDecl cls, Reporter reporter) {
    Set<String> slots = all(cls);
    if (slots == null || slots.contains("__dict__")) {
      return;
    }
    for (Member member : cls.members()) {
      if (member.assignments().isEmpty() || slots.contains(member.name()) || isBound(cls, member)) {
        continue;
      }
      for (int i = 0; i < member.assignments().size(); i++) {
        Decl.Variable assignment = member.assignments().get(i);
        if (member.assigners().get(i).isClassMethod()) {
          continue;
        }
        reporter.error(
            "not-in-slots",
            "\"" + member.name() + "\" is not in \"__slots__\"",
            assignment.name().span());
      }
    }
  }

  /** A property or other descriptor of the class takes the store. */
  private static boolean isBound(ClassDecl cls, Member member) {
    for (ClassDecl each : cls.mro()) {
      Member own = each.own(member.name());
      if (own != null && own.inBody() && own.hasValue()) {
        return true;
      }
    }
    return false;
  }

  /** The slots of a class and its bases; null if some class on the way has a dictionary. */
  private static @Nullable Set<String> all(ClassDecl cls) {
    Set<String> found = new HashSet<>();
    for (ClassDecl each : cls.mro()) {
      if (each.isBuiltin("object")) {
        continue;
      }
      Set<String> own = each.madeOf == null && !each.module().isStub() ? own(each) : null;
      if (own == null) {
        return null;
      }
      found.addAll(own);
    }
    return found;
  }

  private static @Nullable Set<String> own(ClassDecl cls) {
    if (ClassBody.binding(cls, "__slots__") instanceof Stmt.Assign assign) {
      List<Expr> elements =
          switch (assign.value()) {
            case Expr.Tuple tuple -> tuple.elts();
            case Expr.ListExpr list -> list.elts();
            case Expr.Set set -> set.elts();
            default -> List.of(assign.value());
          };
      List<String> names = SourceLiterals.strings(elements);
      Set<String> slots = new HashSet<>();
      names.forEach(name -> slots.add(cls.scope().mangle(name)));
      return names.size() == elements.size() ? slots : null;
    }
    DataclassOptions options = DataclassOptions.of(cls);
    if (options == null || !options.slots()) {
      return null;
    }
    Set<String> slots = new HashSet<>();
    DataclassFields.own(cls, options).forEach(field -> slots.add(field.name()));
    return slots;
  }
}
