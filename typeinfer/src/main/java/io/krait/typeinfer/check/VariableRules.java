package io.krait.typeinfer.check;

import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.Set;

/** Declarations of variables and attributes. */
final class VariableRules {
  private static final Set<String> OF_KEYS = Set.of("Required", "NotRequired", "ReadOnly");

  private final Checker checker;

  VariableRules(Checker checker) {
    this.checker = checker;
  }

  void check(Stmt.AnnAssign assign) {
    if (!checker.reports()) {
      return;
    }
    TypeExpressions.Annotation annotation = checker.types().annotation(assign.annotation());
    Set<String> qualifiers = annotation.qualifiers();
    boolean inBody = checker.scope.kind() == ScopeKind.CLASS;
    ClassDecl cls = inBody ? checker.classAround() : null;
    for (String qualifier : qualifiers) {
      if (OF_KEYS.contains(qualifier) && (cls == null || !cls.isTypedDict())) {
        checker.error(
            "invalid-qualifier",
            "\"" + qualifier + "\" belongs to keys of a TypedDict",
            assign.annotation().span());
      }
    }
    if (qualifiers.contains("Final")) {
      finality(assign, annotation, cls);
    }
  }

  private void finality(
      Stmt.AnnAssign assign,
      TypeExpressions.Annotation annotation,
      @org.jspecify.annotations.Nullable ClassDecl cls) {
    boolean fields = cls != null && (cls.isTypedDict() || cls.has(ClassShape.Trait.NAMED_TUPLE));
    if (fields) {
      checker.error(
          "invalid-qualifier", "\"Final\" does not belong here", assign.annotation().span());
    }
    boolean both = annotation.qualifiers().contains("ClassVar");
    if (both && (cls == null || DataclassOptions.of(cls) == null)) {
      checker.error(
          "invalid-qualifier",
          "\"Final\" and \"ClassVar\" exclude each other",
          assign.annotation().span());
    }
    if (assign.annotation() instanceof Expr.Subscript subscript
        && subscript.slice() instanceof Expr.Tuple
        && Names.full(subscript.value(), checker.context()).equals("typing.Final")) {
      checker.error("invalid-qualifier", "\"Final\" takes one type", assign.annotation().span());
    }
    if (assign.target() instanceof Expr.Attribute attribute) {
      FunctionDecl function = checker.function;
      boolean init = function != null && function.name().equals("__init__");
      if (!init) {
        checker.error(
            "final-reassigned",
            "A Final attribute can be stated in the class body and in __init__ only",
            attribute.span());
      }
    }
    boolean bare = annotation.type() == null && !fields && !both;
    if (assign.value() == null
        && !checker.module.isStub()
        && (cls == null ? assign.target() instanceof Expr.Name : bare)) {
      checker.error(
          "final-without-value",
          "A Final name must be given its value where it is declared",
          assign.target().span());
    }
  }

  /** An annotation of a parameter has no qualifiers. */
  static void parameter(Checker checker, Expr written, TypeExpressions.Annotation annotation) {
    for (String qualifier : annotation.qualifiers()) {
      if (!qualifier.equals("InitVar")) {
        checker.error(
            "invalid-qualifier",
            "\"" + qualifier + "\" does not belong to a parameter",
            written.span());
      }
    }
  }

  /** {@code Name = TypedDict("Name", ...)}: the names must agree. */
  static void named(Checker checker, Stmt.Assign assign) {
    Reporter reporter = checker.reporter();
    if (reporter != null
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name name
        && assign.value() instanceof Expr.Call call
        && Names.full(call.func(), checker.context()).equals("typing.TypedDict")) {
      TypedDictRules.call(call, name.name(), checker.context(), reporter);
    }
  }

  void delete(Expr.Attribute node, Type receiver) {
    if (!checker.reports()) {
      return;
    }
    for (Type member : Types.members(receiver)) {
      if (!(member instanceof Type.InstanceType instance)) {
        continue;
      }
      ClassDecl cls = instance.cls();
      Member found = cls.find(node.attr());
      boolean field =
          cls.has(ClassShape.Trait.NAMED_TUPLE) && NamedTuples.isField(cls, node.attr());
      boolean fixed = found != null && found.isFinal();
      boolean frozen = found != null && Dataclasses.isFrozen(cls) && Dataclasses.isField(found);
      if (field || fixed || frozen) {
        checker.error(
            "read-only-attribute", "\"" + node.attr() + "\" cannot be deleted", node.span());
      }
    }
  }
}
