package io.krait.cli.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders in which imported modules are looked for, in order, as {@code sys.path} has them: the
 * script's own folder first, then those of {@code PYTHONPATH}.
 */
public final class SearchPath {
  private final List<Path> roots;
  private final Set<Path> absent = new LinkedHashSet<>();

  /** A path of these folders. */
  public SearchPath(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /** The path for a program: {@code first}, then {@code PYTHONPATH}. */
  public static SearchPath withPythonPath(Path first) {
    List<Path> roots = new ArrayList<>();
    roots.add(first);
    String variable = System.getenv("PYTHONPATH");
    if (variable != null) {
      for (String part : variable.split(File.pathSeparator)) {
        if (!part.isEmpty()) {
          roots.add(Path.of(part));
        }
      }
    }
    return new SearchPath(roots);
  }

  public List<Path> roots() {
    return roots;
  }

  /** Files that were looked for and not found; a program changes when one of them appears. */
  public Set<Path> absent() {
    return absent;
  }

  /** The file of a module, a package's being its {@code __init__.py}; null when there is none. */
  public @Nullable Path find(String dottedName) {
    String relative = dottedName.replace('.', '/');
    for (Path root : roots) {
      Path init = root.resolve(relative).resolve("__init__.py");
      if (Files.isRegularFile(init)) {
        return init;
      }
      Path module = root.resolve(relative + ".py");
      if (Files.isRegularFile(module)) {
        return module;
      }
      absent.add(init);
      absent.add(module);
    }
    return null;
  }
}
