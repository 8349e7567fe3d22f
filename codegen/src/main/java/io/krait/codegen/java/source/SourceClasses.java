package io.krait.codegen.java.source;

import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaProblem;
import io.krait.typeinfer.java.NearNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java classes read from sources, each when it is first asked for. */
public final class SourceClasses implements JavaClasses {
  private final SourceIndex index;
  private final TypeNames names;
  private final ConstantValues constants;
  private final Map<String, Optional<JavaClass>> known = new HashMap<>();

  /**
   * The classes of sources.
   *
   * @param others what sources may name besides each other: the JDK's classes, a class path's
   */
  public SourceClasses(JavaSources sources, JavaClasses others) {
    this.index = new SourceIndex(sources);
    this.names = new TypeNames(index, others);
    this.constants = new ConstantValues(names, index, others);
  }

  @Override
  public synchronized Optional<JavaClass> find(String binaryName) {
    Optional<JavaClass> found = known.get(binaryName);
    if (found == null) {
      found = Optional.ofNullable(index.find(binaryName)).map(this::read);
      known.put(binaryName, found);
    }
    return found;
  }

  private JavaClass read(Declared cls) {
    return DeclarationReader.read(cls, names, constants, isNullMarked(cls));
  }

  private boolean isNullMarked(Declared cls) {
    for (Declared d = cls; d != null; d = d.outer()) {
      Boolean said = NullNames.marked(d.tree());
      if (said != null) {
        return said;
      }
    }
    return index
        .packageInfo(cls.unit().packageName())
        .flatMap(u -> u.tree().getPackageDeclaration())
        .map(p -> Boolean.TRUE.equals(NullNames.marked(p)))
        .orElse(false);
  }

  @Override
  public synchronized boolean isPackage(String name) {
    return index.isPackage(name);
  }

  @Override
  public synchronized List<String> classNames(String packageName) {
    return List.copyOf(index.classes(packageName));
  }

  @Override
  public synchronized List<String> near(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    List<String> names = new ArrayList<>(index.classes(packageName));
    if (names.isEmpty()) {
      String simple = binaryName.substring(dot + 1);
      for (String p : NearNames.nearest(packageName, index.packages())) {
        names.addAll(index.classes(p).stream().filter(n -> n.endsWith("." + simple)).toList());
      }
      return names;
    }
    return NearNames.nearest(binaryName, names);
  }

  @Override
  public synchronized List<JavaProblem> problems() {
    return index.problems();
  }
}
