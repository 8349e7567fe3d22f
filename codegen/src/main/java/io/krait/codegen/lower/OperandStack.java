package io.krait.codegen.lower;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operands of the expressions (and loops, handlers, with statements) around the code being
 * lowered. The one at depth d lives in a variable of frame index base + d, in the typed body as in
 * the twin, so that each can take over from the other.
 */
final class OperandStack {
  private record Place(int depth, Rep rep) {}

  private final IrFunction function;
  private final int base;
  private final List<Operand> items = new ArrayList<>();
  private final Map<Place, Var> slots = new HashMap<>();

  OperandStack(IrFunction function, int base) {
    this.function = function;
    this.base = base;
    function.frameSize = base;
  }

  int depth() {
    return items.size();
  }

  int frameIndex(int depth) {
    return base + depth;
  }

  /** Whether a variable is an operand slot, not a Python variable or temporary. */
  boolean isSlot(Var var) {
    return var.frameIndex() >= base;
  }

  /** The variable that holds operands of a representation at a depth. */
  Var slot(int depth, Rep rep) {
    return slots.computeIfAbsent(
        new Place(depth, rep),
        p -> {
          function.frameSize = Math.max(function.frameSize, base + depth + 1);
          return function.newVar("", rep, base + depth);
        });
  }

  /** The variable for a result that will be the next operand. */
  Var slot(Rep rep) {
    return slot(items.size(), rep);
  }

  void push(Operand operand) {
    items.add(operand);
  }

  Operand pop() {
    return items.remove(items.size() - 1);
  }

  /** Drops the topmost operands. */
  void drop(int count) {
    for (int i = 0; i < count; i++) {
      pop();
    }
  }

  /** Back to an earlier depth. */
  void cut(int depth) {
    while (items.size() > depth) {
      pop();
    }
  }

  /** The operand at a depth. */
  Operand at(int depth) {
    return items.get(depth);
  }

  /** The operand that is {@code fromTop} below the top. */
  Operand peek(int fromTop) {
    return items.get(items.size() - 1 - fromTop);
  }

  void set(int depth, Operand operand) {
    items.set(depth, operand);
  }

  List<Operand> snapshot() {
    return List.copyOf(items);
  }
}
