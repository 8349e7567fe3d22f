package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** A type parameter (PEP 695, defaults by PEP 696). */
public sealed interface TypeParam extends Node {
  Span span();

  String name();

  @Nullable Expr defaultValue();

  record TypeVar(int id, Span span, String name, @Nullable Expr bound, @Nullable Expr defaultValue)
      implements TypeParam {}

  record ParamSpec(int id, Span span, String name, @Nullable Expr defaultValue)
      implements TypeParam {}

  record TypeVarTuple(int id, Span span, String name, @Nullable Expr defaultValue)
      implements TypeParam {}
}
