package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.CallableType;
import org.jspecify.annotations.Nullable;

/** Uses of what {@code deprecated} marks (PEP 702). */
final class DeprecationRules {
  private DeprecationRules() {}

  private static void report(Checker checker, String name, @Nullable String message, Span span) {
    if (message != null) {
      checker.error(
          "deprecated",
          "\"" + name + "\" is deprecated" + (message.isEmpty() ? "" : ": " + message),
          span);
    }
  }

  private static void declared(Checker checker, @Nullable Decl decl, Span span) {
    switch (decl) {
      case ClassDecl cls -> report(checker, cls.name(), Deprecations.of(cls), span);
      case FunctionDecl function -> {
        if (function.overloads().isEmpty()) {
          report(checker, function.name(), Deprecations.of(function), span);
        }
      }
      case null, default -> {}
    }
  }

  /** {@code from module import name}. */
  static void imported(Checker checker, Decl.Import imported, Span span) {
    if (checker.reports()) {
      declared(checker, checker.program.declarations().follow(imported), span);
    }
  }

  /** A name that this module itself defines; others are reported where they are imported. */
  static void name(Checker checker, Expr.Name name) {
    if (!checker.reports()) {
      return;
    }
    SymbolInfo info = checker.info(name);
    Decl main = info == null ? null : info.main();
    if (!(main instanceof Decl.Import)) {
      declared(checker, main, name.span());
    }
  }

  /** An attribute: of a module, or a method or property. */
  static void attribute(
      Checker checker, Expr.Attribute node, Type receiver, Attributes.Access access) {
    if (!checker.reports()) {
      return;
    }
    if (receiver instanceof Type.ModuleType module) {
      SymbolInfo info = module.module().export(node.attr());
      Decl decl = info == null ? null : checker.program.declarations().follow(info.main());
      declared(checker, decl, node.span());
      return;
    }
    Member member = access.member();
    FunctionDecl function = member == null ? null : member.function();
    if (function != null) {
      declared(checker, function.isProperty() ? function.firstOfProperty() : function, node.span());
    }
  }

  /** A call: of an overload, or through {@code __call__}. */
  static void called(@Nullable Checker checker, CallableType callable, @Nullable Expr node) {
    FunctionDecl function = callable.function();
    if (checker == null || node == null || function == null || !checker.reports()) {
      return;
    }
    boolean dunder = function.name().equals("__call__") && function.owner() != null;
    if (function.isOverload() || dunder) {
      report(checker, function.name(), Deprecations.of(function), node.span());
    }
  }

  /** The method that an operator calls. */
  static void operator(Checker checker, Expr node, Attributes.Access method) {
    Member member = method.member();
    FunctionDecl function = member == null ? null : member.function();
    if (function != null && checker.reports()) {
      declared(checker, function, node.span());
    }
  }

  /** A store into a property. */
  static void setter(Checker checker, Expr.Attribute node, Type.PropertyType property) {
    FunctionDecl setter = property.setter();
    if (setter != null && checker.reports()) {
      report(checker, setter.name(), Deprecations.of(setter), node.span());
    }
  }
}
