package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;

/** Where diagnostics about definitions point: at names, not at whole bodies. */
final class Places {
  private Places() {}

  /** The name of a class where it is defined. */
  static Span name(ClassDecl cls) {
    return name(cls.module(), cls.node().span(), cls.node().name());
  }

  /** The name of a function where it is defined. */
  static Span name(FunctionDecl function) {
    return function.node() instanceof Stmt.FunctionDef def
        ? name(function.module(), def.span(), def.name())
        : ((Expr.Lambda) function.node()).span();
  }

  private static Span name(ModuleDecl module, Span whole, String name) {
    String text = module.file().parsed().file().text();
    int end = Math.min(whole.end(), text.length());
    for (int at = text.indexOf(name, whole.start()); at >= 0 && at < end; ) {
      boolean starts = !Character.isJavaIdentifierPart(text.charAt(at - 1));
      int after = at + name.length();
      if (starts && (after == end || !Character.isJavaIdentifierPart(text.charAt(after)))) {
        return new Span(at, after);
      }
      at = text.indexOf(name, at + 1);
    }
    return whole;
  }
}
