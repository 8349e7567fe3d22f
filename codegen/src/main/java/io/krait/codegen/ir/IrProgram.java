package io.krait.codegen.ir;

import java.util.List;

/** What lowering gives. */
public record IrProgram(List<IrModule> modules) {}
