package io.krait.runtime.java;

import io.krait.runtime.PyModule;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java packages and classes for {@code import}, asked when no Python module has the name. */
public final class JavaImports {
  private static volatile @Nullable JavaPackages packages;
  private static volatile @Nullable List<Path> classPath;

  private JavaImports() {}

  /** Says which jars and folders are the class path; without it, it is the JVM's. */
  public static void setClassPath(List<Path> entries) {
    classPath = List.copyOf(entries);
    packages = null;
  }

  private static JavaPackages packages() {
    JavaPackages p = packages;
    if (p == null) {
      List<Path> entries = classPath;
      p = new JavaPackages(entries == null ? JavaPackages.ofJvm() : entries);
      packages = p;
    }
    return p;
  }

  /** The package of that name as a module, or null if there is none. */
  public static @Nullable PyModule find(String name) {
    return packages().contains(name) ? new JavaPackage(name) : null;
  }

  /** The class or package {@code name} in a package, or null. */
  public static @Nullable Object member(String packageName, String name) {
    Class<?> c = findClass(packageName, name);
    if (c != null) {
      return JavaType.of(c);
    }
    return find(packageName + "." + name);
  }

  /** Whether that is a class. */
  public static boolean isClass(String dotted) {
    int dot = dotted.lastIndexOf('.');
    return dot > 0 && findClass(dotted.substring(0, dot), dotted.substring(dot + 1)) != null;
  }

  private static @Nullable Class<?> findClass(String packageName, String name) {
    if (!packages().contains(packageName)) {
      return null;
    }
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      Class<?> c =
          Class.forName(
              packageName + "." + name,
              false,
              loader == null ? JavaImports.class.getClassLoader() : loader);
      return JavaMembers.isAccessible(c) ? c : null;
    } catch (ClassNotFoundException | LinkageError e) {
      // Absence is the answer: the import goes on, or fails in Python's words.
      return null;
    }
  }
}
