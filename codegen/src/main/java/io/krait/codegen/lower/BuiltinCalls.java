package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.CallTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of builtins whose arguments have known representations. */
final class BuiltinCalls {
  private final Body body;

  BuiltinCalls(Body body) {
    this.body = body;
  }

  /** A call of a builtin function or class by its name. */
  @Nullable Operand call(Expr.Call call) {
    if (!(call.func() instanceof Expr.Name name)
        || !call.keywords().isEmpty()
        || !body.builtins.isBuiltin(name)) {
      return null;
    }
    List<Rep> reps = call.args().stream().map(body.beliefs::of).toList();
    MethodRef method = BuiltinFunctions.find(name.name(), reps);
    return method == null ? null : direct(call, name.name(), method);
  }

  private Operand direct(Expr.Call call, String name, MethodRef method) {
    int depth = body.stack.depth();
    body.builtins.push(call.func(), name);
    for (Expr argument : call.args()) {
      body.push(argument);
    }
    Point before = body.point(call, PointTable.BEFORE);
    Var[] args = new Var[call.args().size()];
    for (int i = 0; i < args.length; i++) {
      Rep wanted =
          method.kind() == MethodRef.Kind.VIRTUAL
              ? new Rep.Ref(method.owner())
              : method.parameters().get(i);
      Operand operand = body.stack.at(depth + 1 + i);
      args[i] =
          operand.rep().equals(wanted) || wanted.equals(Rep.ANY)
              ? body.use(operand, wanted)
              : before.guard(body.any(operand), wanted, body.out.temp(wanted));
    }
    body.stack.cut(depth);
    int pos = body.pos(call);
    if (method.isVoid()) {
      body.out.call(method, pos, args);
      body.point(call, PointTable.AFTER);
      return body.none();
    }
    if (method.result().equals(Rep.ANY)) {
      return body.dynamic(call, method, pos, args);
    }
    Rep result = method.result() == Prim.I32 ? Prim.I64 : method.result();
    Var dst = body.stack.slot(result);
    if (method.result() == Prim.I32) {
      Var small = body.out.call(method, pos, args);
      body.out.op(
          new io.krait.codegen.ir.Op.Prim(
              dst, io.krait.codegen.ir.PrimOp.I_TO_L, List.of(small)));
    } else {
      body.out.callInto(dst, method, pos, args);
    }
    body.point(call, PointTable.AFTER);
    return new Operand.Held(dst);
  }

  @Nullable Operand method(Expr.Call call, CallTarget.BuiltinMethod target) {
    return null;
  }
}
