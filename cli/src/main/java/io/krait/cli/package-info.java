/** The command line: the only place where files are read and written. */
@NullMarked
package io.krait.cli;

import org.jspecify.annotations.NullMarked;
