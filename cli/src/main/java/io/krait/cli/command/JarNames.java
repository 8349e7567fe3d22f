package io.krait.cli.command;

import org.jspecify.annotations.Nullable;

/**
 * What a jar's manifest names.
 *
 * @param mainClass the class that {@code java -jar} runs
 * @param javaModule its name in the Java module system, or null
 */
record JarNames(String mainClass, @Nullable String javaModule) {}
