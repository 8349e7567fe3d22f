package io.krait.codegen.slow;

import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every general operation and every boxing of a number in the code of a module. What is reported of
 * them is decided elsewhere; here nothing is left out.
 */
final class SlowOps {
  private final List<SlowOp> found = new ArrayList<>();
  private final Map<String, CodeInfo> codes = new HashMap<>();

  private SlowOps() {}

  /** Those of typed bodies, and of the adapters through which they are called as objects. */
  static List<SlowOp> ofTypedBodies(IrModule module) {
    Set<IrFunction> twins = twins(module);
    return of(module, AllFunctions.of(module).stream().filter(f -> !twins.contains(f)).toList());
  }

  /** Those of twins, which run only where a belief has failed. */
  static List<SlowOp> ofTwins(IrModule module) {
    Set<IrFunction> twins = twins(module);
    return of(module, AllFunctions.of(module).stream().filter(twins::contains).toList());
  }

  private static List<SlowOp> of(IrModule module, List<IrFunction> functions) {
    SlowOps ops = new SlowOps();
    for (IrFunction f : AllFunctions.of(module)) {
      if (f.code != null) {
        ops.codes.putIfAbsent(f.owner + "." + f.name, f.code);
      }
    }
    for (IrFunction f : functions) {
      CodeInfo code = ops.code(f);
      if (code != null) {
        f.blocks.forEach(block -> ops.block(f, code, block));
      }
    }
    return ops.found;
  }

  static Set<IrFunction> twins(IrModule module) {
    Set<IrFunction> twins = Collections.newSetFromMap(new IdentityHashMap<>());
    for (IrFunction f : AllFunctions.of(module)) {
      if (f.kind == IrFunction.Kind.TWIN) {
        twins.add(f);
      }
      if (f.twin != null) {
        twins.add(f.twin);
      }
    }
    return twins;
  }

  /** An adapter belongs to the code of the function that it calls. */
  private @Nullable CodeInfo code(IrFunction f) {
    if (f.code != null) {
      return f.code;
    }
    for (Block block : f.blocks) {
      for (Op op : block.ops) {
        if (op instanceof Op.Call call) {
          CodeInfo code = codes.get(call.target().owner() + "." + call.target().name());
          if (code != null) {
            return code;
          }
        }
      }
    }
    return f.twin == null ? null : f.twin.code;
  }

  private void block(IrFunction f, CodeInfo code, Block block) {
    for (int i = 0; i < block.ops.size(); i++) {
      Op op = block.ops.get(i);
      if (op instanceof Op.Call call) {
        SlowOp.Kind kind = GeneralCalls.kind(call.target());
        if (kind != null) {
          int pos = op.pos() >= 0 ? op.pos() : nearest(f, block, i);
          found.add(new SlowOp(f, code, block, op, kind, pos, SlowOp.Use.NONE, "", null));
        }
      } else if (SlowOp.boxes(op)) {
        found.add(box(f, code, block, i));
      }
    }
  }

  /** A boxing belongs to the operation that takes the object. */
  private static SlowOp box(IrFunction f, CodeInfo code, Block block, int index) {
    Op box = block.ops.get(index);
    Var object = box.dst();
    for (int i = index + 1; i < block.ops.size() && object != null; i++) {
      Op op = block.ops.get(i);
      if (!op.uses().contains(object)) {
        continue;
      }
      if (op instanceof Op.NewArray || isRenaming(op)) {
        object = op.dst();
        continue;
      }
      boolean general = op instanceof Op.Call call && GeneralCalls.kind(call.target()) != null;
      int pos = op.pos() >= 0 ? op.pos() : nearest(f, block, index);
      SlowOp.Use use = SlowOp.use(op);
      String name = SlowOp.variable(box, op);
      return new SlowOp(f, code, block, box, SlowOp.Kind.BOX, pos, use, name, general ? op : null);
    }
    int pos = nearest(f, block, index);
    SlowOp.Use use = atEnd(block, object);
    return new SlowOp(f, code, block, box, SlowOp.Kind.BOX, pos, use, "", null);
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

  /** The position of the operation next to one without any; -1 in an adapter. */
  static int nearest(IrFunction f, Block block, int index) {
    if (f.code == null) {
      return -1;
    }
    for (int i = index; i < block.ops.size(); i++) {
      if (block.ops.get(i).pos() >= 0) {
        return block.ops.get(i).pos();
      }
    }
    int before = last(block, index - 1);
    for (int b = f.blocks.indexOf(block) - 1; b >= 0 && before < 0; b--) {
      before = last(f.blocks.get(b), f.blocks.get(b).ops.size() - 1);
    }
    return before;
  }

  private static int last(Block block, int from) {
    for (int i = from; i >= 0; i--) {
      if (block.ops.get(i).pos() >= 0) {
        return block.ops.get(i).pos();
      }
    }
    return -1;
  }
}
