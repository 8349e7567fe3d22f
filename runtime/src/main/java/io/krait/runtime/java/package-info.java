/**
 * Java classes and objects as Python sees them: a Java class is a type object, its members are
 * attributes, and the protocols of {@code java.util} and {@code java.lang} are Python's.
 */
@NullMarked
package io.krait.runtime.java;

import org.jspecify.annotations.NullMarked;
