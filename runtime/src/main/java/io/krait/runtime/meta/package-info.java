/** How Java code states the Python signature of what it implements. */
@NullMarked
package io.krait.runtime.meta;

import org.jspecify.annotations.NullMarked;
