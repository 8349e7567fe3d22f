package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** One parameter. */
public record Arg(int id, Span span, String arg, @Nullable Expr annotation) implements Node {}
