package io.krait.codegen.slow;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a type is not known.
 *
 * @param root the node that would have to change, for fixes; null if there is none
 */
record Cause(
    SlowSpotId id,
    ProgramView.FileView file,
    Span range,
    String name,
    @Nullable Node root,
    List<SlowSpot.Step> chain) {}
