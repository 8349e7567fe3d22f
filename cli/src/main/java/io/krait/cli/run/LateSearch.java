package io.krait.cli.run;

import io.krait.runtime.PyList;
import io.krait.runtime.PyModule;
import io.krait.runtime.module.ProcessState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks a module up in the folders of {@code sys.path} or of a package's {@code __path__}, as they
 * are now (Python's import system, "The Path Based Finder"): a package, else a module, else all
 * folders of that name make a namespace package.
 */
record LateSearch(@Nullable Path file, @Nullable PyModule namespace) {
  /** Looks in every folder, in order. */
  static LateSearch of(String dottedName, @Nullable PyList path) {
    String name = dottedName.substring(dottedName.lastIndexOf('.') + 1);
    PyList portions = new PyList();
    for (Object entry : path == null ? ProcessState.path().toArray() : path.toArray()) {
      if (entry instanceof String folder) {
        Path base = ProcessState.resolve(folder.isEmpty() ? "." : folder);
        Path file = in(base, name);
        if (file != null) {
          return new LateSearch(file, null);
        }
        if (Files.isDirectory(base.resolve(name))) {
          portions.append(folder.isEmpty() ? base.resolve(name).toString() : folder + "/" + name);
        }
      }
    }
    if (portions.isEmpty()) {
      return new LateSearch(null, null);
    }
    PyModule namespace = new PyModule(dottedName);
    namespace.set("__path__", portions);
    namespace.set("__package__", dottedName);
    return new LateSearch(null, namespace);
  }

  private static @Nullable Path in(Path folder, String name) {
    Path init = folder.resolve(name).resolve("__init__.py");
    if (Files.isRegularFile(init)) {
      return init.normalize();
    }
    Path module = folder.resolve(name + ".py");
    return Files.isRegularFile(module) ? module.normalize() : null;
  }
}
