package io.krait.runtime.java;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packages of the JDK and of a class path; jars are listed when they are first needed. */
final class JavaPackages {
  private static final String SUFFIX = ".class";

  private final Set<String> ofModules = ConcurrentHashMap.newKeySet();
  private final List<Path> entries;
  private @Nullable Set<String> ofJars;

  JavaPackages(List<Path> entries) {
    this.entries = List.copyOf(entries);
    ModuleLayer.boot().modules().stream()
        .flatMap(m -> m.getDescriptor().exports().stream())
        .filter(e -> !e.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .forEach(p -> addAbove(p, ofModules));
  }

  static List<Path> ofJvm() {
    List<Path> all = new ArrayList<>();
    for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      if (!part.isEmpty()) {
        all.add(Path.of(part));
      }
    }
    return all;
  }

  private static void addAbove(String name, Set<String> into) {
    for (String p = name; into.add(p) && p.indexOf('.') > 0; ) {
      p = p.substring(0, p.lastIndexOf('.'));
    }
  }

  boolean contains(String name) {
    return ofModules.contains(name) || jars().contains(name) || inFolders(name);
  }

  private synchronized Set<String> jars() {
    Set<String> all = ofJars;
    if (all == null) {
      all = ConcurrentHashMap.newKeySet();
      for (Path entry : entries) {
        if (Files.isRegularFile(entry)) {
          list(entry, all);
        }
      }
      ofJars = all;
    }
    return all;
  }

  private static void list(Path jar, Set<String> into) {
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .map(e -> e.getName())
          .filter(n -> n.endsWith(SUFFIX) && !n.startsWith("META-INF/") && n.indexOf('/') > 0)
          .map(n -> n.substring(0, n.lastIndexOf('/')).replace('/', '.'))
          .forEach(p -> addAbove(p, into));
    } catch (IOException e) {
      // The JVM, too, passes over what is no jar; the compiler has reported it.
      return;
    }
  }

  private boolean inFolders(String name) {
    for (Path entry : entries) {
      Path folder = entry.resolve(name.replace('.', '/'));
      if (Files.isDirectory(entry) && Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          if (files.anyMatch(f -> f.toString().endsWith(SUFFIX))) {
            return true;
          }
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
    return false;
  }
}
