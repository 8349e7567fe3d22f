package io.krait.codegen.emit;

import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;

/** A cheap upper bound of the bytecode of functions and blocks. */
final class SizeEstimate {
  private SizeEstimate() {}

  static int of(IrFunction f) {
    long size = 40;
    for (Block b : f.blocks) {
      size += of(b);
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  static long of(Block b) {
    long size = 12;
    for (Op op : b.ops) {
      size += of(op);
    }
    return size;
  }

  /** Bytes, of the stub by which the operation leaves too. */
  static int of(Op op) {
    int size =
        switch (op) {
          case Op.Const c -> 6;
          case Op.Checked c -> 40;
          case Op.NewArray a -> 8 + 9 * a.items().size();
          case Op.Yield y -> 60;
          default -> 16 + 4 * op.uses().size();
        };
    var deopt = Uses.deopt(op);
    return size + (deopt == null ? 0 : 12 + 3 * deopt.state().size()) + (op.pos() >= 0 ? 4 : 0);
  }
}
