package io.krait.codegen.lower;

import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuple, list, set and dict displays. */
final class DisplayLowering {
  private final Body body;

  DisplayLowering(Body body) {
    this.body = body;
  }

  Operand tuple(Expr.Tuple expr) {
    ConstantObject constant = constantTuple(expr.elts());
    if (constant != null) {
      return new Operand.Lit(new Literal.Pooled(constant), Rep.ANY);
    }
    if (hasStar(expr.elts())) {
      Operand list = starredList(expr.elts(), body.pos(expr));
      Var items = body.use(list, Reps.LIST);
      return result(expr, Rt.LIST_TO_TUPLE, items);
    }
    return result(expr, Rt.TUPLE_OF, items(expr.elts()));
  }

  Operand list(Expr.ListExpr expr) {
    if (hasStar(expr.elts())) {
      return starredList(expr.elts(), body.pos(expr));
    }
    if (expr.elts().isEmpty()) {
      return fresh(Rt.NEW_LIST);
    }
    return result(expr, Rt.LIST_OF, items(expr.elts()));
  }

  Operand set(Expr.Set expr) {
    if (!hasStar(expr.elts())) {
      Var array = items(expr.elts());
      return new Operand.Held(callIntoSlot(Rt.SET_OF, body.pos(expr), array));
    }
    body.pushValue(fresh(Rt.NEW_SET));
    int depth = body.stack.depth() - 1;
    for (Expr item : expr.elts()) {
      Expr value = item instanceof Expr.Starred starred ? starred.value() : item;
      Var object = body.evalAny(value);
      MethodRef method = item instanceof Expr.Starred ? Rt.SET_UPDATE : Rt.SET_ADD;
      body.out.call(method, body.pos(expr), body.anyAt(depth), object);
    }
    return body.stack.pop();
  }

  Operand dict(Expr.Dict expr) {
    int pos = body.pos(expr);
    if (!hasUnpacking(expr) && expr.keys().size() <= 16) {
      return new Operand.Held(callIntoSlot(Rt.DICT_OF, pos, pairs(expr)));
    }
    body.pushValue(fresh(Rt.NEW_DICT));
    int depth = body.stack.depth() - 1;
    for (int i = 0; i < expr.values().size(); i++) {
      Expr key = expr.keys().get(i);
      if (key == null) {
        Var mapping = body.evalAny(expr.values().get(i));
        int starPos = body.pos(expr.values().get(i));
        body.out.call(Rt.DICT_UPDATE, starPos, body.anyAt(depth), mapping);
      } else {
        body.push(key);
        Var value = body.evalAny(expr.values().get(i));
        Var keyVar = body.anyAt(depth + 1);
        body.stack.cut(depth + 1);
        body.out.call(Rt.DICT_PUT, pos, body.anyAt(depth), keyVar, value);
      }
    }
    return body.stack.pop();
  }

  private static boolean hasUnpacking(Expr.Dict expr) {
    for (Expr key : expr.keys()) {
      if (key == null) {
        return true;
      }
    }
    return false;
  }

  private Var pairs(Expr.Dict expr) {
    int depth = body.stack.depth();
    for (int i = 0; i < expr.values().size(); i++) {
      Expr key = expr.keys().get(i);
      if (key != null) {
        body.push(key);
      }
      body.push(expr.values().get(i));
    }
    return takeArray(depth);
  }

  /** Evaluates items into a new array. */
  Var items(List<Expr> exprs) {
    int depth = body.stack.depth();
    for (Expr item : exprs) {
      body.push(item);
    }
    return takeArray(depth);
  }

  /** Takes the operands above a depth into an array of objects. */
  Var takeArray(int depth) {
    List<Var> items = new ArrayList<>();
    for (int i = depth; i < body.stack.depth(); i++) {
      items.add(body.anyAt(i));
    }
    body.stack.cut(depth);
    return body.out.objects(items);
  }

  /** {@code [a, *b, c]}: a list that is added to. */
  private Operand starredList(List<Expr> items, int pos) {
    int start = 0;
    while (!(items.get(start) instanceof Expr.Starred)) {
      start++;
    }
    Var first = items(items.subList(0, start));
    body.pushVar(body.out.call(Rt.LIST_OF, first));
    int depth = body.stack.depth() - 1;
    for (Expr item : items.subList(start, items.size())) {
      Expr value = item instanceof Expr.Starred starred ? starred.value() : item;
      Var object = body.evalAny(value);
      MethodRef method = item instanceof Expr.Starred ? Rt.LIST_EXTEND : Rt.LIST_APPEND;
      body.out.call(method, pos, body.anyAt(depth), object);
    }
    return body.stack.pop();
  }

  /** A new empty container. */
  Operand fresh(MethodRef constructor) {
    Var made = body.out.call(constructor);
    if (body.isTyped()) {
      return new Operand.Held(made);
    }
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, made);
    return new Operand.Held(slot);
  }

  private Operand result(Expr expr, MethodRef method, Var argument) {
    return new Operand.Held(callIntoSlot(method, body.pos(expr), argument));
  }

  /** In a typed body, the result keeps the class that it is known to have. */
  private Var callIntoSlot(MethodRef method, int pos, Var argument) {
    Var slot = body.stack.slot(body.isTyped() ? method.result() : Rep.ANY);
    body.out.callInto(slot, method, pos, argument);
    return slot;
  }

  static boolean hasStar(List<Expr> items) {
    for (Expr item : items) {
      if (item instanceof Expr.Starred) {
        return true;
      }
    }
    return false;
  }

  /** A tuple of literals as one constant, else null. */
  private static @Nullable ConstantObject constantTuple(List<Expr> items) {
    List<ConstantObject> constants = new ArrayList<>(items.size());
    for (Expr item : items) {
      ConstantObject constant =
          item instanceof Expr.Tuple nested
              ? constantTuple(nested.elts())
              : constant(Folding.fold(item));
      if (constant == null) {
        return null;
      }
      constants.add(constant);
    }
    return new ConstantObject.Tuple(constants);
  }

  static @Nullable ConstantObject constant(@Nullable ConstantValue value) {
    if (value == null) {
      return null;
    }
    Literal literal = ExpressionLowering.literal(value);
    return switch (literal) {
      case Literal.I64 i -> new ConstantObject.BoxedLong(i.value());
      case Literal.F64 f -> new ConstantObject.BoxedDouble(Double.doubleToRawLongBits(f.value()));
      case Literal.Bool b ->
          b.value() ? ConstantObject.Singleton.TRUE : ConstantObject.Singleton.FALSE;
      case Literal.Str s -> new ConstantObject.Str(s.value());
      case Literal.Pooled p -> p.value();
      case Literal.I32 i -> null;
      case Literal.Null n -> null;
    };
  }
}
