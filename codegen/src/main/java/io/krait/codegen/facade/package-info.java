/** What Java sees of a compiled module: its types, methods and documentation, as data. */
@NullMarked
package io.krait.codegen.facade;

import org.jspecify.annotations.NullMarked;
