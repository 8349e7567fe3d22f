package io.krait.typeinfer.check;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A module of the program, or a stub, with what its nodes declare. */
final class ModuleDecl {
  private final Program program;
  private final String name;
  private final BoundFile file;
  private final boolean stub;
  private final boolean foreign;
  private final @Nullable Decl[] decls;
  private final IdentityHashMap<Symbol, SymbolInfo> symbols = new IdentityHashMap<>();
  private final Map<Integer, @Nullable ClassDecl> made = new HashMap<>();
  private final IdentityHashMap<Symbol, List<Decl>> bare = new IdentityHashMap<>();
  private final List<String> stars = new ArrayList<>(0);
  private boolean bindsByName;
  private @Nullable Set<String> all;
  private boolean allRead;
  private final PendingBodies pending = new PendingBodies();

  ModuleDecl(Program program, String name, BoundFile file, boolean stub) {
    this.program = program;
    this.name = name;
    this.file = file;
    this.stub = stub;
    this.foreign = !stub && program.isForeign(file);
    this.decls = new @Nullable Decl[file.parsed().tree().nodeCount()];
  }

  Program program() {
    return program;
  }

  String name() {
    return name;
  }

  BoundFile file() {
    return file;
  }

  /** Whether it is one of the stubs that come with the checker, or a {@code .pyi}. */
  boolean isStub() {
    return stub;
  }

  /** Whether it is an installed library's source. */
  boolean isForeign() {
    return foreign;
  }

  Scope scope() {
    return file.module();
  }

  void declare(Node node, Decl decl) {
    if (node.id() < decls.length) {
      decls[node.id()] = decl;
    }
  }

  /** The class that a call makes: one for each call. */
  @Nullable ClassDecl made(Expr.Call call, Supplier<@Nullable ClassDecl> maker) {
    Integer key = call.id();
    if (!made.containsKey(key)) {
      made.put(key, null);
      made.put(key, maker.get());
    }
    return made.get(key);
  }

  /** An annotation without a value, which binds nothing. */
  void declareBare(Symbol symbol, Decl decl) {
    bare.computeIfAbsent(symbol, s -> new ArrayList<>(1)).add(decl);
  }

  /** Bodies of functions that are gone through when something in them is asked for. */
  PendingBodies pending() {
    return pending;
  }

  List<Decl> bareAt(Symbol symbol) {
    pending.reach(symbol.scope().ownerId());
    return bare.getOrDefault(symbol, List.of());
  }

  static boolean isDeclared(Symbol symbol) {
    return symbol.bindingCount() > 0 || symbol.isAnnotated();
  }

  @Nullable Decl declAt(int node) {
    if (node >= decls.length) {
      return null;
    }
    if (decls[node] == null) {
      pending.reach(node);
    }
    return decls[node];
  }

  @Nullable ClassDecl classAt(int node) {
    return declAt(node) instanceof ClassDecl cls ? cls : null;
  }

  @Nullable FunctionDecl functionAt(int node) {
    return declAt(node) instanceof FunctionDecl function ? function : null;
  }

  @Nullable Symbol symbolAt(Node node) {
    return node.id() < decls.length ? file.scopes().symbolAt(node) : null;
  }

  SymbolInfo info(Symbol symbol) {
    return symbols.computeIfAbsent(symbol, key -> new SymbolInfo(this, key));
  }

  /** The symbol of the scope that owns a name as it is used in a scope; null for a builtin. */
  @Nullable Symbol owner(Symbol symbol) {
    return switch (symbol.resolution()) {
      case Resolution.Local local -> symbol;
      case Resolution.Cell cell -> symbol;
      case Resolution.Free free -> free.owner().symbol(free.name());
      case Resolution.Global global -> global(global.name());
      case Resolution.ClassLocalThenGlobal cls ->
          bound(cls.owner().symbol(cls.name()), global(cls.name()));
      case Resolution.ClassLocalThenFree cls ->
          bound(cls.owner().symbol(cls.name()), cls.captured().symbol(cls.name()));
    };
  }

  private static @Nullable Symbol bound(@Nullable Symbol first, @Nullable Symbol second) {
    return first != null && isDeclared(first) ? first : second;
  }

  private @Nullable Symbol global(String mangled) {
    Symbol symbol = scope().symbol(mangled);
    boolean bound =
        symbol != null
            && (symbol.isLocal() || symbol.isExplicitGlobal() || symbol.isWrittenAsGlobal());
    return bound ? symbol : null;
  }

  /** The symbol that a name means where it is written in a type expression; null for none. */
  @Nullable Symbol lookup(String written, Scope from) {
    boolean direct = true;
    for (Scope at = from; at.parent() != null; at = at.parent()) {
      if (at.kind() != ScopeKind.CLASS || direct) {
        Symbol symbol = at.symbol(written);
        if (symbol != null && symbol.isLocal() && isDeclared(symbol)) {
          return symbol;
        }
      }
      direct &= at.kind() == ScopeKind.TYPE_PARAMETERS || at.kind() == ScopeKind.ANNOTATION;
    }
    return global(written);
  }

  /** Whether code may bind globals in ways that no scope shows. */
  boolean bindsByName() {
    return bindsByName || mentions(scope(), "globals") || mentions(scope(), "exec");
  }

  void setBindsByName() {
    bindsByName = true;
  }

  /** Whether it may have globals that neither it nor a module it imports from shows. */
  boolean isOpen() {
    return isOpen(new HashSet<>());
  }

  private boolean isOpen(Set<ModuleDecl> seen) {
    if (bindsByName()) {
      return true;
    }
    for (String star : stars()) {
      ModuleDecl module = program.module(star);
      if (module == null || (seen.add(module) && module.isOpen(seen))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(Scope scope, String name) {
    if (scope.symbol(name) != null) {
      return true;
    }
    for (Scope child : scope.children()) {
      if (mentions(child, name)) {
        return true;
      }
    }
    return false;
  }

  /** A global; null if the module does not bind that name itself. */
  @Nullable SymbolInfo find(String global) {
    Symbol symbol = scope().symbol(global);
    return symbol == null || (!isDeclared(symbol) && !symbol.isWrittenAsGlobal())
        ? null
        : info(symbol);
  }

  /** A global, also one that {@code from m import *} brings. */
  @Nullable SymbolInfo export(String global) {
    SymbolInfo own = find(global);
    return own != null || global.startsWith("_") || stars().isEmpty()
        ? own
        : starred(global, new HashSet<>(Set.of(this)));
  }

  /** A global that a star import brings; modules may import everything of each other. */
  private @Nullable SymbolInfo starred(String global, Set<ModuleDecl> seen) {
    for (String star : stars()) {
      ModuleDecl module = program.module(star);
      if (module != null && seen.add(module) && module.gives(global)) {
        SymbolInfo own = module.find(global);
        SymbolInfo found = own != null ? own : module.starred(global, seen);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether a star import brings that name, if there is one. */
  private boolean gives(String global) {
    if (!allRead) {
      allRead = true;
      all = AllNames.of(file.parsed().tree().body());
    }
    return all == null || all.contains(global);
  }

  /** The modules of which everything is imported. */
  List<String> stars() {
    return stars;
  }

  void addStar(String imported) {
    stars.add(imported);
  }

  @Override
  public String toString() {
    return name;
  }
}
