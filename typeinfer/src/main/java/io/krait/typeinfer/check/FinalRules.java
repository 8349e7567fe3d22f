package io.krait.typeinfer.check;

import java.util.List;

/** {@code Final} names and {@code @final} classes and methods (PEP 591). */
final class FinalRules {
  private FinalRules() {}

  static void check(ClassDecl cls, Reporter reporter) {
    for (Member member : cls.members()) {
      if (member.isSynthesised()) {
        continue;
      }
      if (member.isFinal()) {
        initialised(cls, member, reporter);
      }
    }
  }

  /** A Final attribute gets its value in the class body or in {@code __init__}, once. */
  private static void initialised(ClassDecl cls, Member member, Reporter reporter) {
    Decl.Variable annotated = member.annotated();
    if (annotated == null || cls.module().isStub()) {
      return;
    }
    boolean inBody = member.info() != null && member.info().annotated() != null;
    boolean hasValue = member.hasValue();
    boolean inInit = false;
    for (int i = 0; i < member.assignments().size(); i++) {
      Decl.Variable assignment = member.assignments().get(i);
      boolean init = member.assigners().get(i).name().equals("__init__");
      inInit |= init;
      if (!init || (inBody && hasValue)) {
        reporter.error(
            "final-reassigned",
            inBody || init
                ? "\"" + member.name() + "\" is Final and has its value already"
                : "A Final attribute can be stated in the class body and in __init__ only",
            assignment.name().span());
      }
    }
    boolean generated =
        DataclassOptions.of(cls) != null
            || cls.has(ClassShape.Trait.NAMED_TUPLE)
            || cls.isTypedDict()
            || cls.isProtocol();
    if (inBody && !hasValue && !inInit && !generated) {
      reporter.error(
          "final-without-value",
          "\"" + member.name() + "\" is Final but never gets a value",
          annotated.name().span());
    }
  }

  /** {@code @final} stands on methods and classes, once for all overloads. */
  static void check(FunctionDecl function, Reporter reporter) {
    if (!function.isFinal()) {
      return;
    }
    if (function.owner() == null) {
      reporter.error(
          "invalid-final", "\"final\" says nothing of a function", Places.name(function));
    } else if (function.isOverload()) {
      FunctionDecl implementation = function.implementation();
      boolean stub = function.module().isStub();
      boolean first = stub && function.overloads().isEmpty();
      boolean hasImplementation = implementation != null && !implementation.isOverload();
      if (hasImplementation || (stub && !first && isLater(function))) {
        reporter.error(
            "invalid-final",
            "\"final\" belongs on "
                + (hasImplementation ? "the implementation" : "the first overload"),
            Places.name(function));
      }
    }
  }

  private static boolean isLater(FunctionDecl function) {
    List<FunctionDecl> overloads = function.overloads();
    return !overloads.isEmpty() && overloads.get(0) != function;
  }
}
