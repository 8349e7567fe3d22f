package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An instance of a user class that has no compiled Java class: all attributes are in its dict or
 * slots.
 */
public final class PyDynamicInstance extends PyInstance {
  private PyType type;
  private @Nullable Object @Nullable [] slots;

  public PyDynamicInstance(PyType type) {
    this.type = type;
    int n = type.slotNames.length;
    if (n > 0) {
      slots = new Object[n];
    }
  }

  @Override
  public @Nullable Object getSlot(int index) {
    @Nullable Object[] s = slots;
    return s == null || index >= s.length ? null : s[index];
  }

  @Override
  public boolean setSlot(int index, @Nullable Object value) {
    @Nullable Object[] s = slots;
    if (s == null || index >= s.length) {
      return false;
    }
    s[index] = value;
    return true;
  }

  /** Assigns {@code __class__}. */
  void setType(PyType value) {
    type = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
