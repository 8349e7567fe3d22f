package io.krait.codegen;

import io.krait.codegen.ir.SlowSpot;
import io.krait.frontend.source.Diagnostic;
import java.util.List;

/**
 * What the compiler gives.
 *
 * @param classes empty when the program has errors that CPython would raise before running it
 * @param slowSpots what lowering could not make fast, and why
 * @param diagnostics of all phases, in order of files
 */
public record CompiledProgram(
    List<ClassFile> classes, List<SlowSpot> slowSpots, List<Diagnostic> diagnostics) {}
