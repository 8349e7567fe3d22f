package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A Python class. */
public class PyType implements PyCallable {
  public final String name;

  PyType(String name) {
    this.name = name;
  }

  /**
   * Declares a built-in class. Its members are read from the {@code Py} annotations of the Java class
   * named {@code members} when they are first needed.
   */
  public static PyType builtin(String name, @Nullable PyType base, String members) {
    return new PyType(name);
  }

  /** The class's qualified name without its module. */
  public String qualname() {
    throw new UnsupportedOperationException();
  }

  /** The attribute as found along the MRO, unbound; null where there is none. */
  public @Nullable Object lookup(String attribute) {
    throw new UnsupportedOperationException();
  }

  public boolean isSubtypeOf(PyType other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.TYPE;
  }
}
