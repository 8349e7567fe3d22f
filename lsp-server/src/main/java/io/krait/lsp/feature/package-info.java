/** One class for each thing that an editor may ask. */
@NullMarked
package io.krait.lsp.feature;

import org.jspecify.annotations.NullMarked;
