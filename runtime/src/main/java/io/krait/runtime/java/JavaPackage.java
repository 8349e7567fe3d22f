package io.krait.runtime.java;

import io.krait.runtime.PyList;
import io.krait.runtime.PyModule;
import org.jspecify.annotations.Nullable;

/** A Java package as a module: its classes and the packages in it are attributes. */
final class JavaPackage extends PyModule {
  @SuppressWarnings("this-escape") // the variables are kept in the base class
  JavaPackage(String name) {
    super(name);
    set("__path__", new PyList());
  }

  @Override
  public @Nullable Object getOrNull(String attribute) {
    Object known = super.getOrNull(attribute);
    if (known != null || attribute.startsWith("__")) {
      return known;
    }
    Object found = JavaImports.member(name(), attribute);
    if (found != null) {
      set(attribute, found);
    }
    return found;
  }
}
