package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions of overloaded functions (typing specification, "Overloads"). */
final class OverloadRules {
  private final Checker checker;
  private final Program program;

  OverloadRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  private static Span span(FunctionDecl function) {
    var def = function.def();
    if (def == null) {
      return new Span(0, 0);
    }
    int start = def.span().start();
    return new Span(start, start + 3);
  }

  private void error(String message, FunctionDecl where) {
    checker.error("invalid-overload", message, span(where));
  }

  /** Called for each definition; the last of a group speaks for all. */
  void check(FunctionDecl function) {
    boolean last =
        function.implementation() == null
            && (function.isOverload() || !function.overloads().isEmpty());
    if (!last) {
      return;
    }
    List<FunctionDecl> overloads = function.overloads();
    FunctionDecl implementation = function.isOverload() ? null : function;
    if (overloads.size() == 1) {
      error("One overload alone says no more than a plain signature", overloads.get(0));
    }
    missing(function, overloads, implementation);
    kinds(overloads, implementation);
    decorators(overloads, implementation);
    if (implementation != null) {
      consistent(overloads, implementation);
    }
  }

  private void missing(
      FunctionDecl function, List<FunctionDecl> overloads, @Nullable FunctionDecl implementation) {
    if (implementation != null || function.module().isStub() || overloads.size() < 2) {
      return;
    }
    ClassDecl owner = function.owner();
    if (owner != null && owner.isProtocol()) {
      return;
    }
    boolean allAbstract = overloads.stream().allMatch(FunctionDecl::isAbstract);
    boolean canBe = owner != null && Abstracts.supportsAbstract(owner);
    if (!(allAbstract && canBe)) {
      error("The overloads lack an implementation", overloads.get(0));
    }
  }

  private void kinds(List<FunctionDecl> overloads, @Nullable FunctionDecl implementation) {
    List<FunctionDecl> all = new ArrayList<>(overloads);
    if (implementation != null) {
      all.add(implementation);
    }
    int statics = 0;
    int classMethods = 0;
    for (FunctionDecl each : all) {
      statics += each.hasDecorator("staticmethod") ? 1 : 0;
      classMethods += each.isClassMethod() ? 1 : 0;
    }
    boolean mixed =
        (statics > 0 && statics < all.size()) || (classMethods > 0 && classMethods < all.size());
    if (mixed) {
      error("All overloads and the implementation must be of one kind", all.get(0));
    }
  }

  /** {@code @final} and {@code @override} belong on the implementation, else on the first. */
  private void decorators(List<FunctionDecl> overloads, @Nullable FunctionDecl implementation) {
    for (String name : List.of("final", "override")) {
      for (int i = 0; i < overloads.size(); i++) {
        boolean allowed = implementation == null && i == 0;
        if (overloads.get(i).hasDecorator(name) && !allowed) {
          error(
              "\"@" + name + "\" belongs on the implementation, else on the first overload",
              overloads.get(i));
          break;
        }
      }
    }
  }

  /** The implementation must take what each overload takes, and give what it promises. */
  private void consistent(List<FunctionDecl> overloads, FunctionDecl implementation) {
    for (FunctionDecl overload : overloads) {
      if (!isConsistent(overload, implementation)) {
        error("The implementation does not fit this overload", overload);
      }
    }
  }

  private boolean isConsistent(FunctionDecl overload, FunctionDecl implementation) {
    Type overloadType = program.declarations().signatures().decorate(overload);
    Type implementationType = program.declarations().signatures().decorate(implementation);
    if (!(overloadType instanceof CallableType x)
        || !(implementationType instanceof CallableType y)) {
      return true;
    }
    int receiver = overload.hasReceiver() ? 1 : 0;
    Signature wanted = x.signature().drop(receiver);
    Signature given = y.signature().drop(receiver);
    Constraints constraints = new Constraints();
    List<TypeVarType> open = new ArrayList<>();
    Types.variables(new CallableType(given, null), open);
    open.removeIf(variable -> variable.scope() != implementation);
    Signature fresh = Generics.freshen(given, open, constraints);
    Assignability relation = new Assignability(program, constraints);
    Signature unspoken = wanted.withReturns(Type.AnyType.ANY);
    boolean parameters = relation.callables().relate(fresh.withReturns(Type.AnyType.ANY), unspoken);
    Type result = wanted.returns();
    Type made = fresh.returns();
    boolean returns = relation.attempt(made, result) || relation.attempt(result, made);
    return parameters && returns;
  }
}
