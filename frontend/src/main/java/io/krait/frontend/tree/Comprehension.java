package io.krait.frontend.tree;

import java.util.List;

/** One {@code for target in iter if ...} clause. */
public record Comprehension(int id, Expr target, Expr iter, List<Expr> ifs, boolean isAsync)
    implements Node {}
