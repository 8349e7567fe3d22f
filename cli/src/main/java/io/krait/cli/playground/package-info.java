/** A page on this machine to try Krait in: an editor that is a client of the language server. */
@NullMarked
package io.krait.cli.playground;

import org.jspecify.annotations.NullMarked;
