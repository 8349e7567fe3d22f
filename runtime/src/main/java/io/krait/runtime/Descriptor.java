package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A built-in descriptor: what a class attribute becomes when it is read through an instance. Python
 * classes that define {@code __get__} follow the same protocol through {@link Attrs}.
 */
public interface Descriptor extends PyObject {
  /** {@code __get__}; {@code instance} is null when the attribute is read on the class itself. */
  Object get(@Nullable Object instance, PyType owner);

  /** Whether the descriptor wins over the instance's own attributes. */
  default boolean isData() {
    return false;
  }

  /** {@code __set__}. Only called when {@link #isData}. */
  default void set(Object instance, Object value) {
    throw new IllegalStateException("not a data descriptor");
  }

  /** {@code __delete__}. Only called when {@link #isData}. */
  default void delete(Object instance) {
    throw new IllegalStateException("not a data descriptor");
  }
}
