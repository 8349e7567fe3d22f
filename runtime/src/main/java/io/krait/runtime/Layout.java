package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How instances of one compiled Python class are kept: a generated Java class with a field for each
 * known attribute. One instance of a generated subclass stands for each compiled class.
 */
public abstract class Layout {
  final Class<? extends PyInstance> javaClass;
  final String[] ownSlotNames;

  protected Layout(Class<? extends PyInstance> javaClass, String[] ownSlotNames) {
    this.javaClass = javaClass;
    this.ownSlotNames = ownSlotNames;
  }

  /** A new instance with no attribute set. */
  public abstract PyInstance allocate();

  /** Tells the compiled class its type, once. */
  public abstract void attach(PyType type);

  /** Whether this class's Java methods properly override the guarded Java method of that name. */
  public boolean overrides(String method) {
    return false;
  }

  final boolean fits(@Nullable Layout base) {
    Class<?> parent = javaClass.getSuperclass();
    return base == null ? parent == PyInstance.class : parent == base.javaClass;
  }
}
