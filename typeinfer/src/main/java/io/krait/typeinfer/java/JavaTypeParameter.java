package io.krait.typeinfer.java;

import java.util.List;

/**
 * A type parameter of a class or method.
 *
 * @param bounds at least one; {@code Object} where none is stated
 */
public record JavaTypeParameter(String name, List<JavaType> bounds) {}
