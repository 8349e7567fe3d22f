package io.krait.frontend.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case pattern if guard: body}. */
public record MatchCase(int id, Pattern pattern, @Nullable Expr guard, List<Stmt> body)
    implements Node {}
