/** Java classes as class files tell them. */
@NullMarked
package io.krait.codegen.java;

import org.jspecify.annotations.NullMarked;
