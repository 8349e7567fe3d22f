package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of builtins whose arguments have known representations. */
final class BuiltinCalls {
  private final Body body;

  BuiltinCalls(Body body) {
    this.body = body;
  }

  private List<Rep> believed(Expr.Call call) {
    List<Rep> reps = new ArrayList<>();
    for (Expr argument : call.args()) {
      reps.add(body.beliefs.of(argument));
    }
    for (Keyword keyword : call.keywords()) {
      reps.add(body.beliefs.of(keyword.value()));
    }
    return reps;
  }

  /** A call of a builtin function or class by its name. */
  @Nullable Operand call(Expr.Call call) {
    if (!(call.func() instanceof Expr.Name name) || !body.builtins.isBuiltin(name)) {
      return null;
    }
    NativeCall target = BuiltinFunctions.find(name.name(), believed(call), call.keywords());
    if (target == null) {
      return null;
    }
    int depth = body.stack.depth();
    body.builtins.push(call.func(), name.name());
    return invoke(call, target, depth, depth + 1, null);
  }

  /** A call of a function of a native module, by a name or as an attribute of the module. */
  @Nullable Operand moduleFunction(Expr.Call call, CallTarget.BuiltinFunction function) {
    String module = function.module();
    NativeCall target =
        BuiltinIndex.function(module, function.name(), believed(call), call.keywords());
    if (target == null) {
      return null;
    }
    int depth = body.stack.depth();
    if (call.func() instanceof Expr.Name) {
      body.push(call.func());
      return invoke(call, target, depth, depth + 1, function);
    }
    if (!(call.func() instanceof Expr.Attribute attribute)
        || !(body.module.types().typeOf(attribute.value()) instanceof Type.ModuleType type)
        || !type.module().name().equals(module)
        || !attribute.attr().equals(function.name())) {
      return null;
    }
    body.push(attribute.value());
    Point lookup = body.point(attribute, PointTable.BEFORE);
    Var object = body.any(body.stack.at(depth));
    Var name = body.out.string(module);
    leaveUnless(lookup, body.out.call(Rt.IS_NATIVE_MODULE, object, name));
    // [no receiver, function] as the twin has them
    body.stack.set(depth, new Operand.Deferred(new StateValue.Known(new Literal.Null())));
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.NATIVE_FUNCTION,
                List.of(
                    new StateValue.Of(object),
                    new StateValue.Known(new Literal.Str(attribute.attr()))))));
    return invoke(call, target, depth, depth + 2, null);
  }

  private void leaveUnless(Point at, Var test) {
    Var not = body.out.prim(PrimOp.B_NOT, Prim.BOOL, test);
    at.leaveIf(new Condition.IsTrue(not));
  }

  /** A call of a method of a builtin type, on an exact instance of it. */
  @Nullable Operand method(Expr.Call call) {
    if (!(call.func() instanceof Expr.Attribute attribute)) {
      return null;
    }
    Rep receiver = body.beliefs.of(attribute.value());
    NativeCall target =
        BuiltinMethods.find(receiver, attribute.attr(), believed(call), call.keywords());
    if (target == null) {
      return null;
    }
    int depth = body.stack.depth();
    body.push(attribute.value());
    Point lookup = body.point(attribute, PointTable.BEFORE);
    Operand pushed = body.stack.at(depth);
    if (!pushed.rep().equals(receiver)) {
      Var guarded = lookup.guard(body.any(pushed), receiver, body.stack.slot(depth, receiver));
      body.stack.set(depth, new Operand.Held(guarded));
    }
    Var shown = body.use(body.stack.at(depth), receiver);
    if (body.stack.at(depth) instanceof Operand.Lit) {
      Var slot = body.stack.slot(depth, receiver);
      body.out.move(slot, shown);
      shown = slot;
      body.stack.set(depth, new Operand.Held(slot));
    }
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.METHOD_OR_NULL,
                List.of(
                    new StateValue.Of(shown),
                    new StateValue.Known(new Literal.Str(attribute.attr()))))));
    return invoke(call, target, depth, depth + 2, null);
  }

  /**
   * Evaluates the arguments and calls.
   *
   * @param first the depth of the first argument; a receiver is at {@code depth}
   * @param callee what the operand at {@code depth} must be, if anything
   */
  private Operand invoke(
      Expr.Call call,
      NativeCall target,
      int depth,
      int first,
      CallTarget.@Nullable BuiltinFunction callee) {
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    if (callee != null) {
      Var function = body.any(body.stack.at(depth));
      Var module = body.out.string(callee.module());
      Var name = body.out.string(callee.name());
      leaveUnless(before, body.out.call(Rt.IS_NATIVE_FUNCTION, function, module, name));
    }
    MethodRef method = target.method();
    List<Rep> wanted = new ArrayList<>(method.parameters());
    if (method.kind() == MethodRef.Kind.VIRTUAL) {
      wanted.add(0, new Rep.Ref(method.owner()));
    }
    List<Var> args = new ArrayList<>();
    if (first == depth + 2 && target.takesReceiver()) {
      args.add(argument(body.stack.at(depth), wanted.get(0), before));
    }
    for (NativeCall.Source source : target.sources()) {
      Literal literal = source.literal();
      Operand operand =
          literal == null
              ? body.stack.at(first + source.argument())
              : new Operand.Lit(literal, ExpressionLowering.repOf(literal));
      args.add(argument(operand, wanted.get(args.size()), before));
    }
    body.stack.cut(depth);
    return result(call, method, args.toArray(new Var[0]));
  }

  Var argument(Operand operand, Rep wanted, Point before) {
    if (operand instanceof Operand.Lit lit && lit.literal() instanceof Literal.Null) {
      return body.out.nullOf(wanted);
    }
    if (wanted == Prim.F64 && operand.rep() == Prim.I64) {
      return body.numbers.toDouble(operand);
    }
    return operand.rep().equals(wanted) || wanted.equals(Rep.ANY)
        ? body.use(operand, wanted)
        : before.guard(body.any(operand), wanted, body.out.temp(wanted));
  }

  Operand result(Expr.Call call, MethodRef method, Var[] args) {
    int pos = body.calls.position(call);
    if (method.isVoid()) {
      body.out.call(method, pos, args);
      return body.none();
    }
    if (method.result() instanceof Rep.Ref && !method.result().equals(Reps.STRING)) {
      return body.dynamic(call, method, pos, args);
    }
    if (method.result() == Prim.I32) {
      Var dst = body.stack.slot(Prim.I64);
      Var small = body.out.call(method, pos, args);
      body.out.op(new Op.Prim(dst, PrimOp.I_TO_L, List.of(small)));
      return new Operand.Held(dst);
    }
    Var dst = body.stack.slot(method.result());
    body.out.callInto(dst, method, pos, args);
    return new Operand.Held(dst);
  }
}
