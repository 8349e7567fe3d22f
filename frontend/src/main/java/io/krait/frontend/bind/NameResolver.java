package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** Decides, once all names are collected, which scope owns each of them. */
final class NameResolver {
  private final Scope module;
  private final Faults faults;
  private final boolean separateLocals;

  private NameResolver(Scope module, Faults faults, boolean separateLocals) {
    this.module = module;
    this.faults = faults;
    this.separateLocals = separateLocals;
  }

  static void resolve(Scope module, Faults faults, boolean separateLocals) {
    new NameResolver(module, faults, separateLocals).scope(module);
  }

  private void scope(Scope scope) {
    // Children add passed-through names behind; those are resolved when they are added.
    int count = scope.ordered().size();
    for (int i = 0; i < count; i++) {
      Symbol symbol = scope.ordered().get(i);
      symbol.resolution = resolution(scope, symbol);
    }
    for (Scope child : scope.children()) {
      scope(child);
    }
    if (scope.kind().isFunctionLike()) {
      for (Symbol symbol : scope.ordered()) {
        if (symbol.has(Symbol.CAPTURED) && symbol.resolution instanceof Resolution.Local local) {
          symbol.resolution = new Resolution.Cell(local.name());
        }
      }
    }
  }

  private Resolution resolution(Scope scope, Symbol symbol) {
    String name = symbol.name();
    if (symbol.has(Symbol.GLOBAL)) {
      return declaredGlobal(scope, symbol);
    }
    if (symbol.has(Symbol.NONLOCAL)) {
      return declaredNonlocal(scope, symbol);
    }
    if (scope == module) {
      return separateLocals
          ? new Resolution.ClassLocalThenGlobal(name, module)
          : new Resolution.Global(name, false);
    }
    if (symbol.has(Symbol.BOUND)) {
      return scope.kind() == ScopeKind.CLASS
          ? new Resolution.ClassLocalThenGlobal(name, scope)
          : new Resolution.Local(name);
    }
    return read(scope, name);
  }

  /** A name that the scope reads and does not bind. */
  private Resolution read(Scope scope, String name) {
    Scope around = scope.parent();
    if (scope.seesClass && around != null) {
      Symbol inClass = around.lookup(name);
      if (inClass != null && inClass.has(Symbol.GLOBAL)) {
        return new Resolution.Global(name, true);
      }
      if (inClass != null && inClass.has(Symbol.BOUND) && !inClass.has(Symbol.NONLOCAL)) {
        return new Resolution.ClassLocalThenGlobal(name, around);
      }
    }
    Scope owner = capture(scope, name);
    if (scope.kind() == ScopeKind.CLASS) {
      return owner == null
          ? new Resolution.ClassLocalThenGlobal(name, scope)
          : new Resolution.ClassLocalThenFree(name, scope, owner);
    }
    if (scope.seesClass && around != null) {
      return owner == null
          ? new Resolution.ClassLocalThenGlobal(name, around)
          : new Resolution.ClassLocalThenFree(name, around, owner);
    }
    if (owner == null && separateLocals && isWithinModuleCode(scope)) {
      return new Resolution.ClassLocalThenGlobal(name, module);
    }
    return owner == null ? new Resolution.Global(name, false) : new Resolution.Free(name, owner);
  }

  /** Whether a scope is a comprehension that runs within the code of the module (PEP 709). */
  private boolean isWithinModuleCode(Scope scope) {
    Scope at = scope;
    while (at != module && at.kind() == ScopeKind.COMPREHENSION && !isGenerator(at)) {
      at = java.util.Objects.requireNonNull(at.parent());
    }
    return at == module;
  }

  private static boolean isGenerator(Scope scope) {
    return scope.owner() instanceof io.krait.frontend.tree.Expr.GeneratorExp;
  }

  /** Finds the enclosing owner of a name and hands the variable down through scopes between. */
  private @Nullable Scope capture(Scope scope, String name) {
    Scope owner = owner(scope, name);
    if (owner == null) {
      return null;
    }
    if (owner.kind() != ScopeKind.CLASS) {
      owner.intern(name).flags |= Symbol.CAPTURED;
    }
    Resolution.Free free = new Resolution.Free(name, owner);
    for (Scope between = scope; between != null && between != owner; between = between.parent()) {
      between.addFree(free);
      Symbol passed = between.intern(name);
      if (between != scope && !passed.has(Symbol.BOUND | Symbol.USED | Symbol.NONLOCAL)) {
        passed.resolution = free;
      }
    }
    return owner;
  }

  /** The nearest enclosing scope that binds the name and whose names inner scopes see. */
  private static @Nullable Scope owner(Scope scope, String name) {
    boolean classCell = name.equals("__class__");
    for (Scope at = scope.parent(); at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.CLASS) {
        if (classCell) {
          at.needsClassCell = true;
          return at;
        }
      } else if (at.kind().isFunctionLike()) {
        Symbol symbol = at.lookup(name);
        if (symbol != null && symbol.has(Symbol.GLOBAL)) {
          return null;
        }
        if (symbol != null && symbol.has(Symbol.BOUND) && !symbol.has(Symbol.NONLOCAL)) {
          return at;
        }
      }
    }
    return null;
  }

  private Resolution declaredGlobal(Scope scope, Symbol symbol) {
    if (symbol.has(Symbol.NONLOCAL)) {
      fault(scope, "name '" + symbol.name() + "' is nonlocal and global", symbol);
    }
    if (scope != module && (symbol.bindingCount() > 0 || symbol.isDeleted())) {
      module.intern(symbol.name()).flags |= Symbol.GLOBAL_WRITTEN;
    }
    return new Resolution.Global(symbol.name(), true);
  }

  private Resolution declaredNonlocal(Scope scope, Symbol symbol) {
    String name = symbol.name();
    if (scope == module) {
      fault(scope, "nonlocal declaration not allowed at module level", symbol);
      return new Resolution.Global(name, false);
    }
    Scope owner = capture(scope, name);
    if (owner == null) {
      fault(scope, "no binding for nonlocal '" + name + "' found", symbol);
      return new Resolution.Global(name, false);
    }
    Symbol owned = owner.intern(name);
    if (owned.has(Symbol.TYPE_PARAMETER)) {
      fault(scope, "nonlocal binding not allowed for type parameter '" + name + "'", symbol);
    }
    if (symbol.bindingCount() > 0 || symbol.isDeleted()) {
      owned.flags |= Symbol.NONLOCAL_WRITTEN;
    }
    return new Resolution.Free(name, owner);
  }

  private void fault(Scope scope, String message, Symbol symbol) {
    Span span = scope.directive(symbol.name());
    faults.analysis(message, span);
  }
}
