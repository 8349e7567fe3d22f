package io.krait.codegen.ir;

import io.krait.frontend.source.Diagnostic;
import java.util.List;

/** What lowering gives: the modules, and what of the program it cannot compile yet. */
public record IrProgram(List<IrModule> modules, List<Diagnostic> diagnostics) {}
