package io.krait.codegen.slow;

import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import io.krait.codegen.slow.SlowCounter.Of;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes counters into the code of a module: at general operations, where a twin is entered, and at
 * the first operation of each line in each block, so that what ran can be told apart from what did
 * not.
 */
final class CounterWriter {
  private static final MethodRef HIT =
      new MethodRef(
          MethodRef.Kind.STATIC,
          "io/krait/runtime/SlowCounters",
          "hit",
          List.of(Rep.Prim.I32),
          Rep.ANY,
          true);

  private final List<SlowCounter> counters;
  private final String file;

  CounterWriter(List<SlowCounter> counters, IrModule module) {
    this.counters = counters;
    this.file = module.file();
  }

  /** An operation to count, and for what. */
  record Counted(SlowOp op, @Nullable SlowSpot spot, Of of) {}

  /** Writes the counters of operations and lines. */
  void operations(IrModule module, List<Counted> counted) {
    IdentityHashMap<Op, Counted> byOp = new IdentityHashMap<>();
    counted.forEach(c -> byOp.put(c.op().op(), c));
    for (IrFunction f : AllFunctions.of(module)) {
      for (Block block : f.blocks) {
        block(f, block, byOp);
      }
    }
  }

  private void block(IrFunction f, Block block, IdentityHashMap<Op, Counted> byOp) {
    List<Op> ops = List.copyOf(block.ops);
    block.ops.clear();
    int line = -1;
    for (Op op : ops) {
      CodeInfo code = f.code;
      if (code != null && op.pos() >= 0) {
        PositionTable.Position position = code.positions().positions().get(op.pos());
        if (position.line() != line) {
          line = position.line();
          hit(f, block, counter(code.qualname(), line, Of.LINE, "LINE", null));
        }
      }
      Counted counted = byOp.get(op);
      if (counted != null) {
        SlowOp slow = counted.op();
        String kind = slow.kind().name();
        String name = slow.code().qualname();
        hit(f, block, counter(name, slow.line(), counted.of(), kind, counted.spot()));
      }
      block.ops.add(op);
    }
  }

  private int counter(String function, int line, Of of, String kind, @Nullable SlowSpot spot) {
    int number = counters.size();
    counters.add(new SlowCounter(number, file, function, line, of, kind, spot));
    return number;
  }

  private static void hit(IrFunction f, Block block, int number) {
    Var id = f.newVar("", Rep.Prim.I32, -1);
    block.ops.add(new Op.Const(id, new Literal.I32(number)));
    block.ops.add(new Op.Call(null, HIT, List.of(id), -1, null));
  }

  // Guards

  /** A belief that failed leads to a point of a twin: counts there, in blocks of their own. */
  void guard(Guard guard, SlowSpot spot) {
    IrFunction twin = guard.twin();
    String name = guard.code().qualname();
    for (Block block : List.copyOf(twin.blocks)) {
      if (block.resumePoint == guard.point()) {
        Block before = twin.newBlock();
        before.resumePoint = guard.point();
        before.handler = block.handler;
        block.resumePoint = -1;
        hit(twin, before, counter(name, guard.line(), Of.GUARD, guard.kind().name(), spot));
        before.terminator = new Terminator.Goto(block);
      }
    }
  }
}
