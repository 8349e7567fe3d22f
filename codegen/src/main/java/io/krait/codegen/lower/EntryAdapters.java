package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a function object calls where the body is typed: tests the arguments, calls the typed body
 * if they fit and the twin if they do not.
 */
final class EntryAdapters {
  private static final Rep.Ref CARRIER = Reps.runtime("ReturnCarrier");
  private static final FieldRef CARRIED = new FieldRef(CARRIER.internalName(), "value", Rep.ANY);

  private EntryAdapters() {}

  /** The method to call for a typed body. */
  static MethodRef target(IrFunction typed) {
    List<Rep> parameters = new ArrayList<>();
    typed.parameters.forEach(p -> parameters.add(p.rep()));
    Rep result = typed.result == null ? Rep.ANY : typed.result;
    return new MethodRef(
        MethodRef.Kind.STATIC, typed.owner, typed.name, parameters, result, typed.result == null);
  }

  /** Makes the adapter. */
  static IrFunction make(
      CodeUnit unit, IrFunction typed, TypedSignature signature, MethodRef target) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN, typed.owner, unit.name() + "$entry", parameters, Rep.ANY, null);
    ir.twin = typed.twin;
    ir.frameSize = typed.frameSize;
    parameters.add(ir.newVar("", Reps.FUNCTION, 0));
    for (int i = 0; i < signature.parameters().size(); i++) {
      parameters.add(ir.newVar(unit.parameters().get(i), Rep.ANY, i + 1));
    }
    new EntryAdapters.Writer(ir).write(signature, target);
    return ir;
  }

  private static final class Writer {
    private final IrBuilder out;
    private final IrFunction ir;

    Writer(IrFunction ir) {
      this.ir = ir;
      this.out = new IrBuilder(ir);
    }

    void write(TypedSignature signature, MethodRef target) {
      List<Var> args = new ArrayList<>();
      if (signature.takesSelf()) {
        args.add(ir.parameters.get(0));
      }
      for (int i = 0; i < signature.parameters().size(); i++) {
        args.add(fitting(ir.parameters.get(i + 1), signature.parameters().get(i)));
      }
      Block caught = out.newBlock();
      Var thrown = out.temp(Reps.THROWABLE);
      boolean carries = !Rep.ANY.equals(signature.result());
      if (carries) {
        out.handler(new Block.Handler(caught, thrown));
      }
      Var result = out.call(target, 0, args.toArray(new Var[0]));
      out.handler(null);
      out.ret(
          signature.result() == null
              ? out.constant(
                  new io.krait.codegen.ir.Literal.Pooled(
                      io.krait.codegen.ir.ConstantObject.Singleton.NONE),
                  Rep.ANY)
              : out.as(result, Rep.ANY));
      out.start(caught);
      if (carries) {
        carried(thrown);
      } else {
        out.ret(out.nullOf(Rep.ANY));
      }
    }

    private Var fitting(Var argument, Rep rep) {
      if (rep.equals(Rep.ANY)) {
        return argument;
      }
      Var value = out.temp(rep);
      if (!Representations.needsExactClass(rep)) {
        out.op(new Op.Unbox(value, argument, entry()));
        return value;
      }
      String name = ((Rep.Ref) rep).internalName();
      Var exact = out.test(new Condition.IsExactly(argument, name));
      Var not = out.prim(io.krait.codegen.ir.PrimOp.B_NOT, Rep.Prim.BOOL, exact);
      out.op(new Op.DeoptIf(new Condition.IsTrue(not), entry()));
      out.op(new Op.Unbox(value, argument, null));
      return value;
    }

    /** The twin's beginning, with the arguments as they came. */
    private DeoptPoint entry() {
      Map<Integer, StateValue> state = new HashMap<>();
      for (Var parameter : ir.parameters) {
        state.put(parameter.frameIndex(), new StateValue.Of(parameter));
      }
      return new DeoptPoint(0, state);
    }

    private void carried(Var thrown) {
      Block carrier = out.newBlock();
      Block other = out.newBlock();
      out.branch(new Condition.IsInstance(thrown, CARRIER.internalName()), carrier, other);
      out.start(other);
      out.raise(thrown, -1);
      out.start(carrier);
      out.ret(out.getField(thrown, CARRIED));
    }
  }
}
