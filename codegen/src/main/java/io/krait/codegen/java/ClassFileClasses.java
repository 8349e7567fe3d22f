package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaProblem;
import io.krait.typeinfer.java.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Java classes read from class files, each when it is first asked for. */
public final class ClassFileClasses implements JavaClasses {
  private final ClassFiles files;
  private final Map<String, Optional<JavaClass>> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> nullMarkedPackages = new ConcurrentHashMap<>();
  private final Map<String, JavaProblem> problems = new LinkedHashMap<>();

  public ClassFileClasses(ClassFiles files) {
    this.files = files;
  }

  @Override
  public Optional<JavaClass> find(String binaryName) {
    Optional<JavaClass> c = known.get(binaryName);
    if (c == null) {
      c = Optional.ofNullable(read(binaryName));
      known.put(binaryName, c);
    }
    return c;
  }

  private @Nullable JavaClass read(String binaryName) {
    byte[] bytes = files.bytes(binaryName.replace('.', '/'));
    if (bytes == null) {
      return null;
    }
    JavaProblem problem = ClassVersions.problem(binaryName, bytes);
    if (problem != null) {
      add(binaryName, problem);
      return null;
    }
    try {
      return ClassFileReader.read(binaryName, bytes, this::isNullMarked);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      add(binaryName, ClassVersions.damaged(binaryName));
      return null;
    }
  }

  private void add(String binaryName, JavaProblem problem) {
    synchronized (problems) {
      problems.put(binaryName, problem);
    }
  }

  // What a nested class does not say itself, its package does; enclosing classes are asked first.
  private boolean isNullMarked(String enclosing) {
    return nullMarkedPackages.computeIfAbsent(enclosing, this::readNullMarked);
  }

  private boolean readNullMarked(String name) {
    byte[] bytes = files.bytes(name.replace('.', '/'));
    if (bytes == null || ClassVersions.problem(name, bytes) != null) {
      return false;
    }
    return NullMarks.of(bytes, name);
  }

  @Override
  public boolean isPackage(String name) {
    return files.isPackage(name);
  }

  @Override
  public List<String> classNames(String packageName) {
    return files.classes(packageName).stream().filter(n -> !isHidden(n)).sorted().toList();
  }

  @Override
  public List<String> near(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    if (files.isPackage(packageName)) {
      List<String> all = new ArrayList<>(classNames(packageName));
      files.packages().stream().filter(p -> p.startsWith(packageName + ".")).forEach(all::add);
      return NearNames.nearest(binaryName, all);
    }
    List<String> names = new ArrayList<>();
    String simple = binaryName.substring(dot + 1);
    for (String p : NearNames.nearest(packageName, files.packages())) {
      names.add(p + "." + simple);
    }
    return names.stream().filter(n -> find(n).isPresent()).toList();
  }

  private static boolean isHidden(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar >= 0
        && (dollar == name.length() - 1 || Character.isDigit(name.charAt(dollar + 1)));
  }

  @Override
  public List<JavaProblem> problems() {
    List<JavaProblem> all = new ArrayList<>(files.problems());
    synchronized (problems) {
      all.addAll(problems.values());
    }
    return all;
  }
}
