package io.krait.codegen.slow;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A counter in compiled code.
 *
 * @param number its number in the runtime's {@code SlowCounters}
 * @param function around the operation
 * @param line of the operation
 * @param kind of the operation
 * @param spot the spot that it counts for; null for an operation that is not reported
 */
public record SlowCounter(
    int number, String function, int line, String kind, @Nullable SlowSpot spot) {
  private static final MethodRef HIT =
      new MethodRef(
          MethodRef.Kind.STATIC,
          "io/krait/runtime/SlowCounters",
          "hit",
          List.of(Rep.Prim.I32),
          Rep.ANY,
          true);

  /** Inserts a counter in front of an operation. */
  static SlowCounter insert(int number, SlowOp op, @Nullable SlowSpot spot) {
    int at = index(op);
    Var id = op.function().newVar("", Rep.Prim.I32, -1);
    op.block().ops.add(at, new Op.Const(id, new Literal.I32(number)));
    op.block().ops.add(at + 1, new Op.Call(null, HIT, List.of(id), -1, null));
    var code = Objects.requireNonNull(op.function().code);
    PositionTable.Position position = code.positions().positions().get(op.pos());
    return new SlowCounter(number, code.qualname(), position.line(), op.kind().name(), spot);
  }

  /** By identity: equal operations may stand twice in a block. */
  private static int index(SlowOp op) {
    List<Op> ops = op.block().ops;
    for (int i = 0; i < ops.size(); i++) {
      if (ops.get(i) == op.op()) {
        return i;
      }
    }
    throw new IllegalStateException("the operation is gone: " + op.op());
  }
}
