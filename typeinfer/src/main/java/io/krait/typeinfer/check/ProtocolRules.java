package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.TypeVarDecl.Variance;
import java.util.List;

/** Bodies of protocols and generic classes: members, and how declared variables vary. */
final class ProtocolRules {
  private static final int COVARIANT = 1;
  private static final int CONTRAVARIANT = 2;

  private final Checker checker;
  private final Program program;

  ProtocolRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  void check(ClassDecl cls) {
    if (cls.isProtocol()) {
      selfAssignments(cls);
    }
    for (TypeVarType param : cls.typeParams()) {
      if (param.decl().variance != Variance.INFERRED) {
        boolean misused = methods(cls, param);
        if (cls.isProtocol() && param.decl().isTypeVar() && !misused) {
          declared(cls, param);
        }
      }
    }
  }

  /** A protocol's variables are declared in its body. */
  private void selfAssignments(ClassDecl cls) {
    for (Member member : cls.members()) {
      if (!member.inBody()) {
        for (Decl.Variable assignment : member.assignments()) {
          checker.error(
              "invalid-protocol",
              "A protocol's attribute is declared in its body, not in a method",
              assignment.name().span());
        }
      }
    }
  }

  /** The uses in the protocol must be just those that the declared variance is for. */
  private void declared(ClassDecl cls, TypeVarType param) {
    int uses = program.variances().used(cls, param);
    Variance wanted =
        switch (uses) {
          case 0, COVARIANT -> Variance.COVARIANT;
          case CONTRAVARIANT -> Variance.CONTRAVARIANT;
          default -> Variance.INVARIANT;
        };
    if (wanted != param.decl().variance) {
      Span span = cls.node().span();
      checker.error(
          "invalid-variance",
          "Type variable \""
              + param.decl().name
              + "\" of a protocol should be "
              + wanted.toString().toLowerCase(java.util.Locale.ROOT),
          new Span(span.start(), span.start() + 1));
    }
  }

  /** A covariant variable cannot be a parameter's type, nor a contravariant one a result. */
  private boolean methods(ClassDecl cls, TypeVarType param) {
    boolean misused = false;
    Variance declared = param.decl().variance;
    if (declared == Variance.INVARIANT) {
      return false;
    }
    for (Member member : cls.members()) {
      FunctionDecl function = member.function();
      if (function == null
          || function.name().equals("__init__")
          || function.name().equals("__new__")
          || function.isStatic()) {
        continue;
      }
      List<FunctionDecl> all =
          function.overloads().isEmpty() ? List.of(function) : function.overloads();
      for (FunctionDecl each : all) {
        misused |= method(each, param, declared);
      }
    }
    return misused;
  }

  private boolean method(FunctionDecl function, TypeVarType param, Variance declared) {
    Signature signature = function.signature();
    int wrong = declared == Variance.COVARIANT ? CONTRAVARIANT : COVARIANT;
    List<Param> params = signature.params();
    boolean found = false;
    for (int i = function.hasReceiver() ? 1 : 0; i < params.size(); i++) {
      int uses = program.variances().in(params.get(i).type(), param, CONTRAVARIANT);
      if (isWrong(uses, wrong, function)) {
        found = true;
        report(function, params.get(i).name(), param);
      }
    }
    if (signature.spec() != null && signature.spec().equals(param) && wrong == CONTRAVARIANT) {
      found = true;
      report(function, "", param);
    }
    if (isWrong(program.variances().in(signature.returns(), param, COVARIANT), wrong, function)) {
      found = true;
      report(function, "", param);
    }
    return found;
  }

  /** As an argument of an invariant class a variable is misused in protocols only. */
  private static boolean isWrong(int uses, int wrong, FunctionDecl function) {
    ClassDecl owner = function.owner();
    boolean protocol = owner != null && owner.isProtocol();
    return (uses & wrong) != 0 && (protocol || uses == wrong);
  }

  private void report(FunctionDecl function, String name, TypeVarType param) {
    Span where = span(function);
    for (var arg : function.args().args()) {
      if (arg.arg().equals(name) && arg.annotation() != null) {
        where = arg.annotation().span();
      }
    }
    var def = function.def();
    if (name.isEmpty() && def != null && def.returns() != null) {
      where = def.returns().span();
    }
    checker.error(
        "invalid-variance",
        "Type variable \"" + param.decl().name + "\" is used in a place that its variance forbids",
        where);
  }

  private static Span span(FunctionDecl function) {
    var def = function.def();
    return def == null ? new Span(0, 0) : new Span(def.span().start(), def.span().start() + 1);
  }
}
