package io.krait.codegen;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.CheckedProgram;
import java.util.List;

/** The modules of a program with scopes and types, and everything that was found wrong. */
public record CheckedModules(
    List<ModuleSource> modules,
    List<BoundFile> bound,
    CheckedProgram types,
    List<Diagnostic> diagnostics) {}
