/** Prints diagnostics and slow spots. */
@NullMarked
package io.krait.cli.report;

import org.jspecify.annotations.NullMarked;
