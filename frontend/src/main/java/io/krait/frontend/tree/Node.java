package io.krait.frontend.tree;

/**
 * A node of the one syntax tree, named and shaped as in CPython 3.14's {@code Parser/Python.asdl}.
 *
 * <p>Trees are immutable. Facts about a node (symbol, type, representation) live in side tables
 * keyed by {@link #id()}, which is dense from 0 within one file.
 */
public sealed interface Node
    permits Expr,
        Stmt,
        Pattern,
        TypeParam,
        Module,
        Arguments,
        Arg,
        Keyword,
        Alias,
        WithItem,
        MatchCase,
        ExceptHandler,
        Comprehension {
  /** Dense number of the node within its file. */
  int id();
}
