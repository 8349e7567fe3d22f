package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of whatever the callee turns out to be. */
final class CallLowering {
  /** Builtins that look at their caller's variables. */
  static final Set<String> FRAME_READERS =
      Set.of("locals", "vars", "dir", "eval", "exec", "globals");

  private final Body body;

  CallLowering(Body body) {
    this.body = body;
  }

  Operand call(Expr.Call call) {
    Operand direct = body.isTyped() ? body.directCalls.call(call) : null;
    if (direct != null) {
      return direct;
    }
    if (DisplayLowering.hasStar(call.args()) || hasDoubleStar(call)) {
      return callWithStars(call);
    }
    if (call.func() instanceof Expr.Attribute attribute) {
      return methodCall(call, attribute);
    }
    if (call.func() instanceof Expr.Name name && isBuiltinName(name)) {
      if (name.name().equals("super") && call.args().isEmpty() && call.keywords().isEmpty()) {
        Operand made = zeroSuper(call);
        if (made != null) {
          return made;
        }
      }
      if (FRAME_READERS.contains(name.name()) && call.keywords().isEmpty()) {
        return frameCall(call, name);
      }
    }
    return plainCall(call);
  }

  private boolean isBuiltinName(Expr.Name name) {
    Resolution resolution = body.names.symbol(name).resolution();
    return resolution instanceof Resolution.Global
        || resolution instanceof Resolution.ClassLocalThenGlobal;
  }

  private static boolean hasDoubleStar(Expr.Call call) {
    for (Keyword keyword : call.keywords()) {
      if (keyword.arg() == null) {
        return true;
      }
    }
    return false;
  }

  private Operand plainCall(Expr.Call call) {
    int depth = body.stack.depth();
    body.push(call.func());
    pushArguments(call);
    body.point(call, PointTable.BEFORE);
    Var callee = body.anyAt(depth);
    Var names = keywordNames(call);
    int pos = body.pos(call);
    int count = body.stack.depth() - depth - 1;
    if (names == null && count < Rt.CALL_N.size()) {
      Var[] args = take(depth, count + 1);
      return body.dynamic(call, Rt.CALL_N.get(count), pos, args);
    }
    Var array = body.displays.takeArray(depth + 1);
    body.stack.cut(depth);
    Var keywords = names == null ? body.out.nullOf(Reps.STRINGS) : names;
    return body.dynamic(call, Rt.CALL, pos, callee, array, keywords);
  }

  /** The range of a call in tracebacks. */
  int position(Expr.Call call) {
    return call.func() instanceof Expr.Attribute attribute
        ? body.positions.ofAttribute(call.span(), attribute)
        : body.pos(call);
  }

  /** Takes the topmost operands from a depth on, as objects. */
  private Var[] take(int depth, int count) {
    Var[] vars = new Var[count];
    for (int i = 0; i < count; i++) {
      vars[i] = body.anyAt(depth + i);
    }
    body.stack.cut(depth);
    return vars;
  }

  void pushArguments(Expr.Call call) {
    for (Expr argument : call.args()) {
      body.push(argument);
    }
    for (Keyword keyword : call.keywords()) {
      body.push(keyword.value());
    }
  }

  private @Nullable Var keywordNames(Expr.Call call) {
    if (call.keywords().isEmpty()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Keyword keyword : call.keywords()) {
      if (keyword.arg() != null) {
        names.add(body.unit.scope().mangle(keyword.arg()));
      }
    }
    return body.pooled(new ConstantObject.Strings(names), Reps.STRINGS);
  }

  /**
   * {@code o.m(args)}: the method is looked up before the arguments are evaluated; it waits unbound
   * with its receiver, or alone.
   */
  private Operand methodCall(Expr.Call call, Expr.Attribute attribute) {
    int depth = body.stack.depth();
    body.push(attribute.value());
    loadMethod(attribute, depth);
    pushArguments(call);
    body.point(call, PointTable.BEFORE);
    int count = body.stack.depth() - depth - 2;
    Var names = keywordNames(call);
    int pos = body.positions.ofAttribute(call.span(), attribute);
    Var self = body.anyAt(depth);
    Var callee = body.anyAt(depth + 1);
    if (names == null && count < Rt.METHOD_CALL_N.size()) {
      Var[] args = take(depth, count + 2);
      args[0] = callee;
      args[1] = self;
      return body.dynamic(call, Rt.METHOD_CALL_N.get(count), pos, args);
    }
    Var array = body.displays.takeArray(depth + 2);
    body.stack.cut(depth);
    Var keywords = names == null ? body.out.nullOf(Reps.STRINGS) : names;
    return body.dynamic(call, Rt.METHOD_CALL, pos, callee, self, array, keywords);
  }

  /** {@code [receiver] -> [receiver or null, method]}. */
  private void loadMethod(Expr.Attribute attribute, int depth) {
    body.point(attribute, PointTable.BEFORE);
    Var self = body.stack.slot(depth, Rep.ANY);
    body.out.assign(self, body.anyAt(depth));
    body.stack.set(depth, new Operand.Held(self));
    Var callee = body.stack.slot(Rep.ANY);
    int pos = body.positions.ofAttribute(attribute.span(), attribute);
    Var name = body.out.string(body.unit.scope().mangle(attribute.attr()));
    body.out.callInto(callee, Rt.METHOD_OR_NULL, pos, self, name);
    Block lookup = body.out.newBlock();
    Block found = body.out.newBlock();
    body.out.branch(new Condition.IsNull(callee), lookup, found);
    body.out.start(lookup);
    Var again = body.out.string(body.unit.scope().mangle(attribute.attr()));
    body.out.callInto(callee, Rt.GET_ATTR, pos, self, again);
    body.out.op(new Op.Const(self, new Literal.Null()));
    body.out.goTo(found);
    body.out.start(found);
    body.stack.push(new Operand.Held(callee));
  }

  /** Zero-argument {@code super()}; null where there is no class or no first parameter. */
  private @Nullable Operand zeroSuper(Expr.Call call) {
    Var self = body.module.functions().firstParameter(body);
    Variables.Key key = body.module.functions().classCell(body);
    if (self == null || key == null) {
      return null;
    }
    body.push(call.func());
    Var callee = body.any(body.stack.pop());
    Var cell = body.names.cell(key);
    return body.dynamic(call, Rt.SUPER_CALL, body.pos(call), callee, cell, self);
  }

  /** A call of a name that may be a builtin that reads the caller's variables. */
  private Operand frameCall(Expr.Call call, Expr.Name name) {
    int depth = body.stack.depth();
    body.push(call.func());
    pushArguments(call);
    body.point(call, PointTable.BEFORE);
    Var array = body.displays.takeArray(depth + 1);
    Var callee = body.anyAt(depth);
    body.stack.cut(depth);
    Var locals = body.functionObjects.localsDict();
    return body.dynamic(
        call,
        Rt.FRAME_CALL,
        body.pos(call),
        callee,
        body.out.string(name.name()),
        body.moduleVar(),
        locals,
        array);
  }

  /** {@code f(*a, **k)}: arguments are collected in a list and a dict. */
  private Operand callWithStars(Expr.Call call) {
    int depth = body.stack.depth();
    body.push(call.func());
    pushPositional(call, depth);
    boolean keywords = !call.keywords().isEmpty();
    if (keywords) {
      pushKeywords(call, depth);
    }
    body.point(call, PointTable.BEFORE);
    Var callee = body.anyAt(depth);
    Var list = body.use(body.stack.at(depth + 1), Reps.LIST);
    Var dict =
        keywords ? body.use(body.stack.at(depth + 2), Reps.DICT) : body.out.nullOf(Reps.DICT);
    body.stack.cut(depth);
    Var tuple = body.out.call(Rt.LIST_TO_TUPLE, list);
    return body.dynamic(call, Rt.CALL_EX, body.pos(call), callee, tuple, dict);
  }

  private void pushPositional(Expr.Call call, int depth) {
    body.pushValue(body.displays.fresh(Rt.NEW_LIST));
    int pos = body.pos(call);
    // CPython builds a list of several arguments first, and then does not know the function.
    boolean alone = call.args().size() == 1;
    for (Expr argument : call.args()) {
      if (argument instanceof Expr.Starred starred) {
        Var value = body.evalAny(starred.value());
        if (alone) {
          body.out.call(Rt.STAR_ARGUMENTS, pos, body.anyAt(depth), body.anyAt(depth + 1), value);
        } else {
          body.out.call(Rt.LIST_EXTEND, pos, body.anyAt(depth + 1), value);
        }
      } else {
        Var value = body.evalAny(argument);
        body.out.call(Rt.LIST_APPEND, body.anyAt(depth + 1), value);
      }
    }
  }

  private void pushKeywords(Expr.Call call, int depth) {
    body.pushValue(body.displays.fresh(Rt.NEW_DICT));
    int pos = body.pos(call);
    for (Keyword keyword : call.keywords()) {
      Var value = body.evalAny(keyword.value());
      Var callee = body.anyAt(depth);
      Var dict = body.anyAt(depth + 2);
      if (keyword.arg() == null) {
        body.out.call(Rt.DICT_MERGE, pos, callee, dict, value);
      } else {
        Var name = body.out.string(body.unit.scope().mangle(keyword.arg()));
        body.out.call(Rt.DICT_MERGE_ONE, pos, callee, dict, name, value);
      }
    }
  }
}
