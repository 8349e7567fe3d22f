package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place at which a typed body can hand over, with the operands there. */
final class Point {
  private static final FieldRef BROKEN =
      new FieldRef(Reps.RUNTIME + "PatchGuard", "broken", Rep.Prim.BOOL);

  private final Body body;
  private final PointTable.Key key;
  private final List<Operand> operands;
  private final @Nullable Operand top;

  Point(Body body, PointTable.Key key, List<Operand> operands) {
    this(body, key, operands, null);
  }

  private Point(Body body, PointTable.Key key, List<Operand> operands, @Nullable Operand top) {
    this.body = body;
    this.key = key;
    this.operands = operands;
    this.top = top;
  }

  /** The same point with one more operand on top: a result that does not stay one. */
  Point with(Var value) {
    return new Point(body, key, operands, new Operand.Held(value));
  }

  /** The frame index of the operand on top of those at the point. */
  int resultIndex() {
    return body.stack.frameIndex(operands.size());
  }

  /** Asks the twin for this point. */
  DeoptPoint deopt() {
    Map<Integer, StateValue> state = new HashMap<>();
    for (Variables.Variable variable : body.variables.all()) {
      state.put(variable.var().frameIndex(), body.texts.state(variable.var()));
    }
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      state.put(body.stack.frameIndex(i), Body.state(operand));
      if (operand instanceof Operand.Held held && held.var().frameIndex() >= 0) {
        // The twin may read it where it is, say a parameter without a name.
        state.putIfAbsent(held.var().frameIndex(), new StateValue.Of(held.var()));
      }
    }
    if (top != null) {
      state.put(resultIndex(), Body.state(top));
    }
    return new DeoptPoint(body.points.request(key), state);
  }

  /** Leaves here when the condition holds. */
  void leaveIf(Condition condition) {
    body.out.op(new Op.DeoptIf(condition, deopt()));
  }

  /** Leaves here when something that typed code relies on was patched. */
  void leaveIfBroken(FieldRef guard) {
    Var broken = body.out.getField(body.out.getStatic(guard), BROKEN);
    leaveIf(new Condition.IsTrue(broken));
  }

  /** Leaves here in any case. */
  void leave() {
    body.out.end(new Terminator.Deopt(deopt()));
  }

  /** Leaves here unless {@code value} fits {@code rep}; gives {@code dst}, which then holds it. */
  Var guard(Var value, Rep rep, Var dst) {
    if (value.rep().equals(rep)) {
      body.out.move(dst, value);
      return dst;
    }
    Var object = body.out.as(value, Rep.ANY);
    if (Representations.needsExactClass(rep)) {
      Var exact = body.out.test(new Condition.IsExactly(object, ((Rep.Ref) rep).internalName()));
      Var not = body.out.prim(io.krait.codegen.ir.PrimOp.B_NOT, Rep.Prim.BOOL, exact);
      leaveIf(new Condition.IsTrue(not));
      body.out.op(new Op.Unbox(dst, object, null));
    } else {
      body.out.op(new Op.Unbox(dst, object, deopt()));
    }
    return dst;
  }
}
