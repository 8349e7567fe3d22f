package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** A name in an import statement; {@code name} may be dotted, or {@code *}. */
public record Alias(int id, Span span, String name, @Nullable String asname) implements Node {}
