/** Source files: decoding, lines and columns, diagnostics. */
@NullMarked
package io.krait.frontend.source;

import org.jspecify.annotations.NullMarked;
