package io.krait.codegen.lower;

import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code super().m(...)} in a method of a compiled class. The receiver's Java class has one line of
 * bases, so the next class that has the method is known; its guard tells that it still has it.
 */
final class SuperCalls {
  private final Body body;
  private final FunctionCalls functions;

  SuperCalls(Body body, FunctionCalls functions) {
    this.body = body;
    this.functions = functions;
  }

  @Nullable Operand call(Expr.Call call, Expr.Attribute attribute) {
    ClassUnit here = enclosingClass();
    Variables.Key key = body.module.functions().classCell(body);
    Var self = key == null ? null : body.module.functions().firstParameter(body);
    if (here == null
        || here.parent == null
        || key == null
        || self == null
        || !self.rep().equals(here.rep())
        || !isBareSuper(attribute.value())) {
      return null;
    }
    ClassUnit.MethodUnit method = here.parent.method(body.unit.scope().mangle(attribute.attr()));
    if (method == null || !method.isDirect() || !staysGuarded(method)) {
      return null;
    }
    TypedSignature signature = method.signature();
    ArgumentMap map = ArgumentMap.of(method.unit(), call, 1);
    return map != null && functions.fits(call, map, signature, 1)
        ? call(call, (Expr.Call) attribute.value(), method, map, self, body.names.cell(key))
        : null;
  }

  /** Whether the classes below that override the method leave its guard alone. */
  private boolean staysGuarded(ClassUnit.MethodUnit method) {
    return method.name().equals("__init__") || body.module.program().classes().isUniform(method);
  }

  private @Nullable ClassUnit enclosingClass() {
    Scope around = body.unit.scope().parent();
    if (around == null
        || around.kind() != ScopeKind.CLASS
        || !(around.owner() instanceof Stmt.ClassDef def)) {
      return null;
    }
    return body.module.program().classes().of(body.module.types().classOf(def));
  }

  private boolean isBareSuper(Expr expr) {
    return expr instanceof Expr.Call call
        && call.args().isEmpty()
        && call.keywords().isEmpty()
        && body.builtins.isBuiltin(call.func(), "super");
  }

  private Operand call(
      Expr.Call call,
      Expr.Call superCall,
      ClassUnit.MethodUnit method,
      ArgumentMap map,
      Var self,
      Var cell) {
    int depth = body.stack.depth();
    Point lookup = body.point(superCall.func(), PointTable.BEFORE);
    body.builtins.push(superCall.func(), "super");
    body.stack.pop();
    lookup.leaveIfBroken(method.guard());
    // [null, bound method] as the twin has them
    body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    body.stack.push(new Operand.Deferred(boundMethod(method.name(), self, cell)));
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    List<Var> args = new ArrayList<>();
    TypedSignature signature = method.signature();
    if (signature.takesSelf()) {
      args.add(method.functionObject(body.out));
    }
    args.add(self);
    functions.addArguments(args, map, signature, 1, depth + 2, before);
    body.stack.cut(depth);
    MethodRef target = FunctionCalls.target(method.owner().module, method.unit(), signature);
    return functions.invoke(call, target, args, signature);
  }

  private static StateValue boundMethod(String name, Var self, Var cell) {
    StateValue builtin =
        new StateValue.Made(
            Rt.NAME_BUILTIN, List.of(new StateValue.Known(new Literal.Str("super"))));
    StateValue object =
        new StateValue.Made(
            Rt.SUPER_CALL, List.of(builtin, new StateValue.Of(cell), new StateValue.Of(self)));
    return new StateValue.Made(
        Rt.GET_ATTR, List.of(object, new StateValue.Known(new Literal.Str(name))));
  }
}
