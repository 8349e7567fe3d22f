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

  /**
   * The parameters of the {@code __init__} that a decorator will make, as compiled code takes them
   * to be: {@code x}, {@code x=} with any default, {@code x=i3} with that one ({@code i} int,
   * {@code f} float's bits, {@code s} str, {@code NONE}, {@code TRUE}, {@code FALSE}), {@code *x}
   * keyword-only, and {@code ;} if {@code __post_init__} is called. Null if none will be made.
   */
  public String @Nullable [] initParameters() {
    return null;
  }

  final boolean fits(@Nullable Layout base) {
    Class<?> parent = javaClass.getSuperclass();
    return base == null ? parent == PyInstance.class : parent == base.javaClass;
  }
}
