/**
 * Syntax trees: {@link io.krait.frontend.parse.Parser} reads the grammar by recursive descent and
 * builds the tree. Only if that fails, {@code FaultFinder} goes over the text again, by the grammar
 * in {@code syntax-faults.peg}, to find the fault that CPython reports.
 */
@NullMarked
package io.krait.frontend.parse;

import org.jspecify.annotations.NullMarked;
