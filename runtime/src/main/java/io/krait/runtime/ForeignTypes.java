package io.krait.runtime;

/** The Python classes of Java objects that are not Python values: one per Java class. */
final class ForeignTypes {
  private static final ClassValue<PyType> TYPES =
      new ClassValue<>() {
        @Override
        protected PyType computeValue(Class<?> c) {
          Class<?> parent = c.getSuperclass();
          return PyType.builtin(c.getName(), parent == null ? Types.OBJECT : of(parent), "");
        }
      };

  private ForeignTypes() {}

  static PyType of(Class<?> c) {
    return c == Object.class ? Types.OBJECT : TYPES.get(c);
  }
}
