/** The language server: what an editor asks over the Language Server Protocol 3.17. */
@NullMarked
package io.krait.lsp;

import org.jspecify.annotations.NullMarked;
