package io.krait.typeinfer.java;

/**
 * A parameter of a method or constructor.
 *
 * @param name "" where a class file does not tell
 */
public record JavaParameter(String name, JavaType type) {}
