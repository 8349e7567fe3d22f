/**
 * The intermediate representation: basic blocks over JVM representations, every box, guard,
 * exception edge and suspension explicit.
 */
@NullMarked
package io.krait.codegen.ir;

import org.jspecify.annotations.NullMarked;
