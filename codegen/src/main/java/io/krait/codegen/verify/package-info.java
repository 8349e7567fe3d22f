/** Checks and prints the intermediate representation. */
@NullMarked
package io.krait.codegen.verify;

import org.jspecify.annotations.NullMarked;
