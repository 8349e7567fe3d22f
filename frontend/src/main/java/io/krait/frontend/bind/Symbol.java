package io.krait.frontend.bind;

import java.util.Arrays;

/** A name in one scope: how it is bound and used there, and where it lives. */
public final class Symbol {
  static final int GLOBAL = 1;
  static final int NONLOCAL = 1 << 1;
  static final int PARAMETER = 1 << 2;
  static final int ASSIGNED = 1 << 3;
  static final int IMPORTED = 1 << 4;
  static final int ANNOTATED = 1 << 5;
  static final int USED = 1 << 6;
  static final int TYPE_PARAMETER = 1 << 7;
  static final int COMPREHENSION_TARGET = 1 << 8;
  static final int DELETED = 1 << 9;
  static final int CAPTURED = 1 << 10;
  static final int NONLOCAL_WRITTEN = 1 << 11;
  static final int GLOBAL_WRITTEN = 1 << 12;
  static final int BOUND = PARAMETER | ASSIGNED | IMPORTED | TYPE_PARAMETER | ANNOTATED;

  private final String name;
  private final Scope scope;
  private final int index;
  int flags;
  private int[] bindings = {};
  private int bindingCount;
  Resolution resolution;

  Symbol(String name, Scope scope, int index) {
    this.name = name;
    this.scope = scope;
    this.index = index;
    this.resolution = new Resolution.Global(name, false);
  }

  void addBinding(int nodeId) {
    if (bindingCount == bindings.length) {
      bindings = Arrays.copyOf(bindings, bindingCount == 0 ? 2 : bindingCount * 2);
    }
    bindings[bindingCount++] = nodeId;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The name, mangled. */
  public String name() {
    return name;
  }

  /** The scope in which the name occurs; not always the one that owns the variable. */
  public Scope scope() {
    return scope;
  }

  /** Its number among the symbols of its scope, in order of first occurrence. */
  public int index() {
    return index;
  }

  /** Where the name lives. */
  public Resolution resolution() {
    return resolution;
  }

  public boolean isParameter() {
    return has(PARAMETER);
  }

  /** Bound here by anything but a parameter, a type parameter or an import. */
  public boolean isAssigned() {
    return has(ASSIGNED);
  }

  public boolean isImported() {
    return has(IMPORTED);
  }

  /** Has a variable annotation here. */
  public boolean isAnnotated() {
    return has(ANNOTATED);
  }

  /** Read here. */
  public boolean isUsed() {
    return has(USED);
  }

  /** A {@code del} statement here unbinds it, or the end of a handler that binds it. */
  public boolean isDeleted() {
    return has(DELETED);
  }

  public boolean isTypeParameter() {
    return has(TYPE_PARAMETER);
  }

  /** The target of a {@code for} clause of a comprehension. */
  public boolean isComprehensionTarget() {
    return has(COMPREHENSION_TARGET);
  }

  /** Declared by a {@code global} statement here. */
  public boolean isExplicitGlobal() {
    return has(GLOBAL);
  }

  /** Declared by a {@code nonlocal} statement here. */
  public boolean isNonlocal() {
    return has(NONLOCAL);
  }

  /** Lives in the module (or builtins), by declaration or because no scope around binds it. */
  public boolean isGlobal() {
    return resolution instanceof Resolution.Global
        || (resolution instanceof Resolution.ClassLocalThenGlobal && !has(BOUND));
  }

  /** This scope owns the variable. */
  public boolean isLocal() {
    return has(BOUND) && !has(GLOBAL | NONLOCAL);
  }

  /** A local that an inner scope captures. */
  public boolean isCell() {
    return has(CAPTURED) && !isFree();
  }

  /** Belongs to an enclosing function-like scope (or is a class's {@code __class__}). */
  public boolean isFree() {
    return resolution instanceof Resolution.Free
        || resolution instanceof Resolution.ClassLocalThenFree;
  }

  /** Some inner scope rebinds this variable through {@code nonlocal} (or a walrus). */
  public boolean isWrittenByInnerScope() {
    return has(NONLOCAL_WRITTEN);
  }

  /** For a symbol of the module scope: some function or class rebinds it through {@code global}. */
  public boolean isWrittenAsGlobal() {
    return has(GLOBAL_WRITTEN);
  }

  /** How many places of this scope bind the name; {@code del} does not count. */
  public int bindingCount() {
    return bindingCount;
  }

  /**
   * The nodes that bind the name in this scope, in order: names in store position, parameters,
   * definitions, aliases, handlers, patterns, type parameters.
   */
  public int[] bindings() {
    return Arrays.copyOf(bindings, bindingCount);
  }

  /** Bound at one place only, never deleted, and by no other scope: its value never changes. */
  public boolean isDefinedOnce() {
    return bindingCount == 1 && !has(DELETED | NONLOCAL_WRITTEN | GLOBAL_WRITTEN);
  }

  @Override
  public String toString() {
    return name + ": " + resolution;
  }
}
