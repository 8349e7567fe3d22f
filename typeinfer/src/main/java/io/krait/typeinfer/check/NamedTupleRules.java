package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the definition of a named tuple must keep to (typing specification, "Named tuples"). */
final class NamedTupleRules {
  private NamedTupleRules() {}

  static void check(ClassDecl cls, Reporter reporter) {
    if (!cls.has(ClassShape.Trait.NAMED_TUPLE)) {
      return;
    }
    if (isDirect(cls)) {
      bases(cls, reporter);
      fields(cls, reporter);
    } else {
      redefined(cls, reporter);
    }
  }

  private static boolean isDirect(ClassDecl cls) {
    for (Expr base : cls.node().bases()) {
      if (Names.full(base, cls.context()).equals("typing.NamedTuple")) {
        return true;
      }
    }
    return false;
  }

  private static void bases(ClassDecl cls, Reporter reporter) {
    for (Expr base : cls.node().bases()) {
      Expr head = base instanceof Expr.Subscript subscript ? subscript.value() : base;
      String name = Names.full(head, cls.context());
      if (!name.equals("typing.NamedTuple") && !name.equals("typing.Generic")) {
        reporter.error(
            "invalid-named-tuple",
            "A class with the base NamedTuple can have no other base but Generic",
            base.span());
      }
    }
  }

  private static void fields(ClassDecl cls, Reporter reporter) {
    String withDefault = null;
    for (Stmt.AnnAssign assign : ClassBody.annotated(cls)) {
      String name = ((Expr.Name) assign.target()).name();
      if (name.startsWith("_")) {
        reporter.error(
            "invalid-named-tuple",
            "The name of a field cannot start with an underscore",
            assign.target().span());
      }
      if (assign.value() != null) {
        withDefault = name;
      } else if (withDefault != null) {
        reporter.error(
            "field-order",
            "Field \"" + name + "\" has no default, but \"" + withDefault + "\" before it has one",
            assign.target().span());
      }
    }
  }

  /** A subclass cannot state a field of its base anew. */
  private static void redefined(ClassDecl cls, Reporter reporter) {
    for (ClassDecl base : cls.mro()) {
      if (base == cls || base.madeOf != null || !isDirect(base)) {
        continue;
      }
      for (NamedTuples.Field field : NamedTuples.fields(base)) {
        Stmt own = ClassBody.binding(cls, field.name());
        if (own != null) {
          reporter.error(
              "invalid-named-tuple",
              "\"" + field.name() + "\" is a field of base \"" + base.name() + "\"",
              own instanceof Stmt.AnnAssign assign ? assign.target().span() : own.span());
        }
      }
    }
  }

  /** The rules of {@code namedtuple(...)} and {@code NamedTuple(...)}. */
  static void call(Expr.Call call, Reporter reporter) {
    boolean rename = Boolean.TRUE.equals(TypedDictShape.keyword(call.keywords(), "rename"));
    if (rename || call.args().size() < 2) {
      return;
    }
    List<String> seen = new ArrayList<>();
    for (Named each : names(call.args().get(1))) {
      if (!FunctionalClasses.isFieldName(each.name())) {
        reporter.error(
            "invalid-named-tuple",
            "\"" + each.name() + "\" cannot be the name of a field",
            each.span());
      } else if (seen.contains(each.name())) {
        reporter.error(
            "invalid-named-tuple", "Field \"" + each.name() + "\" is there twice", each.span());
      }
      seen.add(each.name());
    }
  }

  private record Named(String name, Span span) {}

  private static List<Named> names(Expr expr) {
    List<Named> found = new ArrayList<>();
    String text = SourceLiterals.string(expr);
    if (text != null) {
      for (String each : text.replace(',', ' ').split(" ", -1)) {
        if (!each.isBlank()) {
          found.add(new Named(each.strip(), expr.span()));
        }
      }
      return found;
    }
    List<Expr> elements =
        switch (expr) {
          case Expr.ListExpr list -> list.elts();
          case Expr.Tuple tuple -> tuple.elts();
          default -> List.of();
        };
    for (Expr element : elements) {
      String name = SourceLiterals.string(first(element));
      if (name != null) {
        found.add(new Named(name, element.span()));
      }
    }
    return found;
  }

  private static @Nullable Expr first(Expr element) {
    return element instanceof Expr.Tuple pair
        ? pair.elts().isEmpty() ? null : pair.elts().get(0)
        : element;
  }
}
