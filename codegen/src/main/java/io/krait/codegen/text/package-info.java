/**
 * Compiles texts while a program runs, for {@code eval}, {@code exec} and {@code compile}; the
 * runtime finds it as a service.
 */
@NullMarked
package io.krait.codegen.text;

import org.jspecify.annotations.NullMarked;
