package io.krait.cli.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an installed CPython's standard library, whose Python modules are compiled when
 * they are imported: {@code KRAIT_STDLIB} if set (empty for none), else that of a CPython 3.13,
 * else of the {@code python3} on the PATH if that is 3.11 or newer.
 */
public final class StandardLibrary {
  private static final int OLDEST = 11;

  private static final class Found {
    static final @Nullable Path FOLDER = locate();
  }

  private StandardLibrary() {}

  /** The folder, or null where no CPython is installed. */
  public static @Nullable Path folder() {
    return Found.FOLDER;
  }

  /** The file of a module of the library, or null. */
  public static @Nullable Path find(String dottedName) {
    Path folder = folder();
    return folder == null ? null : new SearchPath(List.of(folder)).find(dottedName);
  }

  private static @Nullable Path locate() {
    String set = System.getenv("KRAIT_STDLIB");
    if (set != null) {
      return set.isEmpty() ? null : Path.of(set);
    }
    String path = System.getenv("PATH");
    String[] entries = path == null ? new String[0] : path.split(File.pathSeparator);
    for (String name : new String[] {"python3.13", "python3"}) {
      for (String entry : entries) {
        Path library = libraryOf(Path.of(entry, name));
        if (library != null && (name.equals("python3.13") || isRecent(library))) {
          return library;
        }
      }
      Path managed = name.equals("python3.13") ? managed() : null;
      if (managed != null) {
        return managed;
      }
    }
    return null;
  }

  /** The library of the newest 3.13 that pyenv has installed. */
  private static @Nullable Path managed() {
    String root = System.getenv("PYENV_ROOT");
    Path versions =
        root == null
            ? Path.of(System.getProperty("user.home"), ".pyenv", "versions")
            : Path.of(root, "versions");
    if (!Files.isDirectory(versions)) {
      return null;
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.filter(v -> v.getFileName().toString().startsWith("3.13"))
          .map(v -> libraryOf(v.resolve("bin/python3.13")))
          .filter(v -> v != null)
          .max(Path::compareTo)
          .orElse(null);
    } catch (IOException e) {
      return null; // a folder that cannot be read offers none
    }
  }

  /** {@code PREFIX/lib/pythonX.Y} of {@code PREFIX/bin/pythonX.Y}, links followed. */
  private static @Nullable Path libraryOf(Path interpreter) {
    try {
      if (!Files.isExecutable(interpreter)) {
        return null;
      }
      Path real = interpreter.toRealPath();
      Path bin = real.getParent();
      Path prefix = bin == null ? null : bin.getParent();
      if (prefix == null) {
        return null;
      }
      Path library = prefix.resolve("lib").resolve(real.getFileName().toString());
      return Files.isRegularFile(library.resolve("os.py")) ? library : null;
    } catch (IOException e) {
      return null; // a dangling link is no interpreter
    }
  }

  private static boolean isRecent(Path library) {
    String name = library.getFileName().toString();
    int dot = name.indexOf('.');
    return dot > 0
        && name.startsWith("python3.")
        && Integer.parseInt(name.substring(dot + 1)) >= OLDEST;
  }
}
