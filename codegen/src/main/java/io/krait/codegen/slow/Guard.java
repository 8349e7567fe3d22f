package io.krait.codegen.slow;

import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A point at which typed code leaves for a twin.
 *
 * @param code the Python code around it
 * @param pos the position of the operation that may leave; -1 where arguments are tested
 * @param kind of the first belief that is tested there
 */
record Guard(IrFunction twin, CodeInfo code, int point, int pos, Kind kind) {
  /** What is believed. */
  enum Kind {
    /** The arguments that a function object is given are what its typed body takes. */
    ARGUMENTS,
    /** A result fits 64 bits. */
    OVERFLOW,
    /** A value is of a class. */
    CLASS,
    /** What a function returns is what it returned before. */
    RESULT,
    /** Nobody has changed what a name stands for, and the like. */
    TEST
  }

  /** The guards of a module, one for each point of a twin. */
  static List<Guard> of(IrModule module) {
    List<Guard> guards = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<IrFunction> twins = SlowOps.twins(module);
    for (IrFunction f : AllFunctions.of(module)) {
      IrFunction twin = f.twin;
      if (twin == null || twins.contains(f)) {
        continue;
      }
      CodeInfo code = f.code == null ? twin.code : f.code;
      for (Block block : f.blocks) {
        for (int i = 0; i <= block.ops.size() && code != null; i++) {
          DeoptPoint left = left(block, i);
          if (left != null && seen.add(twin.owner + "." + twin.name + ":" + left.point())) {
            int resumed = resumed(twin, left.point());
            int pos = resumed >= 0 ? resumed : SlowOps.nearest(f, block, i);
            Kind kind = pos < 0 ? Kind.ARGUMENTS : kind(block, i);
            guards.add(new Guard(twin, code, left.point(), pos, kind));
          }
        }
      }
    }
    return guards;
  }

  /** The position at which a twin goes on, which is mostly the operation that left; or -1. */
  private static int resumed(IrFunction twin, int point) {
    for (Block block : twin.blocks) {
      if (block.resumePoint == point && point > 0) {
        return SlowOps.nearest(twin, block, 0);
      }
    }
    return -1;
  }

  private static Kind kind(Block block, int index) {
    if (index == block.ops.size()) {
      return Kind.TEST;
    }
    return switch (block.ops.get(index)) {
      case Op.Checked checked -> Kind.OVERFLOW;
      case Op.Unbox unbox -> Kind.CLASS;
      case Op.Call call -> Kind.RESULT;
      default -> Kind.TEST;
    };
  }

  /** Where the operation with a number, or the block's end behind all of them, may leave to. */
  private static @Nullable DeoptPoint left(Block block, int index) {
    if (index == block.ops.size()) {
      return block.terminator instanceof Terminator.Deopt end ? end.deopt() : null;
    }
    return switch (block.ops.get(index)) {
      case Op.DeoptIf test -> test.deopt();
      case Op.Unbox unbox -> unbox.deopt();
      case Op.Checked checked -> checked.deopt();
      case Op.Call call -> call.carrier() == null ? null : call.carrier().deopt();
      default -> null;
    };
  }

  /** The line of the operation that may leave, from 1. */
  int line() {
    return pos < 0 ? code.firstLine() : code.positions().positions().get(pos).line();
  }
}
