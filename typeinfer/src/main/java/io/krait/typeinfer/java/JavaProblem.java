package io.krait.typeinfer.java;

/**
 * Why Java classes cannot be read.
 *
 * @param code stable kebab-case identifier: {@code java-class-too-new}, {@code
 *     java-class-unreadable}, {@code java-classpath-unreadable}
 * @param message one sentence that says what is wrong
 * @param help one sentence that says what to do
 */
public record JavaProblem(String code, String message, String help) {}
