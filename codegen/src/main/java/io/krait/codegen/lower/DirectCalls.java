package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.FunctionInfo;
import org.jspecify.annotations.Nullable;

/** Calls whose target is known: what kind of call it is decides who lowers it. */
final class DirectCalls {
  private final Body body;
  private final FunctionCalls functions;
  private final ObjectCalls objects;
  private final BuiltinCalls builtins;
  private final JavaCalls java;

  DirectCalls(Body body) {
    this.body = body;
    this.functions = new FunctionCalls(body);
    this.objects = new ObjectCalls(body, functions);
    this.builtins = new BuiltinCalls(body);
    this.java = new JavaCalls(body, builtins);
  }

  /** Lowers a call if its target is known and takes the arguments, else does nothing. */
  @Nullable Operand call(Expr.Call call) {
    if (DisplayLowering.hasStar(call.args()) || hasDoubleStar(call)) {
      return null;
    }
    Operand ofJava = java.call(call);
    if (ofJava != null) {
      return ofJava;
    }
    CallTarget target = body.module.types().callTarget(call);
    return switch (target) {
      case null -> builtins.call(call);
      case CallTarget.Function function -> function(call, function.function());
      case CallTarget.Method method -> objects.method(call, method);
      case CallTarget.Constructor constructor -> {
        if (constructor.cls().isBuiltin()) {
          yield builtins.call(call);
        }
        // The twin calls an attribute as a method: with its receiver on the stack.
        yield call.func() instanceof Expr.Attribute
            ? null
            : objects.construct(call, constructor.cls());
      }
      case CallTarget.BuiltinFunction function ->
          function.module().equals("builtins")
              ? builtins.call(call)
              : builtins.moduleFunction(call, function);
      case CallTarget.BuiltinMethod method -> builtins.method(call);
    };
  }

  private static boolean hasDoubleStar(Expr.Call call) {
    return call.keywords().stream().anyMatch(k -> k.arg() == null);
  }

  @SuppressWarnings("ReferenceEquality") // a file is itself
  private @Nullable Operand function(Expr.Call call, FunctionInfo function) {
    if (function.isBuiltin()
        || !(call.func() instanceof Expr.Name)
        || function.file() != body.module.bound()) {
      return null;
    }
    CodeUnit unit =
        switch (function.node()) {
          case Stmt.FunctionDef def -> body.module.functions().unit(def);
          case Expr.Lambda lambda -> body.module.functions().unit(lambda);
          default -> null;
        };
    return unit == null ? null : functions.call(call, unit);
  }
}
