package io.krait.typeinfer.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java classes that a program may import: the JDK's, those of a class path, those of Java
 * sources. Implementations may be asked by several threads.
 */
public interface JavaClasses {
  /** No Java at all. */
  JavaClasses NONE = of(List.of());

  /**
   * The class of that binary name.
   *
   * @param binaryName {@code java.util.Map$Entry}
   */
  Optional<JavaClass> find(String binaryName);

  /** Whether there are classes in that package, or in packages below it. */
  boolean isPackage(String name);

  /** The binary names of the classes of a package, nested ones too. */
  List<String> classNames(String packageName);

  /** Names of classes that there are, near to one that there is not; the nearest first. */
  List<String> near(String binaryName);

  /** Why a class that there is cannot be found; also what is wrong with the class path. */
  List<JavaProblem> problems();

  /**
   * The class that dotted source notation means, {@code java.util.Map.Entry}: the longest package
   * that has the class.
   */
  default Optional<JavaClass> findDotted(String name) {
    StringBuilder binary = new StringBuilder(name);
    while (true) {
      Optional<JavaClass> found = find(binary.toString());
      int dot = binary.lastIndexOf(".");
      if (found.isPresent() || dot < 0) {
        return found;
      }
      binary.setCharAt(dot, '$');
    }
  }

  /** Several at once; the first that has a class gives it. */
  static JavaClasses of(List<JavaClasses> parts) {
    return new JavaClasses() {
      @Override
      public Optional<JavaClass> find(String binaryName) {
        return parts.stream().flatMap(p -> p.find(binaryName).stream()).findFirst();
      }

      @Override
      public boolean isPackage(String name) {
        return parts.stream().anyMatch(p -> p.isPackage(name));
      }

      @Override
      public List<String> classNames(String packageName) {
        return parts.stream().flatMap(p -> p.classNames(packageName).stream()).distinct().toList();
      }

      @Override
      public List<String> near(String binaryName) {
        List<String> names = new ArrayList<>();
        parts.forEach(p -> names.addAll(p.near(binaryName)));
        return NearNames.nearest(binaryName, names);
      }

      @Override
      public List<JavaProblem> problems() {
        return parts.stream().flatMap(p -> p.problems().stream()).toList();
      }
    };
  }
}
