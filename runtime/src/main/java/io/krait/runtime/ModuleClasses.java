package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Finds the Java classes of modules by name. */
final class ModuleClasses {
  private ModuleClasses() {}

  static @Nullable Class<?> classOrNull(String className) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      return Class.forName(
          className, false, loader == null ? ModuleClasses.class.getClassLoader() : loader);
    } catch (ClassNotFoundException e) {
      // Absence is the answer: the import system goes on to the next finder.
      return null;
    }
  }

  /** The compiled module on the class path: the value of its class's {@code MODULE} field. */
  static @Nullable CompiledModule find(String name) {
    Class<?> c = classOrNull(ModuleNames.className(name));
    if (c == null) {
      return null;
    }
    try {
      return (CompiledModule) c.getField("MODULE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a compiled module: " + c.getName(), e);
    }
  }
}
