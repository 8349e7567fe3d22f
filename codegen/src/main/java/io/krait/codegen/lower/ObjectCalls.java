package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors of compiled classes. */
final class ObjectCalls {
  private static final FieldRef GLOBAL_VALUE =
      new FieldRef(Reps.RUNTIME + "Global", "value", Rep.ANY);

  private final Body body;
  private final FunctionCalls functions;
  private final SuperCalls supers;

  ObjectCalls(Body body, FunctionCalls functions) {
    this.body = body;
    this.functions = functions;
    this.supers = new SuperCalls(body, functions);
  }

  /** {@code o.m(...)} where o is believed to be of a compiled class. */
  @Nullable Operand method(Expr.Call call, CallTarget.Method target) {
    if (!(call.func() instanceof Expr.Attribute attribute)) {
      return null;
    }
    if (target.viaSuper()) {
      return supers.call(call, attribute);
    }
    ClassTable classes = body.module.program().classes();
    ClassUnit receiver = classes.of(target.receiver());
    ClassUnit.MethodUnit method =
        receiver == null || receiver.module != body.module
            ? null
            : receiver.method(body.unit.scope().mangle(attribute.attr()));
    if (receiver == null
        || method == null
        || !body.beliefs.of(attribute.value()).equals(receiver.rep())
        || !method.isDirect()) {
      return null;
    }
    boolean virtual = classes.isOverridden(method);
    TypedSignature signature = method.signature();
    ArgumentMap map = ArgumentMap.of(method.unit(), call, 1);
    if (map == null
        || (virtual && !classes.isUniform(method))
        || !functions.fits(call, map, signature, 1)) {
      return null;
    }
    return call(call, attribute, method, signature, map, virtual);
  }

  private Operand call(
      Expr.Call call,
      Expr.Attribute attribute,
      ClassUnit.MethodUnit method,
      TypedSignature signature,
      ArgumentMap map,
      boolean virtual) {
    int depth = body.stack.depth();
    body.push(attribute.value());
    Point lookup = body.point(attribute, PointTable.BEFORE);
    Rep.Ref owner = method.owner().rep();
    Operand pushed = body.stack.at(depth);
    Var receiver =
        pushed.rep().equals(Rep.ANY)
            ? lookup.guard(body.any(pushed), owner, body.out.temp(owner))
            : body.use(pushed, owner);
    lookup.leaveIfBroken(method.guard());
    // [receiver, method] as the twin has them
    Var shown = body.use(pushed, pushed.rep());
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.METHOD_OR_NULL,
                List.of(
                    new StateValue.Of(shown),
                    new StateValue.Known(new Literal.Str(method.name()))))));
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    if (receiver.frameIndex() < 0) {
      // Cast once more behind the arguments, rather than kept across them.
      receiver = body.use(body.stack.at(depth), owner);
    }
    List<Var> args = new ArrayList<>();
    if (signature.takesSelf() && !virtual) {
      args.add(method.functionObject(body.out));
    }
    args.add(receiver);
    functions.addArguments(args, map, signature, 1, depth + 2, before);
    body.stack.cut(depth);
    MethodRef target =
        virtual
            ? ClassEmission.virtualTarget(method)
            : FunctionCalls.target(method.owner().module, method.unit(), signature);
    return functions.invoke(call, target, args, signature);
  }

  /** {@code C(...)} */
  @Nullable Operand construct(Expr.Call call, ClassInfo info) {
    ClassUnit cls = body.module.program().classes().of(info);
    if (cls == null
        || cls.module != body.module
        || info.has(ClassInfo.Trait.ABC)
        || isOwn(info.lookup("__new__"))) {
      return null;
    }
    if (GeneratedInit.maker(cls) != null) {
      GeneratedInit generated = cls.generatedInit();
      return generated == null
          ? null
          : new GeneratedCalls(body, functions, this).call(call, cls, generated);
    }
    boolean defines = isOwn(info.lookup("__init__"));
    ClassUnit.MethodUnit init = defines ? cls.method("__init__") : null;
    if (defines && init == null) {
      return null;
    }
    if (init == null) {
      return call.args().isEmpty() && call.keywords().isEmpty()
          ? allocate(call, cls, null, null)
          : null;
    }
    ArgumentMap map = ArgumentMap.of(init.unit(), call, 1);
    boolean direct = init.signature().result() == null && init.isDirect();
    if (map == null || !direct || !functions.fits(call, map, init.signature(), 1)) {
      return null;
    }
    return allocate(call, cls, init, map);
  }

  /** Whether a class of the program defines an attribute. */
  private static boolean isOwn(@Nullable AttributeInfo attribute) {
    return attribute != null && !attribute.owner().isBuiltin();
  }

  /** Pushes the callee; a global is compared with the class at once, and need not be kept. */
  void pushClass(Expr callee, ClassUnit cls) {
    if (!(callee instanceof Expr.Name name)
        || !(body.names.symbol(name).resolution() instanceof Resolution.Global global)) {
      body.push(callee);
      return;
    }
    Point before = body.point(name, PointTable.BEFORE);
    Var cell = body.out.getStatic(body.module.global(global.name()));
    leaveUnlessClass(body.out.getField(cell, GLOBAL_VALUE), cls, before);
    body.stack.push(new Operand.Deferred(new StateValue.Static(cls.typeField())));
  }

  /** Also leaves where the class is not built yet: then its guards are broken. */
  void leaveUnlessClass(Var object, ClassUnit cls, Point point) {
    Var type = body.out.getStatic(cls.typeField());
    point.leaveIf(new Condition.Compares(Condition.Relation.NE, object, type));
  }

  private Operand allocate(
      Expr.Call call,
      ClassUnit cls,
      ClassUnit.@Nullable MethodUnit init,
      @Nullable ArgumentMap map) {
    int depth = body.stack.depth();
    pushClass(call.func(), cls);
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    if (body.stack.at(depth) instanceof Operand.Held callee) {
      leaveUnlessClass(body.any(callee), cls, before);
    }
    before.leaveIfBroken(cls.constructorGuard());
    List<Var> args = new ArrayList<>();
    if (init != null && map != null) {
      functions.addArguments(args, map, init.signature(), 1, depth + 1, before);
    }
    Var made = body.out.temp(cls.rep());
    int pos = body.calls.position(call);
    List<Var> none = List.of(body.out.nullOf(Reps.LAYOUT));
    body.out.op(new Op.Call(made, cls.constructor(), none, pos, null));
    body.stack.cut(depth);
    if (init != null) {
      args.add(0, made);
      if (init.signature().takesSelf()) {
        args.add(0, init.functionObject(body.out));
      }
      MethodRef target = FunctionCalls.target(init.owner().module, init.unit(), init.signature());
      body.out.call(target, pos, args.toArray(new Var[0]));
    }
    body.point(call, PointTable.AFTER);
    Var dst = body.stack.slot(cls.rep());
    body.out.move(dst, made);
    return new Operand.Held(dst);
  }
}
