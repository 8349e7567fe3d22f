/** Tests written in Python, as an engine of the JUnit Platform. */
@NullMarked
package io.krait.junit;

import org.jspecify.annotations.NullMarked;
