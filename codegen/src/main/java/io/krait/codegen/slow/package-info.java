/**
 * What the compiler could not make fast, found in the code that it made: which operations stay
 * general, why, and what would help.
 */
@NullMarked
package io.krait.codegen.slow;

import org.jspecify.annotations.NullMarked;
