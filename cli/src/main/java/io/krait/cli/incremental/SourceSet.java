package io.krait.cli.incremental;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Python modules of a project: all below its source folders, by name. */
final class SourceSet {
  private final ProjectRequest request;
  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;
  private final Map<String, SourceUnit> units = new LinkedHashMap<>();

  private SourceSet(ProjectRequest request) {
    this.request = request;
    this.includes = matchers(request.includes());
    this.excludes = matchers(request.excludes());
  }

  /** Patterns of Ant, as build tools have them: a folder stands for all below it. */
  private static List<PathMatcher> matchers(List<String> patterns) {
    FileSystem files = FileSystems.getDefault();
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      String glob = pattern.endsWith("/") ? pattern + "**" : pattern;
      matchers.add(files.getPathMatcher("glob:" + glob));
      if (glob.startsWith("**/")) {
        matchers.add(files.getPathMatcher("glob:" + glob.substring(3)));
      }
    }
    return matchers;
  }

  /** Reads all modules; those made here come first. */
  static List<SourceUnit> read(ProjectRequest request) throws IOException {
    SourceSet set = new SourceSet(request);
    for (Path root : request.sources()) {
      set.add(root, true);
    }
    for (Path root : request.libraries()) {
      set.add(root, false);
    }
    List.copyOf(set.units.values()).forEach(set::addPackages);
    return new ArrayList<>(set.units.values());
  }

  private void add(Path root, boolean own) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        Path relative = root.relativize(file);
        if (!own || isWanted(relative)) {
          add(name(relative), file, own);
        }
      }
    }
  }

  private boolean isWanted(Path relative) {
    boolean included = includes.isEmpty() || includes.stream().anyMatch(m -> m.matches(relative));
    return included && excludes.stream().noneMatch(m -> m.matches(relative));
  }

  /** As on Python's path, the first module of a name is the one. */
  private void add(String name, Path file, boolean own) throws IOException {
    if (!units.containsKey(name)) {
      byte[] bytes = Files.readAllBytes(file);
      Path base = request.base();
      Path shown = file.startsWith(base) ? base.relativize(file) : file;
      String path = shown.toString().replace('\\', '/');
      units.put(name, new SourceUnit(name, file, path, bytes, SourceUnit.hash(bytes), own));
    }
  }

  /**
   * Folders without {@code __init__.py} are packages too (PEP 420); they get an empty one, so that
   * they are found as classes.
   */
  private void addPackages(SourceUnit unit) {
    Path folder = unit.file().getParent();
    String shown = parent(unit.shown());
    if (unit.file().endsWith("__init__.py") && folder != null) {
      folder = folder.getParent();
      shown = parent(shown);
    }
    String name = unit.name();
    for (int dot = name.lastIndexOf('.'); dot > 0 && folder != null; dot = name.lastIndexOf('.')) {
      name = name.substring(0, dot);
      Path init = folder.resolve("__init__.py");
      byte[] none = {};
      String path = shown + "/__init__.py";
      units.putIfAbsent(
          name, new SourceUnit(name, init, path, none, SourceUnit.hash(none), unit.own()));
      folder = folder.getParent();
      shown = parent(shown);
    }
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String name(Path relative) {
    String text = relative.toString().replace('\\', '/');
    String name = text.substring(0, text.length() - ".py".length()).replace('/', '.');
    return name.endsWith(".__init__") ? name.substring(0, name.length() - 9) : name;
  }
}
