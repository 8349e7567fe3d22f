/**
 * What the compiler knows of Java classes: declarations as data, whoever read them (class files, or
 * Java sources that are not compiled yet).
 */
@NullMarked
package io.krait.typeinfer.java;

import org.jspecify.annotations.NullMarked;
