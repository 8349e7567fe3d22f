/** One class per command. */
@NullMarked
package io.krait.cli.command;

import org.jspecify.annotations.NullMarked;
