/**
 * Builds of whole projects, again and again: what a build tool runs, and {@code krait build} with a
 * state file.
 */
@NullMarked
package io.krait.cli.incremental;

import org.jspecify.annotations.NullMarked;
