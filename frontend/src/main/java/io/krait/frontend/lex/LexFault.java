package io.krait.frontend.lex;

import io.krait.frontend.source.SyntaxFault;

/**
 * A fault found by the lexer.
 *
 * @param fault what CPython raises when its parser reaches the place
 * @param raised whether CPython's tokenizer raises by itself; such a fault hides every fault of the
 *     parser that stands before it. The others (bad dedent, end of file ...) only stop the parser.
 * @param inField whether the place is within an f-string or t-string; such a fault hides nothing
 * @param openBracket offset of the innermost bracket open at the place, or -1
 */
public record LexFault(SyntaxFault fault, boolean raised, boolean inField, int openBracket) {}
