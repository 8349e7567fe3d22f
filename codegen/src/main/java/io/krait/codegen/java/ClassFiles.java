package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaProblem;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where class files come from: the JDK's image, jars, folders. */
public interface ClassFiles {
  /**
   * The class file of that internal name, or null.
   *
   * @param internalName {@code java/util/Map$Entry}
   */
  byte @Nullable [] bytes(String internalName);

  /** Whether there are class files in that package, or in packages below it. */
  boolean isPackage(String name);

  /** The binary names of the classes of a package. */
  Collection<String> classes(String packageName);

  /** The names of packages. */
  Collection<String> packages();

  /** What could not be opened. */
  default List<JavaProblem> problems() {
    return List.of();
  }
}
