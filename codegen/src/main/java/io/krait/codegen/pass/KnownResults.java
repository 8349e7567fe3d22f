package io.krait.codegen.pass;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What runtime methods and fields are known to give. */
final class KnownResults {
  /** Methods whose int is a number of things, or an index. */
  private static final Set<String> SIZES = Set.of("len", "__len__", "size", "length");

  private KnownResults() {}

  static @Nullable Interval of(Op.Call call, RangeState state) {
    MethodRef m = call.target();
    if (SIZES.contains(m.name()) || ListIndices.isCheck(call)) {
      return Interval.SIZE;
    }
    return switch (m.name()) {
      case "floorMod", "mod" -> modulo(call, state);
      case "floorDiv" -> quotient(call, state);
      default -> m.result() == Rep.Prim.I32 ? Interval.INT : null;
    };
  }

  static @Nullable Interval of(Op.GetField get) {
    return get.field().name().equals("size") ? Interval.SIZE : null;
  }

  private static boolean areLongs(Op.Call call) {
    return call.args().size() == 2 && call.args().stream().allMatch(a -> a.rep() == Rep.Prim.I64);
  }

  private static @Nullable Interval modulo(Op.Call call, RangeState state) {
    if (!areLongs(call)) {
      return null;
    }
    return modulo(state.get(call.args().get(0)), state.get(call.args().get(1)));
  }

  /** The sign of the divisor decides: {@code a % b} for positive b is from 0 to b - 1. */
  static @Nullable Interval modulo(Interval a, Interval b) {
    if (b.lo() <= 0) {
      return b.hi() < 0 && b.lo() > Long.MIN_VALUE ? new Interval(b.lo() + 1, 0) : null;
    }
    return new Interval(0, a.lo() >= 0 ? Math.min(a.hi(), b.hi() - 1) : b.hi() - 1);
  }

  private static @Nullable Interval quotient(Op.Call call, RangeState state) {
    if (!areLongs(call)) {
      return null;
    }
    return quotient(state.get(call.args().get(0)), state.get(call.args().get(1)));
  }

  /** {@code a // b} */
  static @Nullable Interval quotient(Interval a, Interval b) {
    if (b.lo() <= 0) {
      return null;
    }
    long lo = Math.min(Math.floorDiv(a.lo(), b.lo()), Math.floorDiv(a.lo(), b.hi()));
    long hi = Math.max(Math.floorDiv(a.hi(), b.lo()), Math.floorDiv(a.hi(), b.hi()));
    return new Interval(lo, hi);
  }
}
