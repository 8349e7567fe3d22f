/**
 * Lowers checked trees to the intermediate representation and keeps the log of what it made slow.
 */
@NullMarked
package io.krait.codegen.lower;

import org.jspecify.annotations.NullMarked;
