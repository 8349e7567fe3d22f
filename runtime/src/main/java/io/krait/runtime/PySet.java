package io.krait.runtime;

import io.krait.runtime.container.AnySet;
import io.krait.runtime.container.SetOps;
import org.jspecify.annotations.Nullable;

/** A Python set, and to Java a {@code java.util.Set}; iterated in CPython's order. */
public class PySet extends AnySet {
  public PySet() {}

  /** {@code {*items}} */
  public static PySet of(Object... items) {
    PySet set = new PySet();
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  /**
   * A set display of three or more constants: CPython makes it from a frozenset constant, which
   * decides its order.
   */
  public static PySet ofConstants(Object... items) {
    PySet set = new PySet();
    SetOps.update(set, PyFrozenSet.of(PyTuple.of(items)));
    return set;
  }

  /**
   * Adds an item; false when an equal one is there.
   *
   * @throws PyBaseException TypeError when it is unhashable
   */
  @Override
  public boolean add(Object item) {
    return SetOps.add(this, item);
  }

  /** {@code self.update(iterable)} */
  public void update(Object iterable) {
    SetOps.update(this, iterable);
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return item != null && SetOps.discard(this, item);
  }

  @Override
  public void clear() {
    SetOps.clear(this);
  }

  @Override
  public PyType type() {
    return Types.SET;
  }
}
