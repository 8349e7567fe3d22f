package io.krait.codegen.pass;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.runtime.Intrinsics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code //} and {@code %} by a known positive number. Python's round down, as shifts and masks do:
 * {@code n // 8} is {@code n >> 3} and {@code n % 8} is {@code n & 7} for negative n too. Java's
 * round towards zero, which is the same where the dividend is not negative.
 */
final class Divisions {
  private static final String OWNER = Intrinsics.class.getName().replace('.', '/');

  private Divisions() {}

  /** The call, or what does the same; literals it needs are added. */
  static Op simplified(Op.Call call, RangeState now, List<Op> ops, IrFunction f) {
    PrimOp plain = plain(call);
    if (plain == null) {
      return call;
    }
    Var dst = java.util.Objects.requireNonNull(call.dst());
    Var dividend = call.args().get(0);
    Interval divisor = now.get(call.args().get(1));
    if (divisor.isPoint() && divisor.lo() > 0 && Long.bitCount(divisor.lo()) == 1) {
      return plain == PrimOp.L_DIV
          ? new Op.Prim(dst, PrimOp.L_SHR, List.of(dividend, places(divisor.lo(), ops, f)))
          : new Op.Prim(dst, PrimOp.L_AND, List.of(dividend, mask(divisor.lo(), ops, f)));
    }
    if (divisor.lo() > 0 && now.get(dividend).lo() >= 0) {
      return new Op.Prim(dst, plain, call.args());
    }
    return call;
  }

  /** Java's operation for a call that divides ints, or null. */
  private static @Nullable PrimOp plain(Op.Call call) {
    MethodRef m = call.target();
    if (!m.owner().equals(OWNER) || !m.parameters().equals(List.of(Prim.I64, Prim.I64))) {
      return null;
    }
    return switch (m.name()) {
      case "floorDiv" -> PrimOp.L_DIV;
      case "floorMod" -> PrimOp.L_REM;
      default -> null;
    };
  }

  private static Var places(long power, List<Op> ops, IrFunction f) {
    return literal(Prim.I32, new Literal.I32(Long.numberOfTrailingZeros(power)), ops, f);
  }

  private static Var mask(long power, List<Op> ops, IrFunction f) {
    return literal(Prim.I64, new Literal.I64(power - 1), ops, f);
  }

  private static Var literal(Rep rep, Literal value, List<Op> ops, IrFunction f) {
    Var v = f.newVar("", rep, -1);
    ops.add(new Op.Const(v, value));
    return v;
  }
}
