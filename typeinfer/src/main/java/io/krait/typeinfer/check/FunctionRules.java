package io.krait.typeinfer.check;

import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Declarations of functions. */
final class FunctionRules {
  private final Checker checker;
  private final Program program;

  FunctionRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  void check(FunctionDecl function) {
    if (!checker.reports() || function.hasDecorator("no_type_check")) {
      return;
    }
    annotations(function);
    defaults(function);
    new SignatureRules(checker).check(function);
    new OverloadRules(checker).check(function);
    Reporter reporter = checker.reporter();
    if (reporter != null) {
      new DefinitionRules(program, reporter).check(function);
    }
  }

  private TypeExpressions types(FunctionDecl function) {
    return new TypeExpressions(program, function.context(), checker.reporter());
  }

  private void annotations(FunctionDecl function) {
    TypeExpressions types = types(function);
    List<Arg> all = new ArrayList<>(function.args().posonlyargs());
    all.addAll(function.args().args());
    all.addAll(function.args().kwonlyargs());
    for (Arg arg : all) {
      if (arg.annotation() != null) {
        VariableRules.parameter(checker, arg.annotation(), types.annotation(arg.annotation()));
      }
    }
    Arg rest = function.args().vararg();
    if (rest != null && rest.annotation() != null) {
      types.variadic(rest.annotation(), false);
    }
    Arg keywords = function.args().kwarg();
    if (keywords != null && keywords.annotation() != null) {
      types.variadic(keywords.annotation(), true);
    }
    Stmt.FunctionDef def = function.def();
    if (def != null && def.returns() != null) {
      types.annotation(def.returns());
    }
  }

  private void defaults(FunctionDecl function) {
    List<Arg> positional = new ArrayList<>(function.args().posonlyargs());
    positional.addAll(function.args().args());
    int first = positional.size() - function.args().defaults().size();
    for (int i = 0; i < function.args().defaults().size(); i++) {
      defaultValue(function, positional.get(first + i), function.args().defaults().get(i));
    }
    for (int i = 0; i < function.args().kwonlyargs().size(); i++) {
      Expr value = function.args().kwDefaults().get(i);
      if (value != null) {
        defaultValue(function, function.args().kwonlyargs().get(i), value);
      }
    }
  }

  private void defaultValue(FunctionDecl function, Arg arg, Expr value) {
    boolean ellipsis =
        value instanceof Expr.Constant constant
            && constant.value() == io.krait.frontend.tree.ConstantValue.Singleton.ELLIPSIS;
    if (arg.annotation() == null) {
      checker.infer(value, null);
      return;
    }
    Type declared = program.declarations().signatures().localType(function, arg);
    Type given = checker.infer(value, declared);
    boolean stub = ellipsis && (function.hasStubBody() || function.isOverload());
    if (!stub && !Assignability.check(program, given, declared)) {
      checker.error(
          "invalid-default",
          "Type \""
              + given.show()
              + "\" is not assignable to parameter \""
              + arg.arg()
              + "\" of type \""
              + declared.show()
              + "\"",
          value.span());
    }
  }

  /** What the end of a body says: whether it may be reached without a value. */
  void checkEnd(FunctionDecl function, Checker inner) {
    Type declared = program.declarations().signatures().declaredReturn(function);
    Stmt.FunctionDef def = function.def();
    Expr annotation = def == null ? null : def.returns();
    if (declared == null || annotation == null) {
      return;
    }
    if (function.isGenerator()) {
      if (!Generators.fits(program, declared, function.isAsync())) {
        checker.error(
            "invalid-return-type",
            "A generator function cannot give \"" + declared.show() + "\"",
            annotation.span());
      }
      Type result = Generators.result(declared);
      if (inner.env != null
          && result != null
          && !Assignability.check(program, Type.NoneType.NONE, result)) {
        checker.error(
            "missing-return",
            "The end of a generator that gives \"" + result.show() + "\" can be reached",
            annotation.span());
      }
      return;
    }
    boolean exempt =
        function.module().isStub()
            || function.isOverload()
            || function.isAbstract()
            || (function.hasStubBody()
                && (function.owner() != null && function.owner().isProtocol()));
    if (inner.env == null || exempt) {
      return;
    }
    Type wanted = declared instanceof Type.GuardType ? program.bool() : declared;
    if (isStubOnly(function)) {
      return;
    }
    if (!Assignability.check(program, Type.NoneType.NONE, wanted)) {
      checker.error(
          "missing-return",
          "The end of a function that gives \"" + declared.show() + "\" can be reached",
          annotation.span());
    }
  }

  /** A body of nothing but {@code ...} stands for one that is elsewhere. */
  private static boolean isStubOnly(FunctionDecl function) {
    Stmt.FunctionDef def = function.def();
    if (def == null) {
      return false;
    }
    for (Stmt stmt : def.body()) {
      boolean ellipsis =
          stmt instanceof Stmt.ExprStmt expr
              && expr.value() instanceof Expr.Constant constant
              && (constant.value() == io.krait.frontend.tree.ConstantValue.Singleton.ELLIPSIS
                  || constant.value() instanceof io.krait.frontend.tree.ConstantValue.StrValue);
      if (!ellipsis) {
        return false;
      }
    }
    return true;
  }
}
