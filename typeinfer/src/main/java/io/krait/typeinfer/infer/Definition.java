package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** What a binding stands for, as far as declarations tell without running anything. */
sealed interface Definition {
  record ClassDefinition(ClassNode cls) implements Definition {}

  record FunctionDefinition(FunctionNode function) implements Definition {}

  /** {@code import module}, or {@code from module import name}. */
  record Import(String module, @Nullable String name) implements Definition {}

  /** {@code name = value}: maybe a type alias or a type variable. */
  record Value(Expr value, FileNode file, Scope scope) implements Definition {}

  /** {@code name: annotation}. */
  record Annotated(Expr annotation, @Nullable Expr value, FileNode file, Scope scope)
      implements Definition {}

  /** {@code type name[..] = value}. */
  record Alias(io.krait.frontend.tree.Stmt.TypeAlias node, FileNode file, Scope scope)
      implements Definition {}

  record TypeParameter(TypeParam node, FileNode file, Scope scope) implements Definition {}
}
