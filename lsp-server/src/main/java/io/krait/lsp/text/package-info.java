/** Places in texts: occurrences of names, positions, edits. */
@NullMarked
package io.krait.lsp.text;

import org.jspecify.annotations.NullMarked;
