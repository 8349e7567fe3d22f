package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of typed bodies. */
final class FunctionCalls {
  static final FieldRef DEFAULTS = new FieldRef(Reps.RUNTIME + "Patches", "DEFAULTS", Reps.GUARD);

  private final Body body;

  FunctionCalls(Body body) {
    this.body = body;
  }

  /** A call of a function that is believed to be a certain definition's. */
  @Nullable Operand call(Expr.Call call, CodeUnit unit) {
    if (unit.isGenerator() || unit.scope().isCoroutine()) {
      return null;
    }
    TypedSignature signature = body.module.signature(unit);
    ArgumentMap map = ArgumentMap.of(unit, call, 0);
    if (map == null || !fits(call, map, signature, 0)) {
      return null;
    }
    int depth = body.stack.depth();
    boolean byName = isByName(call, unit) && !signature.takesSelf();
    if (byName) {
      pushDefinition((Expr.Name) call.func(), unit);
    } else {
      body.push(call.func());
    }
    body.calls.pushArguments(call);
    Point before = body.point(call, PointTable.BEFORE);
    List<Var> args = new ArrayList<>();
    if (!byName) {
      Var function = guardFunction(body.any(body.stack.at(depth)), unit, before);
      if (signature.takesSelf()) {
        args.add(function);
      }
    }
    addArguments(args, map, signature, 0, depth + 1, before);
    body.stack.cut(depth);
    return invoke(call, target(body.module, unit, signature), args, signature);
  }

  /** Whether the callee is a name of the module that only the definition binds. */
  private boolean isByName(Expr.Call call, CodeUnit unit) {
    return unit.node() instanceof Stmt.FunctionDef def
        && body.module.isOnlyBinding(def)
        && call.func() instanceof Expr.Name name
        && body.names.symbol(name).resolution() instanceof Resolution.Global global
        && body.names.symbol(def).resolution().name().equals(global.name());
  }

  /**
   * Pushes a function that typed code does not need as an object, once it is sure that it is it.
   */
  private void pushDefinition(Expr.Name name, CodeUnit unit) {
    Point before = body.point(name, PointTable.BEFORE);
    Var direct = body.out.getStatic(body.module.directField(unit));
    Var rebound = body.out.prim(PrimOp.B_NOT, Rep.Prim.BOOL, direct);
    before.leaveIf(new Condition.IsTrue(rebound));
    FieldRef cell = body.module.global(body.names.symbol(name).resolution().name());
    body.stack.push(
        new Operand.Deferred(
            new StateValue.Made(Rt.GLOBAL_DEFINITION, List.of(new StateValue.Static(cell)))));
  }

  /** Leaves unless an object is a function with a certain code. */
  private Var guardFunction(Var object, CodeUnit unit, Point before) {
    String owner = body.module.internalName() + "$Functions";
    Var exact = body.out.test(new Condition.IsExactly(object, owner));
    Var other = body.out.prim(PrimOp.B_NOT, Rep.Prim.BOOL, exact);
    before.leaveIf(new Condition.IsTrue(other));
    Var function = body.out.temp(new Rep.Ref(owner));
    body.out.op(new Op.Unbox(function, object, null));
    Var id = body.out.getField(function, new FieldRef(owner, "id", Rep.Prim.I32));
    before.leaveIf(new Condition.Compares(Condition.Relation.NE, id, body.out.i32(unit.id())));
    return function;
  }

  /**
   * Whether the arguments are believed to fit the parameters: one that surely does not would leave
   * for the twin at each call.
   */
  boolean fits(Expr.Call call, ArgumentMap map, TypedSignature signature, int skip) {
    for (int i = 0; i < map.sources().size(); i++) {
      Rep wanted = signature.parameters().get(skip + i);
      int source = map.sources().get(i);
      Rep given =
          source < 0
              ? ExpressionLowering.repOf(
                  ExpressionLowering.literal(map.defaults().get(-1 - source)))
              : body.beliefs.of(argument(call, source));
      boolean none = source < 0 && given.equals(Rep.ANY);
      if (!wanted.equals(Rep.ANY)
          && !given.equals(wanted)
          && (none || !given.equals(Rep.ANY))
          && !body.module.program().isSubclass(given, wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an argument is believed to fit a parameter. */
  boolean fits(Expr argument, Rep wanted) {
    Rep given = body.beliefs.of(argument);
    return wanted.equals(Rep.ANY)
        || given.equals(wanted)
        || given.equals(Rep.ANY)
        || body.module.program().isSubclass(given, wanted);
  }

  static Expr argument(Expr.Call call, int number) {
    int positional = call.args().size();
    return number < positional
        ? call.args().get(number)
        : call.keywords().get(number - positional).value();
  }

  /** Adds the arguments in the parameters' order and representations. */
  void addArguments(
      List<Var> args,
      ArgumentMap map,
      TypedSignature signature,
      int skip,
      int first,
      Point before) {
    if (!map.defaults().isEmpty()) {
      before.leaveIfBroken(DEFAULTS);
    }
    for (int i = 0; i < map.sources().size(); i++) {
      Rep wanted = signature.parameters().get(skip + i);
      int source = map.sources().get(i);
      Operand operand =
          source < 0
              ? body.expressions.constant(map.defaults().get(-1 - source))
              : body.stack.at(first + source);
      args.add(argument(operand, wanted, before));
    }
  }

  /** An argument as the parameter wants it; leaves where it does not fit. */
  Var argument(Operand operand, Rep wanted, Point before) {
    if (operand.rep().equals(wanted)
        || wanted.equals(Rep.ANY)
        || body.module.program().isSubclass(operand.rep(), wanted)) {
      return body.use(operand, wanted);
    }
    return before.guard(body.any(operand), wanted, body.out.temp(wanted));
  }

  /** The typed body of a unit as a method. */
  static MethodRef target(ModuleUnit module, CodeUnit unit, TypedSignature signature) {
    List<Rep> parameters = new ArrayList<>();
    if (signature.takesSelf()) {
      parameters.add(Reps.FUNCTION);
    }
    parameters.addAll(signature.parameters());
    Rep result = signature.result() == null ? Rep.ANY : signature.result();
    return new MethodRef(
        MethodRef.Kind.STATIC,
        module.internalName(),
        unit.name(),
        parameters,
        result,
        signature.result() == null);
  }

  /** Calls a typed body; operands have been taken off. */
  Operand invoke(Expr.Call call, MethodRef target, List<Var> args, TypedSignature signature) {
    int pos = body.calls.position(call);
    List<Var> fitting = new ArrayList<>();
    int offset = target.kind() == MethodRef.Kind.VIRTUAL ? 1 : 0;
    for (int i = 0; i < args.size(); i++) {
      fitting.add(
          i < offset ? args.get(i) : body.out.as(args.get(i), target.parameters().get(i - offset)));
    }
    Rep result = signature.result();
    if (result == null) {
      body.out.op(new Op.Call(null, target, fitting, pos, null));
      body.point(call, PointTable.AFTER);
      return body.none();
    }
    Var dst = body.stack.slot(result);
    if (result.equals(Rep.ANY)) {
      body.out.op(new Op.Call(dst, target, fitting, pos, null));
      return body.believe(call, dst);
    }
    Point after = body.point(call, PointTable.AFTER);
    Op.Call.Carried carried = new Op.Call.Carried(after.resultIndex(), after.deopt());
    body.out.op(new Op.Call(dst, target, fitting, pos, carried));
    return new Operand.Held(dst);
  }
}
