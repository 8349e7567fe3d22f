package io.krait.runtime.module;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists directories. */
final class Directories {
  private Directories() {}

  /**
   * The entries of a directory, in the operating system's order.
   *
   * @throws io.krait.runtime.PyBaseException OSError
   */
  static List<PyDirEntry> scan(Object path) {
    OpenWriters.flushAll();
    String text = FilePaths.text(path);
    if (text.isEmpty()) {
      throw OsErrors.of(Errno.ENOENT, path);
    }
    Path directory = FilePaths.resolve(text);
    List<PyDirEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path file : stream) {
        String name = String.valueOf(file.getFileName());
        entries.add(new PyDirEntry(file, name, PosixPaths.join(text, List.of(name))));
      }
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    }
    return entries;
  }
}
