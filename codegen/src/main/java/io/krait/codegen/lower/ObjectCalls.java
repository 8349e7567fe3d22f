package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.ClassInfo;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors of compiled classes. */
final class ObjectCalls {
  private final Body body;
  private final FunctionCalls functions;

  ObjectCalls(Body body, FunctionCalls functions) {
    this.body = body;
    this.functions = functions;
  }

  @Nullable Operand method(Expr.Call call, CallTarget.Method target) {
    return null;
  }

  @Nullable Operand construct(Expr.Call call, ClassInfo cls) {
    return null;
  }
}
