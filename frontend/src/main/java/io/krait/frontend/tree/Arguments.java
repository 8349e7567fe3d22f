package io.krait.frontend.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function or lambda. {@code defaults} belong to the last of {@code posonlyargs
 * + args}; {@code kwDefaults} runs parallel to {@code kwonlyargs}, null where there is none.
 */
public record Arguments(
    int id,
    List<Arg> posonlyargs,
    List<Arg> args,
    @Nullable Arg vararg,
    List<Arg> kwonlyargs,
    List<@Nullable Expr> kwDefaults,
    @Nullable Arg kwarg,
    List<Expr> defaults)
    implements Node {}
