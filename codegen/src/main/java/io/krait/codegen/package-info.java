/** The compiler proper: lowering, passes over the intermediate representation, class files. */
@NullMarked
package io.krait.codegen;

import org.jspecify.annotations.NullMarked;
