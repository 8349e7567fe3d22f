package io.krait.codegen;

import io.krait.codegen.facade.Facade;
import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.source.Diagnostic;
import java.util.List;

/**
 * What the compiler gives.
 *
 * @param classes empty when the program has errors that CPython would raise before running it
 * @param slowSpots what could not be made fast, and why; empty unless asked for
 * @param counters what the numbers of {@code SlowCounters} count; empty unless asked for
 * @param diagnostics of all phases, in order of files
 * @param facades what Java sees of those modules that it was said to see
 */
public record CompiledProgram(
    List<ClassFile> classes,
    List<SlowSpot> slowSpots,
    List<SlowCounter> counters,
    List<Diagnostic> diagnostics,
    List<Facade> facades) {}
