package io.krait.typeinfer.check;

import io.krait.frontend.source.Diagnostic.Related;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is reported in functions without any annotation: only what holds whatever the types are.
 * Nothing is declared there, and what can be inferred is too little to contradict the author.
 */
final class UntypedBodies {
  /** Faults that follow from types that were inferred, not declared. */
  private static final Set<String> GUESSED =
      Set.of(
          "abstract-call",
          "abstract-instance",
          "index-out-of-range",
          "invalid-argument",
          "invalid-assignment",
          "invalid-await",
          "invalid-context-manager",
          "invalid-isinstance",
          "invalid-raise",
          "invalid-receiver",
          "invalid-unpacking",
          "missing-argument",
          "no-matching-overload",
          "not-callable",
          "not-iterable",
          "not-subscriptable",
          "too-many-arguments",
          "unbound-name",
          "unknown-argument",
          "unknown-attribute",
          "unsupported-operator");

  private UntypedBodies() {}

  /** The reporter for a function's body. */
  static Reporter reporter(FunctionDecl function, Reporter reporter) {
    if (isTyped(function)) {
      return reporter;
    }
    return new Reporter() {
      @Override
      public void error(String code, String message, Span span, List<Related> related) {
        if (!GUESSED.contains(code)) {
          reporter.error(code, message, span, related);
        }
      }

      @Override
      public void information(String code, String message, Span span, boolean tried) {
        reporter.information(code, message, span, tried);
      }

      @Override
      public Reporter inBody(FunctionDecl inner) {
        return reporter.inBody(inner);
      }
    };
  }

  private static boolean isTyped(FunctionDecl function) {
    Stmt.FunctionDef def = function.def();
    if (def == null || def.returns() != null) {
      return true;
    }
    List<Arg> args = new ArrayList<>(function.args().posonlyargs());
    args.addAll(function.args().args());
    args.addAll(function.args().kwonlyargs());
    if (function.args().vararg() != null) {
      args.add(function.args().vararg());
    }
    if (function.args().kwarg() != null) {
      args.add(function.args().kwarg());
    }
    boolean any = false;
    for (Arg arg : args) {
      any |= arg.annotation() != null;
    }
    return any;
  }
}
