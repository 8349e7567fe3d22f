package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of dataclasses whose generated {@code __init__} is known: the fields are set directly. */
final class GeneratedCalls {
  private final Body body;
  private final FunctionCalls functions;
  private final ObjectCalls objects;

  GeneratedCalls(Body body, FunctionCalls functions, ObjectCalls objects) {
    this.body = body;
    this.functions = functions;
    this.objects = objects;
  }

  /** {@code C(...)}, or null where the arguments do not fit. */
  @Nullable Operand call(Expr.Call call, ClassUnit cls, GeneratedInit init) {
    List<Integer> sources = init.map(call);
    MethodRef maker = ClassEmission.makerTarget(cls, init);
    return sources != null && fits(call, init, sources, maker.parameters())
        ? make(call, cls, init, sources, maker)
        : null;
  }

  private boolean fits(
      Expr.Call call, GeneratedInit init, List<Integer> sources, List<Rep> wanted) {
    for (int i = 0; i < sources.size(); i++) {
      int source = sources.get(i);
      boolean fits =
          source < 0
              ? wanted.get(i).equals(Rep.ANY) || wanted.get(i).equals(defaultRep(init, i))
              : functions.fits(FunctionCalls.argument(call, source), wanted.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Rep defaultRep(GeneratedInit init, int parameter) {
    var constant = init.parameters().get(parameter).constant();
    return constant == null ? null : ExpressionLowering.repOf(ExpressionLowering.literal(constant));
  }

  private Operand make(
      Expr.Call call, ClassUnit cls, GeneratedInit init, List<Integer> sources, MethodRef maker) {
    int depth = body.stack.depth();
    objects.pushClass(call.func(), cls);
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    if (body.stack.at(depth) instanceof Operand.Held callee) {
      objects.leaveUnlessClass(body.any(callee), cls, before);
    }
    before.leaveIfBroken(cls.constructorGuard());
    ClassUnit.MethodUnit hook = init.callsPostInit() ? cls.method("__post_init__") : null;
    if (hook != null) {
      before.leaveIfBroken(hook.guard());
    }
    if (sources.contains(-1)) {
      before.leaveIfBroken(FunctionCalls.DEFAULTS);
    }
    List<Var> values = arguments(call, init, sources, depth, maker.parameters(), before);
    body.stack.cut(depth);
    int pos = body.calls.position(call);
    Var made = body.out.temp(cls.rep());
    body.out.op(new Op.Call(made, maker, values, pos, null));
    if (hook != null) {
      List<Var> args = new ArrayList<>();
      if (hook.signature().takesSelf()) {
        args.add(hook.functionObject(body.out));
      }
      args.add(body.out.as(made, hook.owner().rep()));
      MethodRef target = FunctionCalls.target(cls.module, hook.unit(), hook.signature());
      body.out.call(target, pos, args.toArray(new Var[0]));
    }
    body.point(call, PointTable.AFTER);
    Var dst = body.stack.slot(cls.rep());
    body.out.move(dst, made);
    return new Operand.Held(dst);
  }

  /** The fields' values: first those that may leave for the twin, then those that run factories. */
  private List<Var> arguments(
      Expr.Call call,
      GeneratedInit init,
      List<Integer> sources,
      int depth,
      List<Rep> wanted,
      Point before) {
    List<@Nullable Var> values = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      int source = sources.get(i);
      Operand given = source < 0 ? null : body.stack.at(depth + 1 + source);
      Rep rep = wanted.get(i);
      values.add(given == null ? null : body.out.as(functions.argument(given, rep, before), rep));
    }
    List<Var> all = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Var value = values.get(i);
      all.add(value == null ? fallback(call, init, i, wanted.get(i)) : value);
    }
    return all;
  }

  private Var fallback(Expr.Call call, GeneratedInit init, int parameter, Rep wanted) {
    var constant = init.parameters().get(parameter).constant();
    if (constant != null) {
      return body.use(body.expressions.constant(constant), wanted);
    }
    Var type = body.out.as(body.out.getStatic(init.owner().typeField()), Rep.ANY);
    int pos = body.calls.position(call);
    return body.out.call(Rt.INIT_DEFAULT, pos, type, body.out.i32(parameter));
  }
}
