package io.krait.typeinfer.java;

import org.jspecify.annotations.Nullable;

/**
 * A field or enum constant.
 *
 * @param modifiers as in {@link java.lang.reflect.Modifier}
 * @param constant the value of a constant variable (JLS 4.12.4), or null
 */
public record JavaField(
    String name, JavaType type, int modifiers, @Nullable Object constant, boolean deprecated)
    implements JavaMember {}
