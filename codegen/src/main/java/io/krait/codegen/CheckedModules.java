package io.krait.codegen;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.CheckedProgram;
import io.krait.typeinfer.java.JavaClasses;
import java.util.List;

/** The modules of a program with scopes and types, and everything that was found wrong. */
public record CheckedModules(
    List<ModuleSource> modules,
    List<BoundFile> bound,
    CheckedProgram types,
    JavaClasses java,
    List<Diagnostic> diagnostics) {}
