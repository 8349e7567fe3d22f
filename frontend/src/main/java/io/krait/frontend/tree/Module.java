package io.krait.frontend.tree;

import java.util.List;

/** A whole file. {@code nodeCount} is one more than the largest node id in it. */
public record Module(int id, List<Stmt> body, int nodeCount) implements Node {}
