/** Finds the source files of a program. */
@NullMarked
package io.krait.cli.source;

import org.jspecify.annotations.NullMarked;
