package io.krait.cli.classpath;

import io.krait.codegen.java.source.JavaSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Java sources below folders, at the places that their packages say. */
public final class SourceFolders implements JavaSources {
  private final Map<String, List<String>> byPackage = new LinkedHashMap<>();

  /** Looks through the folders once. */
  public SourceFolders(List<Path> roots) throws IOException {
    for (Path root : roots) {
      for (Path file : files(List.of(root))) {
        add(root.relativize(file), file);
      }
    }
  }

  /** All Java sources below folders, in a fixed order. */
  public static List<Path> files(List<Path> roots) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(all::add);
        }
      }
    }
    return all;
  }

  private void add(Path relative, Path file) {
    Path folder = relative.getParent();
    String name = folder == null ? "" : folder.toString().replace('/', '.').replace('\\', '.');
    String path = file.toString().replace('\\', '/');
    byPackage.computeIfAbsent(name, n -> new ArrayList<>()).add(path);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byPackage.isEmpty();
  }

  @Override
  public Collection<String> packages() {
    return byPackage.keySet();
  }

  @Override
  public Collection<String> files(String packageName) {
    return byPackage.getOrDefault(packageName, List.of());
  }

  @Override
  public String text(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
