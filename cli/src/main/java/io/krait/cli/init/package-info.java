/** New projects. */
@NullMarked
package io.krait.cli.init;

import org.jspecify.annotations.NullMarked;
