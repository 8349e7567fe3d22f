/** Measures compiled Python beside hand-written Java and CPython. */
@NullMarked
package io.krait.benchmarks;

import org.jspecify.annotations.NullMarked;
