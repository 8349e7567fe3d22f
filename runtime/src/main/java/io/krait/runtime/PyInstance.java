package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user class that is laid out as {@code object} is. */
public abstract class PyInstance implements HasDict {
  /** Attributes without a slot; made when first needed. */
  public @Nullable PyDict dict;

  /** The attribute kept in a field, by its index in the class's slots; null where unset. */
  public @Nullable Object getSlot(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  /**
   * Sets the attribute kept in a field; null deletes it. False when the value does not fit the
   * field's machine type; the caller then keeps it in {@link #dict}.
   */
  public boolean setSlot(int index, @Nullable Object value) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public final @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public final void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
