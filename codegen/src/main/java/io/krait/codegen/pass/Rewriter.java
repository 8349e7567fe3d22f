package io.krait.codegen.pass;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies operations with other variables in them; returns the same object if nothing changes. */
final class Rewriter {
  private final UnaryOperator<Var> uses;

  Rewriter(UnaryOperator<Var> uses) {
    this.uses = uses;
  }

  private Var use(Var v) {
    return uses.apply(v);
  }

  private List<Var> all(List<Var> vars) {
    for (Var v : vars) {
      if (use(v) != v) {
        return vars.stream().map(this::use).toList();
      }
    }
    return vars;
  }

  /** With the same destination. */
  Op reading(Op op) {
    return switch (op) {
      case Op.Const c -> c;
      case Op.Move m -> use(m.src()) == m.src() ? m : new Op.Move(m.dst(), use(m.src()));
      case Op.Box b -> use(b.src()) == b.src() ? b : new Op.Box(b.dst(), use(b.src()));
      case Op.Prim p -> new Op.Prim(p.dst(), p.op(), all(p.args()));
      case Op.Test t -> new Op.Test(t.dst(), condition(t.condition()));
      case Op.DeoptIf d -> new Op.DeoptIf(condition(d.condition()), deopt(d.deopt()));
      case Op.Unbox u -> new Op.Unbox(u.dst(), use(u.src()), deoptOrNull(u.deopt()));
      case Op.Checked c ->
          new Op.Checked(c.dst(), c.kind(), use(c.left()), use(c.right()), deopt(c.deopt()));
      case Op.Call c -> new Op.Call(c.dst(), c.target(), all(c.args()), c.pos(), carried(c));
      case Op.GetStatic g -> g;
      case Op.PutStatic p -> new Op.PutStatic(p.field(), use(p.value()));
      case Op.GetField g -> new Op.GetField(g.dst(), use(g.object()), g.field());
      case Op.PutField p -> new Op.PutField(use(p.object()), p.field(), use(p.value()));
      case Op.NewArray a -> new Op.NewArray(a.dst(), all(a.items()));
      case Op.ArrayGet g -> new Op.ArrayGet(g.dst(), use(g.array()), use(g.index()));
      case Op.ArraySet s -> new Op.ArraySet(use(s.array()), use(s.index()), use(s.value()));
      case Op.CurrentPosition p -> p;
      case Op.Yield y -> new Op.Yield(y.dst(), use(y.value()), y.pos());
    };
  }

  private Op.Call.@Nullable Carried carried(Op.Call c) {
    return c.carrier() == null
        ? null
        : new Op.Call.Carried(c.carrier().frameIndex(), deopt(c.carrier().deopt()));
  }

  /** With another destination; only for operations that have one. */
  static Op writing(Op op, Var dst) {
    return switch (op) {
      case Op.Const c -> new Op.Const(dst, c.value());
      case Op.Move m -> new Op.Move(dst, m.src());
      case Op.Box b -> new Op.Box(dst, b.src());
      case Op.Prim p -> new Op.Prim(dst, p.op(), p.args());
      case Op.Test t -> new Op.Test(dst, t.condition());
      case Op.Unbox u -> new Op.Unbox(dst, u.src(), u.deopt());
      case Op.Checked c -> new Op.Checked(dst, c.kind(), c.left(), c.right(), c.deopt());
      case Op.Call c -> new Op.Call(dst, c.target(), c.args(), c.pos(), c.carrier());
      case Op.GetStatic g -> new Op.GetStatic(dst, g.field());
      case Op.GetField g -> new Op.GetField(dst, g.object(), g.field());
      case Op.NewArray a -> new Op.NewArray(dst, a.items());
      case Op.ArrayGet g -> new Op.ArrayGet(dst, g.array(), g.index());
      case Op.CurrentPosition p -> new Op.CurrentPosition(dst);
      case Op.Yield y -> new Op.Yield(dst, y.value(), y.pos());
      case Op.DeoptIf d -> d;
      case Op.PutStatic p -> p;
      case Op.PutField p -> p;
      case Op.ArraySet s -> s;
    };
  }

  Terminator reading(Terminator t) {
    return switch (t) {
      case Terminator.Goto g -> g;
      case Terminator.If i -> new Terminator.If(condition(i.condition()), i.then(), i.otherwise());
      case Terminator.Switch s -> new Terminator.Switch(use(s.value()), s.targets(), s.otherwise());
      case Terminator.Return r -> r.value() == null ? r : new Terminator.Return(use(r.value()));
      case Terminator.Throw x -> new Terminator.Throw(use(x.exception()), x.pos());
      case Terminator.Deopt d -> new Terminator.Deopt(deopt(d.deopt()));
    };
  }

  Condition condition(Condition c) {
    return switch (c) {
      case Condition.IsTrue t -> new Condition.IsTrue(use(t.value()));
      case Condition.Compares x ->
          new Condition.Compares(x.relation(), use(x.left()), use(x.right()));
      case Condition.IsNull n -> new Condition.IsNull(use(n.value()));
      case Condition.IsInstance i -> new Condition.IsInstance(use(i.value()), i.internalName());
      case Condition.IsExactly x -> new Condition.IsExactly(use(x.value()), x.internalName());
    };
  }

  private @Nullable DeoptPoint deoptOrNull(@Nullable DeoptPoint d) {
    return d == null ? null : deopt(d);
  }

  /** The same object where no variable changes: the emitter shares the code of equal ones. */
  private DeoptPoint deopt(DeoptPoint d) {
    Map<Integer, StateValue> changed = null;
    for (Map.Entry<Integer, StateValue> e : d.state().entrySet()) {
      StateValue v = value(e.getValue());
      if (!v.equals(e.getValue())) {
        if (changed == null) {
          changed = new HashMap<>(d.state());
        }
        changed.put(e.getKey(), v);
      }
    }
    return changed == null ? d : new DeoptPoint(d.point(), changed);
  }

  private StateValue value(StateValue v) {
    return switch (v) {
      case StateValue.Of of -> use(of.var()) == of.var() ? of : new StateValue.Of(use(of.var()));
      case StateValue.Made m -> {
        List<StateValue> arguments = m.arguments().stream().map(this::value).toList();
        yield arguments.equals(m.arguments()) ? m : new StateValue.Made(m.maker(), arguments);
      }
      case StateValue.Known k -> k;
      case StateValue.Static s -> s;
    };
  }
}
