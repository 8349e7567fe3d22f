/** Passes that improve the intermediate representation. */
@NullMarked
package io.krait.codegen.pass;

import org.jspecify.annotations.NullMarked;
