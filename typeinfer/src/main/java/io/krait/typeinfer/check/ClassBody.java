package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a class body that take part, in order: not those behind false conditions. */
final class ClassBody {
  private ClassBody() {}

  static List<Stmt> statements(ClassDecl cls) {
    List<Stmt> found = new ArrayList<>();
    collect(cls.node().body(), new StaticConditions(Names::ofCondition), found);
    return found;
  }

  private static void collect(List<Stmt> body, StaticConditions conditions, List<Stmt> found) {
    for (Stmt stmt : body) {
      if (stmt instanceof Stmt.If choice) {
        Boolean truth = conditions.evaluate(choice.test());
        if (truth == null || truth) {
          collect(choice.body(), conditions, found);
        }
        if (truth == null || !truth) {
          collect(choice.orelse(), conditions, found);
        }
      } else {
        found.add(stmt);
      }
    }
  }

  /** The annotated names of a class body, in order. */
  static List<Stmt.AnnAssign> annotated(ClassDecl cls) {
    List<Stmt.AnnAssign> found = new ArrayList<>();
    for (Stmt stmt : statements(cls)) {
      if (stmt instanceof Stmt.AnnAssign assign && assign.target() instanceof Expr.Name) {
        found.add(assign);
      }
    }
    return found;
  }

  /** The statement of a class body that binds a name; null if there is none. */
  static @Nullable Stmt binding(ClassDecl cls, String name) {
    for (Stmt stmt : statements(cls)) {
      boolean binds =
          switch (stmt) {
            case Stmt.FunctionDef def -> def.name().equals(name);
            case Stmt.ClassDef def -> def.name().equals(name);
            case Stmt.AnnAssign assign -> isName(assign.target(), name);
            case Stmt.Assign assign -> assign.targets().stream().anyMatch(t -> isName(t, name));
            default -> false;
          };
      if (binds) {
        return stmt;
      }
    }
    return null;
  }

  private static boolean isName(Expr target, String name) {
    return target instanceof Expr.Name written && written.name().equals(name);
  }

  /** The head of an annotation inside {@code Annotated}, and its full name. */
  static String qualifier(Expr annotation, Context context) {
    Expr inner = unannotated(annotation, context);
    return Names.full(inner instanceof Expr.Subscript s ? s.value() : inner, context);
  }

  /** An annotation without the {@code Annotated} around it. */
  static Expr unannotated(Expr annotation, Context context) {
    Expr at = annotation;
    while (at instanceof Expr.Subscript subscript
        && Names.full(subscript.value(), context).equals("typing.Annotated")) {
      at = subscript.slice() instanceof Expr.Tuple tuple ? tuple.elts().get(0) : subscript.slice();
    }
    return at;
  }

  /** The argument of a subscript such as {@code InitVar[int]}; null if there is none. */
  static @Nullable Expr argument(Expr annotation) {
    return annotation instanceof Expr.Subscript subscript ? subscript.slice() : null;
  }
}
