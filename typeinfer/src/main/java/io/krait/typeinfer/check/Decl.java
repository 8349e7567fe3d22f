package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** What a binding declares. */
sealed interface Decl
    permits ClassDecl,
        FunctionDecl,
        AliasDecl,
        Decl.Import,
        Decl.Variable,
        Decl.Param,
        Decl.TypeParam {

  /** {@code import module}, or {@code from module import name}. */
  record Import(String module, @Nullable String name) implements Decl {}

  /** How a name gets its value. */
  enum Source {
    /** {@code name = value}, also with an annotation; or only the annotation. */
    ASSIGNED,
    /** An item of what a loop or comprehension goes through. */
    ITERATED,
    ENTERED,
    AUGMENTED,
    /** {@code except E as name}. */
    CAUGHT,
    /** Bound by a pattern: known by flow only. */
    MATCHED
  }

  /**
   * A variable at one of its bindings.
   *
   * @param value the expression that the source names; null if there is none
   * @param target the whole target in which {@code name} stands
   */
  record Variable(
      Expr name,
      @Nullable Expr annotation,
      @Nullable Expr value,
      Source source,
      Expr target,
      boolean async,
      ModuleDecl module,
      Scope scope)
      implements Decl {
    Context context() {
      return new Context(module, scope, null);
    }

    boolean isPlain() {
      return source == Source.ASSIGNED && target == name;
    }
  }

  /** A parameter. */
  record Param(FunctionDecl function, Arg arg) implements Decl {}

  /** A parameter of a PEP 695 list. */
  record TypeParam(TypeVarDecl variable, Object scope) implements Decl {}
}
