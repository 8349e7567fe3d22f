package io.krait.frontend.parse;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.Module;
import java.util.List;

/** A file's tree, and what was wrong with its text. */
public record ParsedFile(SourceFile file, Module tree, List<Diagnostic> diagnostics) {}
