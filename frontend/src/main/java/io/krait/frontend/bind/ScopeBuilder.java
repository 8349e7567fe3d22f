package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Node;
import org.jspecify.annotations.Nullable;

/** The state of the walk that collects names: the current scope, and how names enter it. */
final class ScopeBuilder {
  final ScopeTable table;
  final Faults faults;
  final boolean futureAnnotations;
  Scope scope;
  CodeBlock code;

  /** Whether statements still stand where a future import may. */
  boolean atTop = true;

  ScopeBuilder(Scope module, ScopeTable table, Faults faults, boolean futureAnnotations) {
    this.scope = module;
    this.table = table;
    this.faults = faults;
    this.futureAnnotations = futureAnnotations;
    this.code = new CodeBlock(null, module);
  }

  Scope enter(ScopeKind kind, Node owner, String name) {
    return enter(kind, owner, name, scope.privateClass());
  }

  Scope enter(ScopeKind kind, Node owner, String name, @Nullable String privateClass) {
    Scope inner = new Scope(kind, owner, name, scope, privateClass);
    inner.seesClass = scope.kind() == ScopeKind.CLASS && readsClass(kind);
    table.put(inner);
    scope = inner;
    code = new CodeBlock(code, inner);
    return inner;
  }

  private static boolean readsClass(ScopeKind kind) {
    return switch (kind) {
      case TYPE_PARAMETERS, TYPE_ALIAS, TYPE_VARIABLE, ANNOTATION -> true;
      case MODULE, CLASS, FUNCTION, LAMBDA, COMPREHENSION -> false;
    };
  }

  void leave() {
    code.finish(faults);
    CodeBlock outer = code.outer();
    Scope parent = scope.parent();
    if (outer == null || parent == null) {
      throw new IllegalStateException("left the module");
    }
    code = outer;
    scope = parent;
  }

  /** A name is read. */
  Symbol use(String written, int nodeId) {
    Symbol symbol = scope.intern(scope.mangle(written));
    symbol.flags |= Symbol.USED;
    table.put(nodeId, symbol);
    return symbol;
  }

  /** A name is bound, as {@code flag} says. */
  Symbol define(String written, int flag, Node node, Span span) {
    Symbol symbol = scope.intern(scope.mangle(written));
    if ((flag & Symbol.PARAMETER) != 0 && symbol.has(Symbol.PARAMETER)) {
      faults.symbol("duplicate argument '" + symbol.name() + "' in function definition", span);
    }
    if ((flag & Symbol.TYPE_PARAMETER) != 0 && symbol.has(Symbol.TYPE_PARAMETER)) {
      faults.symbol("duplicate type parameter '" + symbol.name() + "'", span);
    }
    int added = flag;
    if (scope.comprehensionTarget) {
      if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
        faults.symbol(
            "comprehension inner loop cannot rebind assignment expression target '"
                + symbol.name()
                + "'",
            span);
      }
      added |= Symbol.COMPREHENSION_TARGET;
    }
    symbol.flags |= added;
    symbol.addBinding(node.id());
    table.put(node.id(), symbol);
    return symbol;
  }

  /** An annotation without a value makes a name local and binds nothing. */
  void annotate(String written) {
    scope.intern(scope.mangle(written)).flags |= Symbol.ANNOTATED;
  }

  /** Refuses {@code __debug__} as a target. */
  void checkDebug(String name, boolean delete, Span span) {
    if (name.equals("__debug__")) {
      faults.symbol((delete ? "cannot delete " : "cannot assign to ") + "__debug__", span);
    }
  }
}
