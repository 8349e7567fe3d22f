/**
 * Python's objects and operations for compiled programs.
 *
 * <p>Values: {@code None} is {@link io.krait.runtime.PyNone#NONE}; int is {@link java.lang.Long}
 * or, only outside its range, {@link java.math.BigInteger}; float is {@link java.lang.Double}; bool
 * is {@link java.lang.Boolean}; str is {@link java.lang.String}; everything else implements {@link
 * io.krait.runtime.PyObject}. Java's {@code null} is never a Python value: it means "unset" or
 * "exhausted".
 */
@NullMarked
package io.krait.runtime;

import org.jspecify.annotations.NullMarked;
