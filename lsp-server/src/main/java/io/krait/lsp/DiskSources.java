package io.krait.lsp;

import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.session.Libraries;
import io.krait.typeinfer.session.SourceProvider;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The files of the workspace folders, and those of libraries that are asked for. Never more than
 * {@link #MOST_FILES} of them are listed, and nothing below a folder that holds no source of the
 * project: environments, builds, caches.
 */
final class DiskSources implements SourceProvider, BuiltinStubs {
  private static final int MOST_FILES = 2000;
  private static final List<String> SKIPPED =
      List.of("node_modules", "__pycache__", "build", "dist", "target", "venv", "site-packages");

  private final Libraries libraries;
  private final List<Path> roots = new CopyOnWriteArrayList<>();
  private final Map<String, Located> located = new ConcurrentHashMap<>();
  private volatile Libraries.@Nullable Found found;

  /** A module that was found, and its path as it was told. */
  private record Located(String module, String path) {}

  DiskSources(Libraries libraries) {
    this.libraries = libraries;
  }

  void addRoot(Path root) {
    Path source = root.resolve("src");
    if (Files.isDirectory(source) && !roots.contains(source)) {
      roots.add(source);
    }
    if (!roots.contains(root)) {
      roots.add(root);
    }
    found = null;
  }

  void removeRoot(Path root) {
    roots.remove(root);
    roots.remove(root.resolve("src"));
    found = null;
  }

  List<Path> roots() {
    return List.copyOf(roots);
  }

  @Override
  public @Nullable String locate(String moduleName) {
    SourceProvider sources = found().sources();
    String path = sources.locate(moduleName);
    if (path == null) {
      return null;
    }
    String absolute = Path.of(path).toAbsolutePath().normalize().toString();
    located.put(absolute, new Located(moduleName, path));
    return absolute;
  }

  @Override
  public Optional<String> stub(String moduleName) {
    return found().stubs().stub(moduleName);
  }

  @Override
  public boolean isForeign(String path) {
    return found().sources().isForeign(path);
  }

  private Libraries.Found found() {
    Libraries.Found known = found;
    if (known == null) {
      known = libraries.of(roots());
      found = known;
    }
    return known;
  }

  @Override
  public String moduleName(String path) {
    Path file = path(path);
    if (file == null) {
      return "untitled";
    }
    Located known = located.get(path);
    if (known != null) {
      return known.module();
    }
    for (Path root : roots) {
      if (file.startsWith(root)) {
        return dotted(root.relativize(file));
      }
    }
    Path name = file.getFileName();
    return name == null ? "untitled" : dotted(name);
  }

  private static String dotted(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    String last = parts.remove(parts.size() - 1);
    int dot = last.lastIndexOf('.');
    String name = dot > 0 ? last.substring(0, dot) : last;
    if (!name.equals("__init__") || parts.isEmpty()) {
      parts.add(name);
    }
    return String.join(".", parts);
  }

  private static @Nullable Path path(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      return null; // an untitled document, or one of another scheme
    }
  }

  @Override
  public byte @Nullable [] read(String path) {
    Path file = path(path);
    try {
      if (file != null && Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
      Located known = located.get(path);
      return known == null ? null : found().sources().read(known.path());
    } catch (IOException e) {
      return null; // as the contract says: it cannot be read
    }
  }

  /** The Python files of the folders, as far as the limit goes. */
  List<String> project() {
    List<String> found = new ArrayList<>();
    for (Path root : roots) {
      collect(root, found);
    }
    return found;
  }

  private static void collect(Path root, List<String> found) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
              Path name = folder.getFileName();
              boolean skip =
                  !folder.equals(root)
                      && name != null
                      && (name.toString().startsWith(".") || SKIPPED.contains(name.toString()));
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
              if (file.toString().endsWith(".py") && !found.contains(file.toString())) {
                found.add(file.toString());
              }
              return found.size() < MOST_FILES
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      found.remove(root.toString()); // a folder that is gone holds nothing
    }
  }
}
