package io.krait.cli.classpath;

import io.krait.codegen.java.ClassFileClasses;
import io.krait.codegen.java.ClassFiles;
import io.krait.codegen.java.source.SourceClasses;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JDK's classes, then those of jars and folders, in order. */
public final class ClassPath implements ClassFiles {
  private final List<Path> entries;
  private final List<JavaProblem> problems = new ArrayList<>();
  private @Nullable List<ClassFiles> parts;

  /**
   * The JDK and these jars and folders, opened when they are first needed; what cannot be opened is
   * a problem, not an exception.
   */
  public ClassPath(List<Path> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The classes of Java sources, then as below. */
  public static JavaClasses classes(List<Path> entries, List<Path> sourceFolders)
      throws IOException {
    JavaClasses compiled = classes(entries);
    SourceFolders sources = new SourceFolders(sourceFolders);
    return sources.isEmpty()
        ? compiled
        : JavaClasses.of(List.of(new SourceClasses(sources, compiled), compiled));
  }

  /** The classes of the JDK and of these jars and folders. */
  public static JavaClasses classes(List<Path> entries) {
    return new ClassPath(entries).classes();
  }

  private synchronized List<ClassFiles> parts() {
    List<ClassFiles> all = parts;
    if (all == null) {
      all = new ArrayList<>();
      all.add(new JdkImage());
      for (Path entry : entries) {
        open(entry, all);
      }
      parts = all;
    }
    return all;
  }

  private void open(Path entry, List<ClassFiles> to) {
    if (Files.isDirectory(entry)) {
      to.add(new ClassFolder(entry));
      return;
    }
    try {
      to.add(new ClassFolder(FileSystems.newFileSystem(entry).getPath("/")));
    } catch (IOException | java.nio.file.ProviderNotFoundException e) {
      problems.add(
          new JavaProblem(
              "java-classpath-unreadable",
              "cannot read " + entry + " of the class path: " + reason(entry, e),
              Files.exists(entry)
                  ? "A class path holds jars and folders; build or fetch this one again."
                  : "Look at the path that --classpath or class-path in pyproject.toml names."));
    }
  }

  private static String reason(Path entry, Exception e) {
    if (!Files.exists(entry)) {
      return "there is no such file";
    }
    @Nullable String message = e.getMessage();
    return message == null || message.isEmpty() ? "it is not a jar" : message;
  }

  /** The jars and folders. */
  public List<Path> entries() {
    return entries;
  }

  /** The classes of all of it. */
  public JavaClasses classes() {
    return new ClassFileClasses(this);
  }

  @Override
  public byte @Nullable [] bytes(String internalName) {
    for (ClassFiles part : parts()) {
      byte[] found = part.bytes(internalName);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public boolean isPackage(String name) {
    return parts().stream().anyMatch(p -> p.isPackage(name));
  }

  @Override
  public Collection<String> classes(String packageName) {
    Set<String> names = new LinkedHashSet<>();
    parts().forEach(p -> names.addAll(p.classes(packageName)));
    return names;
  }

  @Override
  public Collection<String> packages() {
    Set<String> names = new LinkedHashSet<>();
    parts().forEach(p -> names.addAll(p.packages()));
    return names;
  }

  @Override
  public List<JavaProblem> problems() {
    parts();
    return problems;
  }
}
