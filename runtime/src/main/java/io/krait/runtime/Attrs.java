package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Attribute access by name. */
public final class Attrs {
  private Attrs() {}

  public static Object get(Object o, String name) {
    throw new UnsupportedOperationException();
  }

  public static @Nullable Object getOrNull(Object o, String name) {
    throw new UnsupportedOperationException();
  }

  public static void set(Object o, String name, Object value) {
    throw new UnsupportedOperationException();
  }

  public static void del(Object o, String name) {
    throw new UnsupportedOperationException();
  }

}
