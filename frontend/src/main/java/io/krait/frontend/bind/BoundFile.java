package io.krait.frontend.bind;

import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.source.Diagnostic;
import java.util.List;

/**
 * A file whose names are resolved.
 *
 * @param parsed the file and its tree
 * @param module the outermost scope
 * @param scopes scopes and symbols by node
 * @param diagnostics what CPython's symbol table and compiler would refuse, in the order in which
 *     CPython would find it; the parser's own are in {@code parsed}
 */
public record BoundFile(
    ParsedFile parsed, Scope module, ScopeTable scopes, List<Diagnostic> diagnostics) {}
