package io.krait.codegen.pass;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;

/** The passes between lowering and emitter, in order. */
public final class Passes {
  private Passes() {}

  /** Improves every function in place. */
  public static void run(IrProgram program) {
    for (IrModule m : program.modules()) {
      m.functions().forEach(Passes::run);
    }
  }

  private static void run(IrFunction f) {}
}
