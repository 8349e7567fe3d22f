/**
 * Tokens: {@link io.krait.frontend.lex.Lexer} cuts a text into a {@link
 * io.krait.frontend.lex.LexedFile}.
 */
@NullMarked
package io.krait.frontend.lex;

import org.jspecify.annotations.NullMarked;
