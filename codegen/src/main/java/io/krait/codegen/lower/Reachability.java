package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;

/** Whether code leads to a block, as far as it has been lowered. */
final class Reachability {
  private Reachability() {}

  /** Whether some block ends by going to this one. */
  static boolean isTarget(IrFunction function, Block block) {
    for (Block from : function.blocks) {
      if (from.terminator != null && from.terminator.successors().contains(block)) {
        return true;
      }
    }
    return false;
  }
}
