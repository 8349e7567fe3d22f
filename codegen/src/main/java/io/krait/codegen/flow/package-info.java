/** Facts about the control and data flow of functions: orders, uses, liveness. */
@NullMarked
package io.krait.codegen.flow;

import org.jspecify.annotations.NullMarked;
