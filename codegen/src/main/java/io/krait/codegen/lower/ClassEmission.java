package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the Java classes of a module's Python classes. */
final class ClassEmission {
  private static final FieldRef DICT = new FieldRef(Reps.RUNTIME + "PyInstance", "dict", Reps.DICT);

  private final ModuleUnit module;

  ClassEmission(ModuleUnit module) {
    this.module = module;
  }

  IrClass make(ClassUnit cls) {
    List<IrClass.Guard> guards = new ArrayList<>();
    List<IrFunction> methods = new ArrayList<>();
    for (ClassUnit.MethodUnit method : cls.ownMethods()) {
      guards.add(new IrClass.Guard(method.name(), cls.internalName));
      if (isVirtual(method)) {
        methods.add(virtual(method));
      }
    }
    for (IrClass.Slot slot : cls.slots()) {
      ClassUnit.Slot place = cls.slot(slot.name());
      FieldRef odd = slot.odd();
      if (place != null && odd != null) {
        module.irFunctions.add(setter(place, odd));
      }
    }
    String parent = cls.parent == null ? Reps.RUNTIME + "PyInstance" : cls.parent.internalName;
    GeneratedInit init = cls.generatedInit();
    if (init != null) {
      module.irFunctions.add(maker(cls, init));
    }
    return new IrClass(
        cls.info.name(),
        cls.internalName,
        parent,
        cls.slots(),
        methods,
        guards,
        init != null && init.owner() == cls ? init.description() : null);
  }

  /** Makes an instance from its fields' values. */
  static MethodRef makerTarget(ClassUnit cls, GeneratedInit init) {
    List<Rep> parameters = new ArrayList<>();
    for (GeneratedInit.Parameter parameter : init.parameters()) {
      parameters.add(cls.requireSlot(parameter.name()).slot().rep());
    }
    return new MethodRef(
        MethodRef.Kind.STATIC, cls.internalName, "new$", parameters, cls.rep(), false);
  }

  private IrFunction maker(ClassUnit cls, GeneratedInit init) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN, cls.internalName, "new$", parameters, cls.rep(), null);
    for (Rep rep : makerTarget(cls, init).parameters()) {
      parameters.add(ir.newVar("", rep, -1));
    }
    IrBuilder out = new IrBuilder(ir);
    Var made = out.temp(cls.rep());
    out.op(new Op.Call(made, cls.constructor(), List.of(out.nullOf(Reps.LAYOUT)), 0, null));
    Map<FieldRef, Integer> odd = cls.oddBits();
    Set<FieldRef> changed = new LinkedHashSet<>();
    for (int i = 0; i < parameters.size(); i++) {
      ClassUnit.Slot slot = cls.requireSlot(init.parameters().get(i).name());
      out.putField(made, slot.field(), parameters.get(i));
      FieldRef bits = slot.slot().odd();
      if (bits != null) {
        odd.merge(bits, ~slot.slot().bit(), (a, b) -> a & b);
        changed.add(bits);
      }
    }
    changed.forEach(field -> out.putField(made, field, out.i32(odd.getOrDefault(field, 0))));
    out.ret(made);
    return ir;
  }

  /** Whether the method has a Java method of its class, to be dispatched on. */
  private boolean isVirtual(ClassUnit.MethodUnit method) {
    ClassTable classes = module.program().classes();
    if (!method.isDirect()) {
      return false;
    }
    if (method.name().equals("__init__")) {
      return true;
    }
    ClassUnit.MethodUnit top = method;
    for (ClassUnit above = method.owner().parent; above != null; above = above.parent) {
      ClassUnit.MethodUnit found = above.method(method.name());
      top = found == null ? top : found;
    }
    return (!top.equals(method) || classes.isOverridden(method)) && classes.isUniform(top);
  }

  /** The Java method that calls the typed body. */
  private IrFunction virtual(ClassUnit.MethodUnit method) {
    TypedSignature signature = method.signature();
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.VIRTUAL,
            method.owner().internalName,
            method.name() + "$v",
            parameters,
            signature.result(),
            null);
    parameters.add(ir.newVar("self", method.owner().rep(), -1));
    for (Rep rep : signature.parameters().subList(1, signature.parameters().size())) {
      parameters.add(ir.newVar("", rep, -1));
    }
    IrBuilder out = new IrBuilder(ir);
    List<Var> args = new ArrayList<>(parameters);
    if (signature.takesSelf()) {
      args.add(0, method.functionObject(out));
    }
    MethodRef target = FunctionCalls.target(module, method.unit(), signature);
    Var result = out.call(target, args.toArray(new Var[0]));
    out.ret(signature.result() == null ? null : result);
    return ir;
  }

  static MethodRef virtualTarget(ClassUnit.MethodUnit method) {
    TypedSignature signature = method.signature();
    Rep result = signature.result() == null ? Rep.ANY : signature.result();
    return new MethodRef(
        MethodRef.Kind.VIRTUAL,
        method.owner().internalName,
        method.name() + "$v",
        signature.parameters().subList(1, signature.parameters().size()),
        result,
        signature.result() == null);
  }

  static MethodRef setterTarget(ClassUnit.Slot slot) {
    return new MethodRef(
        MethodRef.Kind.STATIC,
        slot.owner().internalName,
        "put$" + slot.slot().name(),
        List.of(slot.owner().rep(), slot.slot().rep()),
        Rep.ANY,
        true);
  }

  /** Stores in a machine-typed slot, which may be unset, or its value elsewhere. */
  private IrFunction setter(ClassUnit.Slot slot, FieldRef oddBits) {
    List<Var> parameters = new ArrayList<>();
    IrFunction ir =
        new IrFunction(
            IrFunction.Kind.PLAIN,
            slot.owner().internalName,
            "put$" + slot.slot().name(),
            parameters,
            null,
            null);
    Var self = ir.newVar("self", slot.owner().rep(), -1);
    Var value = ir.newVar("value", slot.slot().rep(), -1);
    parameters.add(self);
    parameters.add(value);
    IrBuilder out = new IrBuilder(ir);
    Block store = out.newBlock();
    Block odd = out.newBlock();
    Block plain = out.newBlock();
    Block elsewhere = out.newBlock();
    Var bits = out.getField(self, oddBits);
    Var bit = out.prim(PrimOp.I_AND, Prim.I32, bits, out.i32(slot.slot().bit()));
    out.branch(new Condition.Compares(Condition.Relation.EQ, bit, out.i32(0)), store, odd);
    out.start(odd);
    Var dict = out.getField(self, DICT);
    out.branch(new Condition.IsNull(dict), plain, elsewhere);
    out.start(elsewhere);
    out.call(Rt.SET_ATTR, 0, self, out.string(slot.slot().name()), value);
    out.ret(null);
    out.start(plain);
    Var cleared = out.prim(PrimOp.I_AND, Prim.I32, bits, out.i32(~slot.slot().bit()));
    out.putField(self, oddBits, cleared);
    out.goTo(store);
    out.start(store);
    out.putField(self, slot.field(), value);
    out.ret(null);
    return ir;
  }
}
