package io.krait.codegen.pass;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the depth of linear recursion, so that it ends in RecursionError where CPython's does:
 * {@code def length(n): return 0 if n is None else 1 + length(n.next)}. The full stack of a thread,
 * which ends all other recursion, holds hundreds of thousands of such small frames.
 *
 * <p>A cycle of functions with one call each to the next is recognised. Their bodies move to
 * methods with one more parameter, the depth, which the JVM keeps in a register; under the old
 * names stand methods that begin to count. Functions that call themselves twice are left alone:
 * their call trees are wide rather than deep, and there the additional parameter could be measured.
 */
final class RecursionDepth {
  /** The frame of the module is the first, its caller's callee the second. */
  private static final int FIRST = 2;

  private static final MethodRef DEEPER =
      new MethodRef(
          MethodRef.Kind.STATIC,
          "io/krait/runtime/RecursionLimit",
          "deeper",
          List.of(Rep.Prim.I32),
          Rep.Prim.I32,
          false);

  private final IrModule module;
  private final Map<String, IrFunction> functions = new HashMap<>();

  private RecursionDepth(IrModule module) {
    this.module = module;
    for (IrFunction f : module.functions()) {
      if (f.kind == IrFunction.Kind.PLAIN && f.code != null) {
        functions.put(f.owner + "." + f.name, f);
      }
    }
  }

  static void run(IrModule module) {
    new RecursionDepth(module).run();
  }

  private void run() {
    Map<IrFunction, Op.Call> recursive = new HashMap<>();
    for (IrFunction f : functions.values()) {
      Op.Call call = onlyCallInCycle(f);
      if (call != null) {
        recursive.put(f, call);
      }
    }
    // A cycle is counted as a whole or not at all.
    while (recursive.entrySet().removeIf(e -> !recursive.containsKey(callee(e.getValue())))) {
      // What called those removed goes next.
    }
    List<IrFunction> all = module.functions();
    for (int i = 0; i < all.size(); i++) {
      Op.Call call = recursive.get(all.get(i));
      if (call != null) {
        IrFunction f = all.get(i);
        IrFunction body = counted(f, call);
        IrFunction beginning = beginning(body);
        all.set(i, body);
        all.add(++i, beginning);
        module.entries().replaceAll(e -> e.target() == f ? e.of(beginning) : e);
      }
    }
  }

  /** The function's call that may come back to it, if there is exactly one. */
  private Op.@Nullable Call onlyCallInCycle(IrFunction f) {
    Op.Call only = null;
    for (Op.Call call : calls(f)) {
      if (reaches(call, f)) {
        if (only != null) {
          return null;
        }
        only = call;
      }
    }
    return only;
  }

  private boolean reaches(Op.Call call, IrFunction goal) {
    List<IrFunction> seen = new ArrayList<>();
    List<IrFunction> open = new ArrayList<>();
    for (IrFunction f = callee(call); f != null; f = open.isEmpty() ? null : open.removeLast()) {
      if (f == goal) {
        return true;
      }
      if (!seen.contains(f)) {
        seen.add(f);
        calls(f).forEach(c -> open.add(callee(c)));
      }
    }
    return false;
  }

  private List<Op.Call> calls(IrFunction f) {
    List<Op.Call> calls = new ArrayList<>();
    for (Block b : f.blocks) {
      for (Op op : b.ops) {
        if (op instanceof Op.Call call && callee(call) != null) {
          calls.add(call);
        }
      }
    }
    return calls;
  }

  private @Nullable IrFunction callee(Op.Call call) {
    MethodRef m = call.target();
    return m.kind() == MethodRef.Kind.STATIC ? functions.get(m.owner() + "." + m.name()) : null;
  }

  private static String countedName(String name) {
    return name + "$deep";
  }

  /** The function's body with a parameter for the depth, which its call passes on. */
  private static IrFunction counted(IrFunction f, Op.Call call) {
    List<Var> parameters = new ArrayList<>(f.parameters);
    Var depth = f.newVar("", Rep.Prim.I32, -1);
    parameters.add(depth);
    IrFunction body =
        new IrFunction(f.kind, f.owner, countedName(f.name), parameters, f.result, f.code);
    body.vars.addAll(f.vars);
    body.blocks.addAll(f.blocks);
    body.frameSize = f.frameSize;
    body.twin = f.twin;
    body.lines = f.lines;
    Var next = body.newVar("", Rep.Prim.I32, -1);
    for (Block b : body.blocks) {
      int at = b.ops.indexOf(call);
      if (at >= 0) {
        b.ops.set(at, new Op.Call(next, DEEPER, List.of(depth), call.pos(), null));
        b.ops.add(at + 1, deeper(call, next));
      }
    }
    return body;
  }

  private static Op.Call deeper(Op.Call call, Var depth) {
    MethodRef m = call.target();
    List<Rep> reps = new ArrayList<>(m.parameters());
    reps.add(Rep.Prim.I32);
    List<Var> args = new ArrayList<>(call.args());
    args.add(depth);
    MethodRef target =
        new MethodRef(m.kind(), m.owner(), countedName(m.name()), reps, m.result(), m.isVoid());
    return new Op.Call(call.dst(), target, args, call.pos(), call.carrier());
  }

  /** What stands under the old name and begins to count. */
  private static IrFunction beginning(IrFunction body) {
    String name = body.name.substring(0, body.name.length() - countedName("").length());
    List<Var> own = body.parameters.subList(0, body.parameters.size() - 1);
    List<Var> parameters = new ArrayList<>();
    List<Var> vars = new ArrayList<>();
    for (Var p : own) {
      Var v = new Var(vars.size(), p.name(), p.rep(), p.frameIndex());
      vars.add(v);
      parameters.add(v);
    }
    IrFunction f = new IrFunction(body.kind, body.owner, name, parameters, body.result, null);
    f.vars.addAll(vars);
    Var depth = f.newVar("", Rep.Prim.I32, -1);
    Var result = body.result == null ? null : f.newVar("", body.result, -1);
    List<Var> args = new ArrayList<>(parameters);
    args.add(depth);
    MethodRef target =
        new MethodRef(
            MethodRef.Kind.STATIC,
            body.owner,
            body.name,
            args.stream().map(Var::rep).toList(),
            body.result == null ? Rep.ANY : body.result,
            body.result == null);
    Block block = f.newBlock();
    block.ops.add(new Op.Const(depth, new Literal.I32(FIRST)));
    block.ops.add(new Op.Call(result, target, args, 0, null));
    block.terminator = new Terminator.Return(result);
    return f;
  }
}
