package io.krait.runtime;

import io.krait.runtime.container.SliceBounds;

/** A slice object. */
public class PySlice implements PyObject {
  public final Object start;
  public final Object stop;
  public final Object step;

  public PySlice(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /**
   * What the slice selects from a sequence of that length.
   *
   * @throws PyBaseException TypeError or ValueError as slicing raises them
   */
  public SliceBounds bounds(int length) {
    return SliceBounds.of(this, length);
  }

  @Override
  public PyType type() {
    return Types.SLICE;
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
