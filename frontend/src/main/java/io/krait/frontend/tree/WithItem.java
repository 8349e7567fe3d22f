package io.krait.frontend.tree;

import org.jspecify.annotations.Nullable;

/** {@code contextExpr as optionalVars}. */
public record WithItem(int id, Expr contextExpr, @Nullable Expr optionalVars) implements Node {}
