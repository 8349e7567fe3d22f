package io.krait.runtime;

import io.krait.runtime.container.AnySet;
import io.krait.runtime.container.SetOps;
import org.jspecify.annotations.Nullable;

/** A Python frozenset, and to Java an unmodifiable {@code java.util.Set}. */
public class PyFrozenSet extends AnySet {
  private boolean hashed;
  private long hash;

  /** For subclasses and the container package, which fill it before anybody else sees it. */
  public PyFrozenSet() {}

  /** {@code frozenset(iterable)} */
  public static PyFrozenSet of(Object iterable) {
    if (iterable.getClass() == PyFrozenSet.class) {
      return (PyFrozenSet) iterable;
    }
    PyFrozenSet set = new PyFrozenSet();
    SetOps.update(set, iterable);
    return set;
  }

  /** {@code hash(self)}, computed once. */
  public long hash() {
    if (!hashed) {
      hash = SetOps.frozenHash(this);
      hashed = true;
    }
    return hash;
  }

  @Override
  public PyType type() {
    return Types.FROZENSET;
  }

  @Override
  public boolean add(Object item) {
    throw new UnsupportedOperationException("a frozenset cannot change");
  }

  @Override
  public boolean remove(@Nullable Object item) {
    throw new UnsupportedOperationException("a frozenset cannot change");
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException("a frozenset cannot change");
  }
}
