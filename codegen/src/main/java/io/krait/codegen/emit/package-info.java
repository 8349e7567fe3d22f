/** Turns the intermediate representation into class files through a typed layer over ASM. */
@NullMarked
package io.krait.codegen.emit;

import org.jspecify.annotations.NullMarked;
