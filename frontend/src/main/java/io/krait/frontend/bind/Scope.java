package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Python scope: its names, its place among the others, and what its code does. */
public final class Scope {
  private static final int FEW = 8;

  private final ScopeKind kind;
  private final Node owner;
  private final String name;
  private final @Nullable Scope parent;
  private final @Nullable String privateClass;
  private final List<Scope> children = new ArrayList<>(0);
  private final List<Symbol> ordered = new ArrayList<>(4);

  /** For scopes with many names; the few of others are found by going through them. */
  private @Nullable Map<String, Symbol> byName;

  boolean generator;
  boolean coroutine;
  boolean usesLocals;
  boolean needsClassCell;
  boolean starImport;
  boolean nested;

  private final List<Resolution.Free> free = new ArrayList<>(0);
  private final List<Directive> directives = new ArrayList<>(0);
  boolean comprehensionTarget;
  int comprehensionIterable;

  /** What a bound or default belongs to, for messages: "a TypeVar bound". */
  String purpose = "";

  /** A name in a {@code global} or {@code nonlocal} statement, or a captured walrus target. */
  record Directive(String name, Span span) {}

  void addDirective(String mangled, Span span) {
    directives.add(new Directive(mangled, span));
  }

  /** Where a name was declared global or nonlocal. */
  Span directive(String mangled) {
    for (Directive directive : directives) {
      if (directive.name().equals(mangled)) {
        return directive.span();
      }
    }
    return new Span(0, 0);
  }

  void addFree(Resolution.Free variable) {
    for (Resolution.Free known : free) {
      if (known.name().equals(variable.name())) {
        return;
      }
    }
    free.add(variable);
  }

  /** The symbol with that mangled name, or null when it does not occur here. */
  public @Nullable Symbol lookup(String mangled) {
    Map<String, Symbol> index = byName;
    if (index != null) {
      return index.get(mangled);
    }
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).name().equals(mangled)) {
        return ordered.get(i);
      }
    }
    return null;
  }

  List<Symbol> ordered() {
    return ordered;
  }

  /** Set for a scope directly inside a class that reads the class namespace (type parameters). */
  boolean seesClass;

  Scope(
      ScopeKind kind,
      Node owner,
      String name,
      @Nullable Scope parent,
      @Nullable String privateClass) {
    this.kind = kind;
    this.owner = owner;
    this.name = name;
    this.parent = parent;
    this.privateClass = privateClass;
    if (parent != null) {
      parent.children.add(this);
      nested = parent.nested || parent.kind.isFunctionLike();
    }
  }

  /** The symbol of a mangled name, made when absent. */
  Symbol intern(String mangled) {
    Symbol known = lookup(mangled);
    if (known != null) {
      return known;
    }
    Symbol symbol = new Symbol(mangled, this, ordered.size());
    ordered.add(symbol);
    index(symbol);
    return symbol;
  }

  private void index(Symbol added) {
    Map<String, Symbol> index = byName;
    if (index != null) {
      index.put(added.name(), added);
    } else if (ordered.size() > FEW) {
      index = new HashMap<>();
      for (Symbol each : ordered) {
        index.put(each.name(), each);
      }
      byName = index;
    }
  }

  public ScopeKind kind() {
    return kind;
  }

  /** The node whose code this is: a module, definition, lambda, comprehension, alias. */
  public Node owner() {
    return owner;
  }

  public int ownerId() {
    return owner.id();
  }

  /** As in CPython's code objects: the definition's name, {@code <lambda>}, {@code <listcomp>}. */
  public String name() {
    return name;
  }

  public @Nullable Scope parent() {
    return parent;
  }

  /** The scopes directly inside, in source order. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * The variables of enclosing scopes that this scope or one inside it captures: what a closure
   * made here must carry.
   */
  public List<Resolution.Free> freeVariables() {
    return Collections.unmodifiableList(free);
  }

  /** All names of the scope, in order of first occurrence. */
  public Collection<Symbol> symbols() {
    return Collections.unmodifiableList(ordered);
  }

  /** The symbol with that name as written in this scope, or null when it does not occur here. */
  public @Nullable Symbol symbol(String written) {
    return lookup(mangle(written));
  }

  /** Where a name as written in this scope lives; names that do not occur are global. */
  public Resolution resolve(String written) {
    String mangled = mangle(written);
    Symbol symbol = lookup(mangled);
    return symbol != null ? symbol.resolution : new Resolution.Global(mangled, false);
  }

  /**
   * Private-name mangling: within class {@code _Foo}, {@code __x} becomes {@code _Foo__x}. Applies
   * to attributes, keyword arguments and imported names as well. A dunder at both ends, a dot, or a
   * class name of underscores only leaves the name alone.
   */
  public String mangle(String written) {
    String cls = privateClass;
    if (cls == null
        || !written.startsWith("__")
        || written.endsWith("__")
        || written.indexOf('.') >= 0) {
      return written;
    }
    int start = 0;
    while (start < cls.length() && cls.charAt(start) == '_') {
      start++;
    }
    return start == cls.length() ? written : "_" + cls.substring(start) + written;
  }

  /** The class whose name mangles private names here, or null. */
  public @Nullable String privateClass() {
    return privateClass;
  }

  /** Whether the code yields. */
  public boolean isGenerator() {
    return generator;
  }

  /** Whether it is an {@code async def}, or a comprehension that awaits. */
  public boolean isCoroutine() {
    return coroutine;
  }

  /**
   * Whether it calls {@code locals()}, {@code vars()}, {@code dir()}, {@code eval(..)} or {@code
   * exec(..)} by their bare names, so that its variables may be read by name.
   */
  public boolean usesLocalsCall() {
    return usesLocals;
  }

  /**
   * For a class: some code within uses {@code __class__} or zero-argument {@code super()}. For a
   * function: its own code does.
   */
  public boolean needsClassCell() {
    return needsClassCell;
  }

  /** Whether {@code from m import *} occurs here. */
  public boolean hasStarImport() {
    return starImport;
  }

  /** Whether a function-like scope is around. */
  public boolean isNested() {
    return nested;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
