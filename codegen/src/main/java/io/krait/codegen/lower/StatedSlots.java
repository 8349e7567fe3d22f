package io.krait.codegen.lower;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code __slots__} as a class body states them, where they are literals. */
final class StatedSlots {
  private StatedSlots() {}

  /**
   * The names of a class's {@code __slots__}, in order; null where that is not plain: computed or
   * private names, {@code __dict__}, names of class attributes.
   */
  static @Nullable List<String> of(ClassInfo cls) {
    Expr stated = null;
    for (Stmt statement : cls.node().body()) {
      if (statement instanceof Stmt.Assign assign
          && assign.targets().size() == 1
          && assign.targets().get(0) instanceof Expr.Name name
          && name.name().equals("__slots__")) {
        if (stated != null) {
          return null;
        }
        stated = assign.value();
      }
    }
    List<String> names = stated == null ? null : names(stated);
    return names != null && names.stream().allMatch(n -> isOrdinary(cls, n)) ? names : null;
  }

  private static @Nullable List<String> names(Expr stated) {
    List<Expr> items =
        switch (stated) {
          case Expr.Tuple tuple -> tuple.elts();
          case Expr.ListExpr list -> list.elts();
          default -> List.of(stated);
        };
    List<String> names = new ArrayList<>();
    for (Expr item : items) {
      if (!(item instanceof Expr.Constant constant)
          || !(constant.value() instanceof ConstantValue.StrValue text)
          || names.contains(text.value())) {
        return null;
      }
      if (!text.value().equals("__weakref__")) {
        names.add(text.value());
      }
    }
    return names;
  }

  private static boolean isOrdinary(ClassInfo cls, String name) {
    AttributeInfo known = cls.attribute(name);
    return !name.startsWith("__")
        && (known == null || known.kind() == AttributeInfo.Kind.INSTANCE)
        && cls.mro().stream().skip(1).allMatch(c -> c.isBuiltin() || !states(c, name));
  }

  private static boolean states(ClassInfo cls, String name) {
    List<String> names = cls.has(Trait.SLOTS) ? of(cls) : List.of();
    return names == null || names.contains(name);
  }

  /** Whether classes that state {@code __slots__} and such that do not are above or below it. */
  static boolean isMixed(ClassInfo cls) {
    return isMixed(cls, cls.has(Trait.SLOTS));
  }

  private static boolean isMixed(ClassInfo cls, boolean slotted) {
    boolean here =
        cls.mro().stream().anyMatch(c -> !c.isBuiltin() && c.has(Trait.SLOTS) != slotted);
    return here || cls.directSubclasses().stream().anyMatch(sub -> isMixed(sub, slotted));
  }
}
