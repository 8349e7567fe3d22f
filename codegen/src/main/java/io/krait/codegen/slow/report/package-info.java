/** Slow spots as text, JSON, SARIF and HTML. */
@NullMarked
package io.krait.codegen.slow.report;

import org.jspecify.annotations.NullMarked;
