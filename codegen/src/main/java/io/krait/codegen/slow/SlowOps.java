package io.krait.codegen.slow;

import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The general operations in the typed bodies of a module. Twins do not count: they run only where a
 * belief has failed.
 */
final class SlowOps {
  private final List<SlowOp> found = new ArrayList<>();

  private SlowOps() {}

  static List<SlowOp> of(IrModule module) {
    SlowOps ops = new SlowOps();
    List<IrFunction> all = AllFunctions.of(module);
    Set<IrFunction> twins = new HashSet<>();
    for (IrFunction f : all) {
      if (f.twin != null) {
        twins.add(f.twin);
      }
    }
    for (IrFunction f : all) {
      if (f.code != null && f.kind != IrFunction.Kind.TWIN && !twins.contains(f)) {
        f.blocks.forEach(block -> ops.block(f, block));
      }
    }
    return ops.found;
  }

  private void block(IrFunction f, Block block) {
    for (int i = 0; i < block.ops.size(); i++) {
      Op op = block.ops.get(i);
      if (op instanceof Op.Call call && op.pos() >= 0) {
        SlowOp.Kind kind = SlowOp.kind(call.target());
        if (kind != null) {
          found.add(new SlowOp(f, block, op, kind, op.pos(), SlowOp.Use.NONE));
        }
      } else if (SlowOp.boxes(op) && !isConstant(block, i)) {
        box(f, block, i);
      }
    }
  }

  private static boolean isConstant(Block block, int index) {
    Var src = ((Op.Box) block.ops.get(index)).src();
    for (int i = index - 1; i >= 0; i--) {
      if (src.equals(block.ops.get(i).dst())) {
        return block.ops.get(i) instanceof Op.Const;
      }
    }
    return false;
  }

  /** A boxing belongs to the operation that takes the object. */
  private void box(IrFunction f, Block block, int index) {
    Var object = block.ops.get(index).dst();
    for (int i = index + 1; i < block.ops.size() && object != null; i++) {
      Op op = block.ops.get(i);
      if (!op.uses().contains(object)) {
        continue;
      }
      if (op instanceof Op.NewArray || isRenaming(op)) {
        object = op.dst();
        continue;
      }
      if (op instanceof Op.Call call && SlowOp.kind(call.target()) != null) {
        return; // part of an operation that is slow itself
      }
      int pos = op.pos() >= 0 ? op.pos() : nearest(block, index);
      if (pos >= 0) {
        found.add(new SlowOp(f, block, block.ops.get(index), SlowOp.Kind.BOX, pos, use(op)));
      }
      return;
    }
    int pos = nearest(block, index);
    if (pos >= 0) {
      found.add(
          new SlowOp(f, block, block.ops.get(index), SlowOp.Kind.BOX, pos, atEnd(block, object)));
    }
  }

  private static SlowOp.Use use(Op op) {
    return SlowOp.use(op);
  }

  private static boolean isRenaming(Op op) {
    return op instanceof Op.Move move && move.dst().name().isEmpty();
  }

  private static SlowOp.Use atEnd(Block block, @Nullable Var object) {
    return object != null
            && block.terminator instanceof Terminator.Return ret
            && object.equals(ret.value())
        ? SlowOp.Use.RETURN
        : object != null && !object.name().isEmpty() ? SlowOp.Use.VARIABLE : SlowOp.Use.OTHER;
  }

  /** The position of the operation next to one without any; -1 if the block has none. */
  private static int nearest(Block block, int index) {
    for (int i = index + 1; i < block.ops.size(); i++) {
      if (block.ops.get(i).pos() >= 0) {
        return block.ops.get(i).pos();
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      if (block.ops.get(i).pos() >= 0) {
        return block.ops.get(i).pos();
      }
    }
    return -1;
  }
}
