package io.krait.frontend.source;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of decoding a file. The text is always there, as well as it could be read.
 *
 * @param file the text
 * @param fault what CPython raises while it decodes, or null
 */
public record DecodedSource(SourceFile file, @Nullable SyntaxFault fault) {}
