package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import java.util.List;

/** Names that stand for builtins, as long as neither the module nor anyone else rebinds them. */
final class Builtins {
  private static final FieldRef GLOBAL_VALUE =
      new FieldRef(Reps.RUNTIME + "Global", "value", Rep.ANY);

  private static final FieldRef PATCHES =
      new FieldRef(Reps.RUNTIME + "Patches", "BUILTINS", Reps.GUARD);

  private final Body body;

  Builtins(Body body) {
    this.body = body;
  }

  /** Whether an expression is a name that nothing in the module binds: a builtin's. */
  boolean isBuiltin(Expr expr, String name) {
    return expr instanceof Expr.Name n && n.name().equals(name) && isBuiltin(n);
  }

  boolean isBuiltin(Expr.Name name) {
    Symbol symbol = body.names.symbol(name);
    if (!(symbol.resolution() instanceof Resolution.Global) || body.module.hasDictGlobals()) {
      return false;
    }
    Symbol global = body.module.scope().symbol(name.name());
    return (global == null || (global.bindingCount() == 0 && !global.isWrittenAsGlobal()))
        && !body.module.scope().hasStarImport();
  }

  /** Pushes a builtin that typed code does not need as an object, once it is sure that it is it. */
  void push(Expr callee, String name) {
    Point before = body.point(callee, PointTable.BEFORE);
    Var cell = body.out.getStatic(body.module.global(name));
    Var value = body.out.getField(cell, GLOBAL_VALUE);
    Var unbound = body.out.test(new Condition.IsNull(value));
    Var bound = body.out.prim(io.krait.codegen.ir.PrimOp.B_NOT, Rep.Prim.BOOL, unbound);
    before.leaveIf(new Condition.IsTrue(bound));
    before.leaveIfBroken(PATCHES);
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(
                Rt.NAME_BUILTIN, List.of(new StateValue.Known(new Literal.Str(name))))));
  }
}
