package io.krait.runtime.module;

import io.krait.runtime.PyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code os.stat}. */
final class FileStat {
  static final PyType TYPE =
      PyStructSequence.declare(
          "os.stat_result",
          10,
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          "_integer_atime",
          "_integer_mtime",
          "_integer_ctime",
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime_ns",
          "st_mtime_ns",
          "st_ctime_ns",
          "st_blksize",
          "st_blocks",
          "st_rdev");

  private FileStat() {}

  static PyStructSequence of(Object path, boolean follow) {
    OpenWriters.flushAll();
    if (path instanceof Long fd) {
      return ofDescriptor(fd);
    }
    Object name = FilePaths.fspath(path);
    String text = FilePaths.text(name);
    if (text.isEmpty()) {
      throw OsErrors.of(Errno.ENOENT, name);
    }
    return of(FilePaths.resolve(text), name, follow);
  }

  /** {@code os.fstat}. */
  static PyStructSequence ofDescriptor(long fd) {
    RawChannel channel = FileTable.get(fd);
    OpenWriters.flushAll();
    Path path = channel.path();
    if (path != null) {
      return of(path, fd, true);
    }
    return fd <= 2 ? of(Path.of("/proc/self/fd/" + fd), fd, true) : ofPipe();
  }

  // A pipe has nothing to tell but that it is one.
  private static PyStructSequence ofPipe() {
    return of(Map.of("mode", 0x1180, "nlink", 1));
  }

  static PyStructSequence of(Path file, Object name, boolean follow) {
    try {
      Map<String, Object> all =
          follow
              ? Files.readAttributes(file, "unix:*")
              : Files.readAttributes(file, "unix:*", LinkOption.NOFOLLOW_LINKS);
      return of(all);
    } catch (IOException e) {
      throw OsErrors.of(e, name);
    }
  }

  private static PyStructSequence of(Map<String, Object> all) {
    long access = nanos(all, "lastAccessTime");
    long modified = nanos(all, "lastModifiedTime");
    long changed = nanos(all, "ctime");
    long size = number(all, "size");
    return PyStructSequence.of(
        TYPE,
        number(all, "mode"),
        number(all, "ino"),
        number(all, "dev"),
        number(all, "nlink"),
        number(all, "uid"),
        number(all, "gid"),
        size,
        Math.floorDiv(access, 1_000_000_000L),
        Math.floorDiv(modified, 1_000_000_000L),
        Math.floorDiv(changed, 1_000_000_000L),
        seconds(access),
        seconds(modified),
        seconds(changed),
        access,
        modified,
        changed,
        4096L,
        (size + 4095) / 4096 * 8,
        number(all, "rdev"));
  }

  // CPython adds whole seconds and the fraction as doubles.
  private static double seconds(long nanos) {
    long whole = Math.floorDiv(nanos, 1_000_000_000L);
    return whole + 1e-9 * Math.floorMod(nanos, 1_000_000_000L);
  }

  private static long number(Map<String, Object> all, String key) {
    Object value = all.get(key);
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static long nanos(Map<String, Object> all, String key) {
    Object value = all.get(key);
    return value instanceof FileTime fileTime ? fileTime.to(TimeUnit.NANOSECONDS) : 0;
  }
}
