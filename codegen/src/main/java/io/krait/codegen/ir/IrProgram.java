package io.krait.codegen.ir;

import java.util.List;

/** What lowering gives: the modules, and the log of what it made slow. */
public record IrProgram(List<IrModule> modules, List<SlowSpot> slowSpots) {}
