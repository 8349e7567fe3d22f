package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/** {@code Final} names and {@code @final} classes and methods (PEP 591). */
final class FinalRules {
  private FinalRules() {}

  static void check(ClassDecl cls, Reporter reporter) {
    for (Member member : cls.members()) {
      if (member.isSynthesised()) {
        continue;
      }
      overrides(cls, member, reporter);
      if (member.isFinal()) {
        initialised(cls, member, reporter);
      }
    }
  }

  /** What a base says is final cannot be there again. */
  private static void overrides(ClassDecl cls, Member member, Reporter reporter) {
    String name = member.name();
    boolean isPrivate = name.startsWith("_") && name.contains("__") && !name.endsWith("__");
    if (isPrivate || !member.inBody()) {
      return;
    }
    List<ClassDecl> mro = cls.mro();
    for (ClassDecl base : mro.subList(1, mro.size())) {
      Member inherited = base.own(name);
      if (inherited != null && (inherited.isFinal() || isFinalMethod(inherited))) {
        reporter.error(
            "final-override",
            "\"" + name + "\" is final in base \"" + base.name() + "\"",
            place(cls, member));
        return;
      }
    }
  }

  private static boolean isFinalMethod(Member member) {
    FunctionDecl function = member.function();
    if (function == null) {
      return false;
    }
    if (function.isFinal() || function.firstOfProperty().isFinal()) {
      return true;
    }
    List<FunctionDecl> overloads = function.overloads();
    return !overloads.isEmpty() && overloads.get(0).isFinal();
  }

  private static Span place(ClassDecl cls, Member member) {
    FunctionDecl function = member.function();
    if (function != null) {
      List<FunctionDecl> overloads = function.overloads();
      return Places.name(overloads.isEmpty() ? function : overloads.get(0));
    }
    Stmt stmt = ClassBody.binding(cls, member.name());
    return switch (stmt) {
      case Stmt.AnnAssign assign -> assign.target().span();
      case Stmt.Assign assign -> assign.targets().get(0).span();
      case null -> Places.name(cls);
      default -> Places.name(cls);
    };
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
