package io.krait.codegen.emit;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Var;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often and where the variables of a function are written and read. */
final class VarFacts {
  /** The index that stands for a block's terminator. */
  static final int TERMINATOR = Integer.MAX_VALUE;

  final int[] writes;
  final int[] reads;
  final @Nullable Op[] writer;
  final @Nullable Block[] writtenIn;
  final @Nullable Block[] readIn;

  /** Index in its block of the last operation seen to read or write. */
  final int[] writtenAt;

  final int[] readAt;

  /** Whether some read is by a deopt state. */
  final boolean[] inState;

  VarFacts(IrFunction f, Liveness live, Uses uses) {
    int n = f.vars.size();
    writes = new int[n];
    reads = new int[n];
    writer = new Op[n];
    writtenIn = new Block[n];
    readIn = new Block[n];
    writtenAt = new int[n];
    readAt = new int[n];
    inState = new boolean[n];
    f.parameters.forEach(p -> writes[p.id()]++);
    for (Block b : live.order()) {
      if (b == f.blocks.getFirst() || b.resumePoint >= 0) {
        live.forEachLiveIn(b, v -> writes[v.id()] += 2); // set before the body begins
      }
      scan(b, uses);
    }
  }

  private void scan(Block b, Uses uses) {
    if (b.handler != null) {
      writes[b.handler.exception().id()] += 2;
    }
    for (int i = 0; i < b.ops.size(); i++) {
      Op op = b.ops.get(i);
      int at = i;
      uses.of(op, v -> read(v, b, at));
      uses.ofState(op, v -> inState[v.id()] = true);
      Var dst = op.dst();
      if (dst != null) {
        writes[dst.id()]++;
        writer[dst.id()] = op;
        writtenIn[dst.id()] = b;
        writtenAt[dst.id()] = i;
      }
    }
    uses.of(Objects.requireNonNull(b.terminator), v -> read(v, b, TERMINATOR));
    uses.ofState(Objects.requireNonNull(b.terminator), v -> inState[v.id()] = true);
  }

  private void read(Var v, Block b, int at) {
    reads[v.id()]++;
    readIn[v.id()] = b;
    readAt[v.id()] = at;
  }

  /** Whether a variable has one writer and, later in the same block, one reader. */
  boolean isSingle(Var v) {
    int i = v.id();
    return writes[i] == 1
        && reads[i] == 1
        && writer[i] != null
        && writtenIn[i] == readIn[i]
        && writtenAt[i] < readAt[i];
  }

  /** The literal that an unnamed variable always holds, or null. */
  @Nullable Literal constant(Var v) {
    return writes[v.id()] == 1 && v.name().isEmpty() && writer[v.id()] instanceof Op.Const c
        ? c.value()
        : null;
  }
}
