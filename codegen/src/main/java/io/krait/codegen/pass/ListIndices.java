package io.krait.codegen.pass;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.runtime.ListIndex;
import java.util.List;

/** The checks of list indices: each takes the cheapest form that what is known allows. */
final class ListIndices {
  private static final String OWNER = ListIndex.class.getName().replace('.', '/');

  private ListIndices() {}

  /** Whether a call is a check that says nothing of the index's sign. */
  static boolean isCheck(Op.Call call) {
    MethodRef m = call.target();
    return m.owner().equals(OWNER) && (m.name().equals("load") || m.name().equals("store"));
  }

  /** Indices that are 32 bit ints are checked as such: HotSpot knows how to hoist that. */
  static Op.Call narrowed(Op.Call call, Facts facts) {
    if (!isCheck(call) || call.args().getFirst().rep() != Prim.I64) {
      return call;
    }
    Var narrow = facts.narrow(call.args().getFirst());
    return narrow == null ? call : with(call, call.target().name(), narrow);
  }

  /** Adds a check, in a form for an index in a range. */
  static void add(List<Op> ops, Op.Call call, Interval range, IrFunction f) {
    Var index = call.args().getFirst();
    if (range.lo() >= 0 && range.hi() <= Integer.MAX_VALUE) {
      ops.add(with(call, call.target().name() + "Forward", as(Prim.I32, index, ops, f)));
    } else if (range.hi() < 0) {
      ops.add(with(call, call.target().name() + "Backward", as(Prim.I64, index, ops, f)));
    } else {
      ops.add(call);
    }
  }

  private static Var as(Prim rep, Var index, List<Op> ops, IrFunction f) {
    if (index.rep() == rep) {
      return index;
    }
    Var converted = f.newVar("", rep, -1);
    PrimOp op = rep == Prim.I32 ? PrimOp.L_TO_I : PrimOp.I_TO_L;
    ops.add(new Op.Prim(converted, op, List.of(index)));
    return converted;
  }

  private static Op.Call with(Op.Call call, String name, Var index) {
    MethodRef m = call.target();
    List<Rep> parameters = List.of(index.rep(), Prim.I32);
    MethodRef form = new MethodRef(m.kind(), m.owner(), name, parameters, m.result(), m.isVoid());
    return new Op.Call(
        call.dst(), form, List.of(index, call.args().get(1)), call.pos(), call.carrier());
  }
}
