package io.krait.codegen.pass;

import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The passes between lowering and emitter, in order. */
public final class Passes {
  private Passes() {}

  /**
   * Improves every function in place.
   *
   * @param cancelled polled before each function
   * @throws CancellationException if {@code cancelled} says so
   */
  public static void run(IrProgram program, BooleanSupplier cancelled) {
    for (IrModule m : program.modules()) {
      RecursionDepth.run(m);
      for (IrFunction f : AllFunctions.of(m)) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("no longer wanted");
        }
        run(f);
      }
    }
  }

  /** Improves one function; its twin, which says what deopts must hand over, comes first. */
  private static void run(IrFunction f) {
    BlockMerging.run(f);
    Webs.run(f);
    IntLoops.run(f);
    Propagation.run(f);
    Ranges.run(f);
    BlockMerging.run(f);
    while (DeadCode.run(f)) {
      // What the removed operations read may be dead now.
    }
  }
}
