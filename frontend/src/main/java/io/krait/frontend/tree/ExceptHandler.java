package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code except type as name: body}; both may be absent. */
public record ExceptHandler(
    int id, Span span, @Nullable Expr type, @Nullable String name, List<Stmt> body)
    implements Node {}
