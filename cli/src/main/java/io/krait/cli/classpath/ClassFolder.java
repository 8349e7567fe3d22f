package io.krait.cli.classpath;

import io.krait.codegen.java.ClassFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Class files below a folder, of any file system: a jar's root is one. */
final class ClassFolder implements ClassFiles {
  private static final String SUFFIX = ".class";

  private final Path root;

  ClassFolder(Path root) {
    this.root = root;
  }

  @Override
  public byte @org.jspecify.annotations.Nullable [] bytes(String internalName) {
    Path file = root.resolve(internalName + SUFFIX);
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isPackage(String name) {
    Path folder = root.resolve(name.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(ClassFolder::isClass);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(SUFFIX);
  }

  @Override
  public Collection<String> classes(String packageName) {
    Path folder = root.resolve(packageName.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ClassFolder::isClass).map(f -> packageName + "." + simple(f)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String simple(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - SUFFIX.length());
  }

  @Override
  public Collection<String> packages() {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(ClassFolder::isClass)
          .map(f -> root.relativize(f).getParent())
          .filter(p -> p != null)
          .distinct()
          .forEach(p -> names.add(p.toString().replace('/', '.').replace('\\', '.')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
