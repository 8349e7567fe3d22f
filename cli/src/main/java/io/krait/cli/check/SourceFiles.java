package io.krait.cli.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files that paths on the command line stand for. */
final class SourceFiles {
  private static final Set<String> SKIPPED =
      Set.of("__pycache__", "node_modules", "site-packages", "venv", "build", "dist", "target");

  private final Settings settings;
  private final Set<String> found = new LinkedHashSet<>();
  private final Set<Path> roots = new LinkedHashSet<>();

  private SourceFiles(Settings settings) {
    this.settings = settings;
  }

  /**
   * The files, and the folders at which their modules' names start.
   *
   * @throws NoSuchFileException if a path is neither file nor folder
   */
  static SourceFiles of(List<Path> paths, Settings settings) throws IOException {
    SourceFiles files = new SourceFiles(settings);
    settings.src().forEach(src -> files.roots.add(src.toAbsolutePath().normalize()));
    for (Path path : paths) {
      files.add(path);
    }
    return files;
  }

  List<String> paths() {
    return List.copyOf(found);
  }

  List<Path> roots() {
    return List.copyOf(roots);
  }

  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      roots.add(ModuleNames.root(path));
      found.add(ProjectSources.shown(path));
      return;
    }
    roots.add(ModuleNames.root(path));
    List<Path> below = new ArrayList<>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(path) && isSkipped(folder);
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString();
            if ((name.endsWith(".py") || name.endsWith(".pyi")) && !isExcluded(file)) {
              below.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    below.stream()
        .sorted()
        .forEach(file -> {
          roots.add(ModuleNames.root(file));
          found.add(ProjectSources.shown(file));
        });
  }

  private boolean isSkipped(Path folder) {
    Path last = folder.getFileName();
    String name = last == null ? "" : last.toString();
    return name.startsWith(".")
        || SKIPPED.contains(name)
        || Files.exists(folder.resolve("pyvenv.cfg"))
        || isExcluded(folder);
  }

  private boolean isExcluded(Path path) {
    Path full = path.toAbsolutePath().normalize();
    Path base = settings.folder();
    String relative = (full.startsWith(base) ? base.relativize(full) : full).toString();
    Path last = full.getFileName();
    String name = last == null ? "" : last.toString();
    for (String pattern : settings.exclude()) {
      String plain = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
      if (Wildcards.matches(plain, name) || Wildcards.matches(plain, relative.replace('\\', '/'))) {
        return true;
      }
    }
    return false;
  }
}
