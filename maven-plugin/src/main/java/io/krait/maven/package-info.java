/** The Maven plugin: hands the work to the compiler, and its answers to Maven's log. */
@NullMarked
package io.krait.maven;

import org.jspecify.annotations.NullMarked;
