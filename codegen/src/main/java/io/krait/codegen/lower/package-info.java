/** Lowers checked trees to the intermediate representation. */
@NullMarked
package io.krait.codegen.lower;

import org.jspecify.annotations.NullMarked;
