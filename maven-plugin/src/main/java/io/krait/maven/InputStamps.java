package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Size and time of every file that a build reads: as long as they are the same the compiler, which
 * looks at contents, need not even be started.
 */
final class InputStamps {
  private final Path file;
  private final Request request;
  private final List<String> lines = new ArrayList<>();

  InputStamps(File file, Request request) {
    this.file = file.toPath();
    this.request = request;
  }

  /** How many files were looked at. */
  int count() {
    return lines.size();
  }

  /** Whether nothing changed since {@link #write}, and the class files are there. */
  boolean areSame(File state, File output) throws IOException {
    if (!Files.isRegularFile(file) || !state.isFile() || !outputsExist(state, output)) {
      return false;
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8).equals(read());
  }

  void write() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, read(), StandardCharsets.UTF_8);
  }

  private List<String> read() throws IOException {
    lines.clear();
    lines.addAll(request.lines());
    for (String line : request.lines()) {
      int at = line.indexOf('=');
      Path path = Path.of(line.substring(at + 1));
      switch (line.substring(0, at)) {
        case "source":
        case "library":
          walk(path, ".py");
          break;
        case "java":
          walk(path, ".java");
          break;
        case "classpath":
          walk(path, ".class");
          break;
        default:
      }
    }
    lines.sort(null);
    return lines;
  }

  private void walk(Path root, String suffix) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    boolean single = Files.isRegularFile(root);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
            if (single || each.toString().endsWith(suffix)) {
              long time = attributes.lastModifiedTime().toMillis();
              lines.add(each + " " + attributes.size() + " " + time);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The compiler's own list of what it made. */
  private static boolean outputsExist(File state, File output) throws IOException {
    for (String line : Files.readAllLines(state.toPath(), StandardCharsets.UTF_8)) {
      if (line.startsWith("class\t")) {
        String[] fields = line.split("\t", -1);
        File made = new File(output, fields[1]);
        if (made.length() != Long.parseLong(fields[2])) {
          return false;
        }
      }
    }
    return true;
  }
}
