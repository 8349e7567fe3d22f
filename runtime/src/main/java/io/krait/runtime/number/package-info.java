/** Arithmetic, text and members of int, bool, float and complex. */
@NullMarked
package io.krait.runtime.number;

import org.jspecify.annotations.NullMarked;
