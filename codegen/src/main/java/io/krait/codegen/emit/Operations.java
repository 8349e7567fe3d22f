package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits operations. */
final class Operations {
  private final Body body;
  private final Code code;
  private final Numbers numbers;
  final Conditions conditions;

  Operations(Body body) {
    this.body = body;
    this.code = body.code;
    this.numbers = new Numbers(body);
    this.conditions = new Conditions(body);
  }

  /** Whether the code of an operation is where its result is read. */
  boolean isElsewhere(Op op) {
    Var dst = op.dst();
    Home home = dst == null ? null : body.analysis.homes[dst.id()];
    return home instanceof Home.Constant || home instanceof Home.Deferred;
  }

  /** [.., waiting operands] -> [.., waiting result] */
  void emit(Op op) {
    if (isElsewhere(op)) {
      return;
    }
    body.enterOperation(op);
    if (Uses.raises(op)) {
      raisesAt(op.pos());
    }
    switch (op) {
      case Op.DeoptIf d -> conditions.jump(d.condition(), true, body.stubs.label(d.deopt()));
      case Op.Checked c -> numbers.checked(c);
      case Op.Unbox u when u.deopt() != null -> unboxGuarded(u);
      case Op.Call c -> call(c);
      case Op.PutStatic p -> {
        body.push(p.value());
        code.putStatic(p.field());
      }
      case Op.PutField p -> {
        body.push(p.object());
        body.push(p.value());
        code.putField(p.field());
      }
      case Op.ArraySet s -> {
        body.push(s.array());
        body.push(s.index());
        body.push(s.value());
        code.arrayStore(element(s.array()));
      }
      case Op.Yield y -> {
        body.suspend(y, body.keptAcross(y));
        body.store(y.dst());
      }
      default -> {
        compute(op);
        body.store(java.util.Objects.requireNonNull(op.dst()));
      }
    }
    if (Uses.raises(op)) {
      body.raised();
    }
  }

  void raisesAt(int pos) {
    body.raising(pos);
  }

  /** [..] -> [.., result] */
  void compute(Op op) {
    switch (op) {
      case Op.Const c -> body.values.literal(c.value());
      case Op.Move m -> body.push(m.src());
      case Op.Box b -> {
        body.push(b.src());
        body.values.box(b.src().rep());
      }
      case Op.Prim p -> numbers.primitive(p);
      case Op.Test t -> conditions.value(t.condition());
      case Op.Unbox u -> {
        body.push(u.src());
        body.values.unbox(u.dst().rep());
      }
      case Op.GetStatic g -> code.getStatic(g.field());
      case Op.GetField g -> {
        body.push(g.object());
        code.getField(g.field());
      }
      case Op.NewArray a -> newArray(a);
      case Op.ArrayGet g -> {
        body.push(g.array());
        body.push(g.index());
        code.arrayLoad(element(g.array()));
      }
      case Op.CurrentPosition p -> body.pushPosition();
      default -> throw new CompilerBugException("not a computation: " + op);
    }
  }

  private static Rep element(Var array) {
    String name = ((Rep.Ref) array.rep()).internalName();
    return switch (name.charAt(1)) {
      case 'J' -> Rep.Prim.I64;
      case 'D' -> Rep.Prim.F64;
      case 'Z' -> Rep.Prim.BOOL;
      case 'I' -> Rep.Prim.I32;
      case 'L' -> new Rep.Ref(name.substring(2, name.length() - 1));
      default -> new Rep.Ref(name.substring(1));
    };
  }

  private void newArray(Op.NewArray a) {
    Rep element = element(a.dst());
    code.constant(a.items().size());
    code.newArray(element);
    for (int i = 0; i < a.items().size(); i++) {
      code.dup();
      code.constant(i);
      body.push(a.items().get(i));
      code.arrayStore(element);
    }
  }

  private void unboxGuarded(Op.Unbox u) {
    Label other = body.stubs.label(java.util.Objects.requireNonNull(u.deopt()));
    body.push(u.src());
    code.instanceOf(Values.boxClass(u.dst().rep()));
    code.jumpIf(Opcodes.IFEQ, other);
    body.push(u.src());
    body.values.unbox(u.dst().rep());
    body.store(u.dst());
  }

  // ---- calls

  private void call(Op.Call c) {
    MethodRef target = body.placement.target(c.target());
    if (target.kind() == MethodRef.Kind.NEW) {
      code.newDup(target.owner());
    }
    c.args().forEach(body::push);
    Op.Call.Carried carrier = c.carrier();
    if (carrier == null) {
      code.call(target);
    } else {
      Label start = code.here();
      code.call(target);
      Label end = code.here();
      code.range(start, end, body.stubs.carried(carrier), RuntimeCalls.CARRIER);
    }
    boolean hasResult = !target.isVoid() || target.kind() == MethodRef.Kind.NEW;
    if (c.dst() != null) {
      body.store(c.dst());
    } else if (hasResult) {
      code.pop();
    }
  }
}
