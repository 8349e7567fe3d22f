package io.krait.codegen.verify;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.flow.BlockOrder;
import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the emitter and the passes take for granted: representations fit, blocks end, machine
 * variables are written before they are read, deopts have their point in the twin, runtime methods
 * exist. Run after each pass in tests, and by {@code -Dkrait.verify=true}.
 */
public final class IrVerifier {
  private final IrFunction f;
  private final Assignable classes;
  private final List<String> faults = new ArrayList<>();
  private String where = "";

  private IrVerifier(IrFunction f, Assignable classes) {
    this.f = f;
    this.classes = classes;
  }

  /** Raises CompilerBugException with the faults and the function's text if there are any. */
  public static void verify(IrProgram program) {
    Assignable classes = new Assignable();
    for (IrModule m : program.modules()) {
      AllFunctions.of(m).forEach(f -> verify(f, classes));
    }
  }

  /** One function, and its twin. */
  public static void verify(IrFunction f) {
    Assignable classes = new Assignable();
    verify(f, classes);
    if (f.twin != null) {
      verify(f.twin, classes);
    }
  }

  private static void verify(IrFunction f, Assignable classes) {
    IrVerifier v = new IrVerifier(f, classes);
    v.function();
    if (!v.faults.isEmpty()) {
      throw new CompilerBugException(String.join("\n", v.faults) + "\nin " + IrPrinter.print(f));
    }
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      faults.add(f.name + " " + where + ": " + message);
    }
  }

  private boolean resumable() {
    return f.kind == IrFunction.Kind.TWIN || f.kind == IrFunction.Kind.GENERATOR;
  }

  private void function() {
    check(!f.blocks.isEmpty(), "no blocks");
    for (int i = 0; i < f.vars.size(); i++) {
      check(f.vars.get(i).id() == i, "variable " + f.vars.get(i) + " is not number " + i);
    }
    f.parameters.forEach(this::known);
    for (Block b : BlockOrder.of(f)) {
      where = b.toString();
      block(b);
    }
    if (faults.isEmpty()) {
      assignment();
    }
  }

  private void block(Block b) {
    check(f.blocks.get(b.id()) == b, "block number");
    check(b.resumePoint < 0 || resumable(), "resume point in a plain function");
    Block.Handler h = b.handler;
    if (h != null) {
      known(h.exception());
      check(f.blocks.contains(h.block()), "handler of another function");
    }
    for (Op op : b.ops) {
      where = b + " " + IrPrinter.print(op);
      op.uses().forEach(this::known);
      if (op.dst() != null) {
        known(op.dst());
      }
      op(op);
      deopt(Uses.deopt(op));
      check(op.pos() < 0 || positionExists(op.pos()), "position without code");
    }
    where = b + " end";
    Terminator t = b.terminator;
    check(t != null, "no terminator");
    if (t != null) {
      t.uses().forEach(this::known);
      for (Block s : t.successors()) {
        check(s.id() < f.blocks.size() && f.blocks.get(s.id()) == s, "leads to a foreign " + s);
      }
      terminator(t);
    }
  }

  private boolean positionExists(int pos) {
    return f.code == null || pos < f.code.positions().positions().size();
  }

  private void known(Var v) {
    check(v.id() < f.vars.size() && f.vars.get(v.id()) == v, "foreign variable " + v);
  }

  private void terminator(Terminator t) {
    switch (t) {
      case Terminator.Goto g -> {}
      case Terminator.If i -> condition(i.condition());
      case Terminator.Switch s -> check(s.value().rep() == Prim.I32, "switch on " + s.value());
      case Terminator.Return r -> returned(r.value());
      case Terminator.Throw x ->
          check(x.exception().rep() instanceof Rep.Ref, "throws " + x.exception());
      case Terminator.Deopt d -> deopt(d.deopt());
    }
  }

  private void returned(@Nullable Var value) {
    Rep result = resumable() ? Rep.ANY : f.result;
    if (value == null) {
      check(f.result == null || f.kind == IrFunction.Kind.GENERATOR, "returns nothing");
    } else {
      check(
          result != null && classes.assignable(value.rep(), result),
          "returns " + value + ", not " + result);
    }
  }

  private void deopt(@Nullable DeoptPoint point) {
    IrFunction twin = f.twin;
    if (point == null) {
      return;
    }
    check(twin != null, "leaves for a twin that is not there");
    if (twin != null) {
      check(
          twin.blocks.stream().anyMatch(b -> b.resumePoint == point.point()),
          "no point " + point.point() + " in the twin");
      point.state().keySet().forEach(i -> check(i >= 0, "frame index " + i));
    }
  }

  // ---- operations

  private void op(Op op) {
    switch (op) {
      case Op.Const c -> {}
      case Op.Move m -> fits(m.src().rep(), m.dst().rep());
      case Op.Box b -> {
        fits(Rep.ANY, b.dst().rep());
        check(b.src().rep() != Prim.I32, "boxes a machine int");
      }
      case Op.Prim p -> PrimSignature.check(p, this::check);
      case Op.Test t -> {
        fits(Prim.BOOL, t.dst().rep());
        condition(t.condition());
      }
      case Op.DeoptIf d -> condition(d.condition());
      case Op.Unbox u -> {
        check(u.src().rep() instanceof Rep.Ref, "unboxes a machine value");
        check(u.dst().rep() != Prim.I32, "unboxes to a machine int");
      }
      case Op.Checked c -> {
        fits(c.left().rep(), Prim.I64);
        fits(c.right().rep(), Prim.I64);
        fits(Prim.I64, c.dst().rep());
      }
      case Op.Call c -> call(c);
      case Op.GetStatic g -> fits(g.field().rep(), g.dst().rep());
      case Op.PutStatic p -> fits(p.value().rep(), p.field().rep());
      case Op.GetField g -> {
        fits(g.object().rep(), new Rep.Ref(g.field().owner()));
        fits(g.field().rep(), g.dst().rep());
      }
      case Op.PutField p -> {
        fits(p.object().rep(), new Rep.Ref(p.field().owner()));
        fits(p.value().rep(), p.field().rep());
      }
      case Op.NewArray a -> array(a.dst());
      case Op.ArrayGet g -> {
        array(g.array());
        fits(g.index().rep(), Prim.I32);
      }
      case Op.ArraySet s -> {
        array(s.array());
        fits(s.index().rep(), Prim.I32);
      }
      case Op.CurrentPosition p -> fits(Prim.I32, p.dst().rep());
      case Op.Yield y -> {
        check(f.kind == IrFunction.Kind.GENERATOR, "yields");
        check(
            y.value().rep() == Prim.I64
                || y.value().rep() == Prim.F64
                || y.value().rep() instanceof Rep.Ref,
            "yields " + y.value().rep());
        check(y.pos() >= 0, "a yield needs a position");
      }
    }
  }

  private void array(Var v) {
    check(v.rep() instanceof Rep.Ref r && r.internalName().startsWith("["), "not an array: " + v);
  }

  private void fits(Rep from, Rep to) {
    check(classes.assignable(from, to), from + " does not fit " + to);
  }

  private void call(Op.Call c) {
    MethodRef m = c.target();
    check(classes.exists(m), "no method " + m.owner() + "." + m.name() + m.descriptor());
    List<Rep> expected = new ArrayList<>();
    if (m.kind() == MethodRef.Kind.VIRTUAL || m.kind() == MethodRef.Kind.INTERFACE) {
      expected.add(new Rep.Ref(m.owner()));
    }
    expected.addAll(m.parameters());
    check(expected.size() == c.args().size(), "number of arguments");
    for (int i = 0; i < Math.min(expected.size(), c.args().size()); i++) {
      fits(c.args().get(i).rep(), expected.get(i));
    }
    if (c.dst() != null) {
      boolean isNew = m.kind() == MethodRef.Kind.NEW;
      check(isNew || !m.isVoid(), "result of a void method");
      fits(isNew ? new Rep.Ref(m.owner()) : m.result(), c.dst().rep());
    }
    Op.Call.Carried carrier = c.carrier();
    IrFunction twin = f.twin;
    if (carrier != null && twin != null) {
      check(
          carrier.frameIndex() < twin.frameSize, "carried to frame index " + carrier.frameIndex());
    }
  }

  private void condition(Condition c) {
    switch (c) {
      case Condition.IsTrue t -> fits(t.value().rep(), Prim.BOOL);
      case Condition.Compares x -> {
        Rep l = x.left().rep();
        boolean refs = l instanceof Rep.Ref;
        check(
            refs ? x.right().rep() instanceof Rep.Ref : l.equals(x.right().rep()), "compares " + x);
        check(
            !refs || x.relation() == Condition.Relation.EQ || x.relation() == Condition.Relation.NE,
            "orders references");
      }
      case Condition.IsNull n -> reference(n.value());
      case Condition.IsInstance i -> reference(i.value());
      case Condition.IsExactly x -> reference(x.value());
    }
  }

  private void reference(Var v) {
    check(v.rep() instanceof Rep.Ref, "not a reference: " + v);
  }

  // ---- assignment

  private void assignment() {
    Liveness live = Liveness.of(f, new Uses(f));
    where = "entry";
    live.forEachLiveIn(f.blocks.getFirst(), this::mayBeReadFirst);
    for (Block b : live.order()) {
      if (b.resumePoint >= 0) {
        where = b + " point " + b.resumePoint;
        live.forEachLiveIn(
            b,
            v -> {
              check(v.frameIndex() >= 0, v + " is needed but not in the frame");
              check(
                  v.rep() instanceof Rep.Ref || f.parameters.contains(v),
                  v + " crosses a point unboxed");
            });
      }
    }
  }

  private void mayBeReadFirst(Var v) {
    boolean comesIn = f.parameters.contains(v) || (resumable() && v.frameIndex() >= 0);
    check(
        comesIn || (v.rep() instanceof Rep.Ref && v.frameIndex() >= 0),
        v + " may be read before it is written");
  }

  /** The operands and results of machine operations. */
  private static final class PrimSignature {
    private static void check(Op.Prim p, java.util.function.BiConsumer<Boolean, String> check) {
      PrimOp op = p.op();
      String name = op.name();
      List<Rep> operands =
          switch (op) {
            case L_SHL, L_SHR -> List.of(Prim.I64, Prim.I32);
            case L_NEG, L_INVERT, L_TO_D, L_TO_I -> List.of(Prim.I64);
            case D_NEG -> List.of(Prim.F64);
            case I_TO_L -> List.of(Prim.I32);
            case B_TO_L, B_NOT -> List.of(Prim.BOOL);
            case IS_NULL, ARRAY_LENGTH -> List.of();
            default -> java.util.Collections.nCopies(2, prefix(name));
          };
      Rep result =
          switch (op) {
            case L_TO_D -> Prim.F64;
            case L_TO_I, ARRAY_LENGTH -> Prim.I32;
            case I_TO_L, B_TO_L -> Prim.I64;
            case IS_NULL -> Prim.BOOL;
            default -> prefix(name);
          };
      check.accept(p.dst().rep().equals(result), "result of " + name);
      if (!operands.isEmpty()) {
        check.accept(
            operands.equals(p.args().stream().map(Var::rep).toList()), "operands of " + name);
      } else {
        check.accept(p.args().size() == 1, "operands of " + name);
      }
    }

    private static Rep prefix(String name) {
      return switch (name.charAt(0)) {
        case 'L' -> Prim.I64;
        case 'D' -> Prim.F64;
        case 'B' -> Prim.BOOL;
        default -> Prim.I32;
      };
    }
  }
}
