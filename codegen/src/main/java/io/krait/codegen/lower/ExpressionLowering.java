package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class ExpressionLowering {
  private static final FieldRef GLOBAL_VALUE =
      new FieldRef(Reps.GLOBAL.internalName(), "value", Rep.ANY);
  private static final FieldRef GLOBAL_BITS =
      new FieldRef(Reps.GLOBAL.internalName(), "bits", Rep.Prim.I64);
  private static final MethodRef BITS_TO_DOUBLE =
      new MethodRef(
          MethodRef.Kind.STATIC,
          "java/lang/Double",
          "longBitsToDouble",
          List.of(Rep.Prim.I64),
          Rep.Prim.F64,
          false);

  private final Body body;

  ExpressionLowering(Body body) {
    this.body = body;
  }

  Operand eval(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant -> constant(constant.value());
      case Expr.Name name -> body.names.read(name);
      case Expr.BinOp binary -> body.operators.binary(binary);
      case Expr.UnaryOp unary -> body.operators.unary(unary);
      case Expr.BoolOp bool -> boolOp(bool);
      case Expr.Compare compare -> body.operators.compare(compare);
      case Expr.IfExp choice -> choice(choice);
      case Expr.NamedExpr named -> named(named);
      case Expr.Call call -> body.calls.call(call);
      case Expr.Attribute attribute -> attribute(attribute);
      case Expr.Subscript subscript -> body.operators.subscript(subscript);
      case Expr.Slice slice -> slice(slice);
      case Expr.Tuple tuple -> body.displays.tuple(tuple);
      case Expr.ListExpr list -> body.displays.list(list);
      case Expr.Set set -> body.displays.set(set);
      case Expr.Dict dict -> body.displays.dict(dict);
      case Expr.Lambda lambda -> body.functionObjects.lambda(lambda);
      case Expr.ListComp comp -> body.comprehensions.list(comp);
      case Expr.SetComp comp -> body.comprehensions.set(comp);
      case Expr.DictComp comp -> body.comprehensions.dict(comp);
      case Expr.GeneratorExp comp -> body.generators.expression(comp);
      case Expr.Yield yield -> body.generators.yieldValue(yield);
      case Expr.YieldFrom from -> body.generators.yieldFrom(from);
      case Expr.Await await -> body.generators.await(await);
      case Expr.JoinedStr joined -> body.formats.joined(joined);
      case Expr.TemplateStr template -> body.formats.template(template);
      case Expr.FormattedValue value -> body.formats.formatted(value);
      case Expr.Interpolation value -> throw new IllegalStateException("outside a t-string");
      case Expr.Starred starred -> throw new IllegalStateException("starred outside a display");
      case Expr.Missing missing -> throw new IllegalStateException("tree with errors");
    };
  }

  Operand constant(ConstantValue value) {
    if (!body.isTyped()) {
      return new Operand.Lit(literal(value), Rep.ANY);
    }
    Literal literal = literal(value);
    return new Operand.Lit(literal, repOf(literal));
  }

  static Rep repOf(Literal literal) {
    return switch (literal) {
      case Literal.I64 i -> Rep.Prim.I64;
      case Literal.F64 f -> Rep.Prim.F64;
      case Literal.Bool b -> Rep.Prim.BOOL;
      case Literal.I32 i -> Rep.Prim.I32;
      case Literal.Str s -> Reps.STRING;
      case Literal.Null n -> Rep.ANY;
      case Literal.Pooled p -> Rep.ANY;
    };
  }

  static Literal literal(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue i ->
          i.value().bitLength() < 64
              ? new Literal.I64(i.value().longValue())
              : new Literal.Pooled(new ConstantObject.BigInt(i.value()));
      case ConstantValue.FloatValue f -> new Literal.F64(f.value());
      case ConstantValue.ComplexValue c ->
          new Literal.Pooled(new ConstantObject.Complex(0, Double.doubleToRawLongBits(c.imag())));
      case ConstantValue.StrValue s -> new Literal.Str(s.value());
      case ConstantValue.BytesValue b -> new Literal.Pooled(new ConstantObject.Bytes(b.latin1()));
      case ConstantValue.Singleton s ->
          switch (s) {
            case NONE -> new Literal.Pooled(ConstantObject.Singleton.NONE);
            case TRUE -> new Literal.Bool(true);
            case FALSE -> new Literal.Bool(false);
            case ELLIPSIS -> new Literal.Pooled(ConstantObject.Singleton.ELLIPSIS);
          };
    };
  }

  /** A local variable's value; where more is believed of it here than anywhere, that is guarded. */
  Operand narrowed(Expr.Name name, Var variable) {
    Point after = body.point(name, PointTable.AFTER);
    Rep believed = body.beliefs.of(name);
    if (!body.isTyped() || believed.equals(Rep.ANY) || !variable.rep().equals(Rep.ANY)) {
      return new Operand.Held(variable);
    }
    return new Operand.Held(
        after.with(variable).guard(variable, believed, body.stack.slot(believed)));
  }

  /** A module's global, else a builtin. */
  Operand global(Expr.Name name, String mangled) {
    body.point(name, PointTable.BEFORE);
    Var cell = body.out.getStatic(body.module.global(mangled));
    if (body.isTyped() && body.beliefs.of(name) instanceof Rep.Prim prim && prim != Rep.Prim.BOOL) {
      return number(name, cell, prim);
    }
    return body.dynamic(name, Rt.NAME_GLOBAL, body.pos(name), cell);
  }

  /** A global that is believed to be an int or float: kept unboxed by whoever stored it so. */
  private Operand number(Expr.Name name, Var cell, Rep.Prim prim) {
    FieldRef kind =
        new FieldRef(Reps.GLOBAL.internalName(), prim == Rep.Prim.I64 ? "LONG" : "DOUBLE", Rep.ANY);
    Block unboxed = body.out.newBlock();
    Block boxed = body.out.newBlock();
    Block done = body.out.newBlock();
    Var result = body.stack.slot(prim);
    Var value = body.out.getField(cell, GLOBAL_VALUE);
    Var wanted = body.out.getStatic(kind);
    body.out.branch(new Condition.Compares(Condition.Relation.EQ, value, wanted), unboxed, boxed);
    body.out.start(unboxed);
    Var bits = body.out.getField(cell, GLOBAL_BITS);
    if (prim == Rep.Prim.I64) {
      body.out.move(result, bits);
    } else {
      body.out.callInto(result, BITS_TO_DOUBLE, -1, bits);
    }
    body.out.goTo(done);
    body.out.start(boxed);
    Var slot = body.stack.slot(Rep.ANY);
    body.out.callInto(slot, Rt.NAME_GLOBAL, body.pos(name), cell);
    body.point(name, PointTable.AFTER).with(slot).guard(slot, prim, result);
    body.out.goTo(done);
    body.out.start(done);
    return new Operand.Held(result);
  }

  private Operand boolOp(Expr.BoolOp expr) {
    Rep rep = body.isTyped() ? body.beliefs.of(expr) : Rep.ANY;
    Var result = body.stack.slot(rep);
    Block done = body.out.newBlock();
    int last = expr.values().size() - 1;
    for (int i = 0; i < last; i++) {
      Operand value = body.eval(expr.values().get(i));
      boolOpStep(expr, value, result, i, done);
    }
    Operand value = body.eval(expr.values().get(last));
    body.conditions.deliver(expr, PointTable.MORE + 2 * last, value, result);
    body.out.goTo(done);
    body.out.start(done);
    return new Operand.Held(result);
  }

  /** One value but the last: it is the result if it decides. */
  private void boolOpStep(Expr.BoolOp expr, Operand value, Var result, int i, Block done) {
    // The value is needed behind its test, so it becomes an operand.
    body.pushValue(value);
    Block decided = body.out.newBlock();
    Block next = body.out.newBlock();
    int pos = body.pos(expr.values().get(i));
    boolean and = expr.op() == BoolOperator.AND;
    body.conditions.branchOn(body.stack.peek(0), pos, and ? next : decided, and ? decided : next);
    body.out.start(decided);
    Operand pushed = body.stack.pop();
    body.conditions.deliver(expr, PointTable.MORE + 2 * i, pushed, result);
    body.out.goTo(done);
    body.out.start(next);
  }

  private Operand choice(Expr.IfExp expr) {
    Rep rep = body.isTyped() ? body.beliefs.of(expr) : Rep.ANY;
    Var result = body.stack.slot(rep);
    Block yes = body.out.newBlock();
    Block no = body.out.newBlock();
    Block done = body.out.newBlock();
    body.conditions.branch(expr.test(), yes, no);
    body.out.start(yes);
    body.conditions.deliver(expr, PointTable.MORE, body.eval(expr.body()), result);
    body.out.goTo(done);
    body.out.start(no);
    body.conditions.deliver(expr, PointTable.MORE + 1, body.eval(expr.orelse()), result);
    body.out.goTo(done);
    body.out.start(done);
    return new Operand.Held(result);
  }

  private Operand named(Expr.NamedExpr expr) {
    body.push(expr.value());
    body.assignments.assignFrom(expr.target(), body.stack.depth() - 1);
    return body.stack.pop();
  }

  private Operand attribute(Expr.Attribute expr) {
    body.push(expr.value());
    Operand value = attributeOf(expr, body.stack.depth() - 1);
    // The value is in the slot behind the object's; it moves when it is pushed.
    body.stack.pop();
    return value;
  }

  /** The attribute of the operand at a depth, which is the topmost and stays. */
  Operand attributeOf(Expr.Attribute expr, int depth) {
    Point before = body.point(expr, PointTable.MORE);
    Operand direct = body.isTyped() ? body.attributes.read(expr, depth, before) : null;
    if (direct != null) {
      return direct;
    }
    Var name = body.out.string(body.unit.scope().mangle(expr.attr()));
    int pos = body.positions.ofAttribute(expr.span(), expr);
    return body.dynamic(expr, Rt.GET_ATTR, pos, body.anyAt(depth), name);
  }

  private Operand slice(Expr.Slice expr) {
    int depth = body.stack.depth();
    pushOrNone(expr.lower());
    pushOrNone(expr.upper());
    pushOrNone(expr.step());
    Var lower = body.anyAt(depth);
    Var upper = body.anyAt(depth + 1);
    Var step = body.anyAt(depth + 2);
    body.stack.cut(depth);
    Var made = body.out.call(Rt.NEW_SLICE, lower, upper, step);
    return new Operand.Held(made);
  }

  private void pushOrNone(@Nullable Expr expr) {
    if (expr == null) {
      body.stack.push(body.none());
    } else {
      body.push(expr);
    }
  }
}
