package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** A keyword argument; {@code arg} is null for {@code **value}. */
public record Keyword(int id, Span span, @Nullable String arg, Expr value) implements Node {}
