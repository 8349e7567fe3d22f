package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.tree.Module;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed file. There is always a tree; where the text is faulty it holds {@code Missing} nodes.
 *
 * @param file the text
 * @param lexed its tokens and comments
 * @param tree its syntax tree
 * @param diagnostics all syntax errors; the first one is what CPython reports
 * @param fault the first of them as CPython raises it, or null if the file is fine
 * @param sound how many statements of the file stand before the first faulty one
 */
public record ParsedFile(
    SourceFile file,
    LexedFile lexed,
    Module tree,
    List<Diagnostic> diagnostics,
    @Nullable SyntaxFault fault,
    int sound) {}
