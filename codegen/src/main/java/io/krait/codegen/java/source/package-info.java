/**
 * Java classes read from sources that are not compiled yet: declarations only, by JavaParser's
 * parser, which no other package may use; names are resolved here, as chapters 6 to 9 of the Java
 * Language Specification (JLS) say.
 */
@NullMarked
package io.krait.codegen.java.source;

import org.jspecify.annotations.NullMarked;
