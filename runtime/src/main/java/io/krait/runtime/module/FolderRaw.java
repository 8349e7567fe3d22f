package io.krait.runtime.module;

import java.io.IOException;
import java.nio.file.Path;

/** A directory that {@code os.open} has opened. */
final class FolderRaw extends RawChannel {
  private final Path path;

  FolderRaw(Path path) {
    this.path = path;
  }

  @Override
  int read(byte[] into, int from, int length) throws IOException {
    throw OsErrors.of(Errno.EISDIR, null);
  }

  @Override
  void write(byte[] bytes, int from, int length) throws IOException {
    throw OsErrors.of(Errno.EBADF, null);
  }

  @Override
  void close() {}

  @Override
  Path path() {
    return path;
  }
}
