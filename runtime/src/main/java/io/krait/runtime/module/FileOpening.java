package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** {@code open()}. */
public final class FileOpening {
  private static final String TOO_MANY = "Too many open files";

  private FileOpening() {}

  /**
   * {@code open(file, mode, buffering, encoding, errors, newline, closefd, opener)}.
   *
   * @throws io.krait.runtime.PyBaseException OSError when the file cannot be opened, ValueError for
   *     modes that make no sense
   */
  public static Object open(
      Object file,
      String mode,
      long buffering,
      @Nullable String encoding,
      @Nullable String errors,
      @Nullable String newline,
      boolean closeFd,
      @Nullable Object opener) {
    boolean binary = checkMode(mode, encoding, errors, newline);
    OpenWriters.flushAll();
    PyFileIO raw =
        raw(PyFileIO.TYPE, file, mode.replace("b", "").replace("t", ""), closeFd, opener);
    try {
      if (buffering == 0) {
        if (!binary) {
          throw Err.valueError("can't have unbuffered text I/O");
        }
        return raw;
      }
      boolean line = buffering == 1 || (buffering < 0 && raw.channel.terminal());
      int size = buffering > 1 ? (int) buffering : PyBuffered.SIZE;
      PyBuffered buffered = buffered(raw, size);
      if (binary) {
        return buffered;
      }
      PyTextFile text = text(buffered, encoding, errors, newline);
      text.lineBuffering = line;
      text.dict().putStr("mode", mode);
      return text;
    } catch (RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static PyTextFile text(
      PyBuffered buffered,
      @Nullable String encoding,
      @Nullable String errors,
      @Nullable String newline) {
    String name = encoding == null || encoding.equals("locale") ? "UTF-8" : encoding;
    if (newline != null && "\n".equals(newline.replace('\r', '\n').replace("\n\n", "\n"))) {
      // one of the known ends
    } else if (newline != null && !newline.isEmpty()) {
      throw Err.valueError("illegal newline value: " + newline);
    }
    return new PyTextFile(
        PyTextFile.TYPE,
        buffered,
        buffered,
        name,
        errors == null ? "strict" : errors,
        Newlines.of(newline));
  }

  private static PyBuffered buffered(PyFileIO raw, int size) {
    PyType type =
        raw.reads && raw.writes
            ? PyBuffered.RANDOM
            : raw.reads ? PyBuffered.READER : PyBuffered.WRITER;
    return new PyBuffered(type, raw, size, raw.reads, raw.writes);
  }

  // True for binary mode.
  private static boolean checkMode(
      String mode, @Nullable String encoding, @Nullable String errors, @Nullable String newline) {
    int kinds = 0;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if ("rwxabt+".indexOf(c) < 0 || mode.indexOf(c) != i) {
        throw Err.valueError("invalid mode: " + Ops.repr(mode));
      }
      kinds += "rwxa".indexOf(c) >= 0 ? 1 : 0;
    }
    boolean binary = mode.indexOf('b') >= 0;
    if (binary && mode.indexOf('t') >= 0) {
      throw Err.valueError("can't have text and binary mode at once");
    }
    if (kinds > 1) {
      throw Err.valueError("must have exactly one of create/read/write/append mode");
    }
    if (binary) {
      refuse(encoding, "an encoding");
      refuse(errors, "an errors");
      refuse(newline, "a newline");
    }
    if (kinds == 0) {
      throw Err.valueError(
          "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    return binary;
  }

  private static void refuse(@Nullable String value, String what) {
    if (value != null) {
      throw Err.valueError("binary mode doesn't take " + what + " argument");
    }
  }

  /** Opens without buffer. */
  static PyFileIO raw(
      PyType type, Object file, String mode, boolean closeFd, @Nullable Object opener) {
    char kind = mode.charAt(0) == '+' ? mode.charAt(1) : mode.charAt(0);
    boolean both = mode.indexOf('+') >= 0;
    String shown =
        (kind == 'w' && both)
            ? "rb+"
            : kind == 'r' && both ? "rb+" : kind + "b" + (both ? "+" : "");
    if (Convert.isInt(file)) {
      return standard(type, Convert.index(file), shown, closeFd);
    }
    if (!closeFd) {
      throw Err.valueError("Cannot use closefd=False with file name");
    }
    Object name = FilePaths.fspath(file);
    if (opener != null) {
      Object number = Calls.call2(opener, file, flags(kind, both));
      if (!Convert.isInt(number)) {
        throw Err.typeError("expected integer from opener");
      }
      long opened = Convert.index(number);
      if (opened < 0) {
        throw Err.valueError("opener returned " + opened);
      }
      PyFileIO raw = standard(type, opened, shown, closeFd);
      raw.rename(file);
      return raw;
    }
    Path path = FilePaths.resolve(FilePaths.text(name));
    if (FilePaths.text(name).isEmpty()) {
      throw OsErrors.of(Errno.ENOENT, name);
    }
    RawChannel channel = channel(path, name, kind, both);
    return new PyFileIO(type, channel, FileTable.add(channel), name, shown, true);
  }

  // What open(2) is told.
  private static long flags(char kind, boolean both) {
    long access = both ? 2 : kind == 'r' ? 0 : 1;
    long cloexec = 0x80000;
    return cloexec
        | access
        | switch (kind) {
          case 'w' -> 0x40 | 0x200;
          case 'x' -> 0x40 | 0x80;
          case 'a' -> 0x40 | 0x400;
          default -> 0;
        };
  }

  private static RawChannel channel(Path path, Object name, char kind, boolean both) {
    try {
      if (Files.isDirectory(path)) {
        throw OsErrors.of(kind == 'x' ? Errno.EEXIST : Errno.EISDIR, name);
      }
      FileChannel channel = opened(path, options(kind, both));
      if (kind == 'a') {
        channel.position(channel.size());
      }
      return new FileRaw(channel, kind == 'a', path);
    } catch (IOException e) {
      throw OsErrors.of(e, name);
    }
  }

  // CPython closes files that nobody refers to at once; here the garbage collector must.
  private static FileChannel opened(Path path, Set<OpenOption> options) throws IOException {
    try {
      return FileChannel.open(path, options);
    } catch (FileSystemException e) {
      if (!TOO_MANY.equals(e.getReason())) {
        throw e;
      }
    }
    System.gc();
    LockSupport.parkNanos(200_000_000L);
    return FileChannel.open(path, options);
  }

  private static Set<OpenOption> options(char kind, boolean both) {
    EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
    if (kind == 'r' || both) {
      options.add(StandardOpenOption.READ);
    }
    if (kind != 'r' || both) {
      options.add(StandardOpenOption.WRITE);
    }
    switch (kind) {
      case 'w' -> {
        options.add(StandardOpenOption.CREATE);
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
      case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
      case 'a' -> options.add(StandardOpenOption.CREATE);
      default -> {
        // reading needs an existing file
      }
    }
    return Set.copyOf(options);
  }

  private static PyFileIO standard(PyType type, long number, String mode, boolean closeFd) {
    if (number < 0) {
      throw Err.valueError("negative file descriptor");
    }
    RawChannel channel = FileTable.get(number);
    return new PyFileIO(type, channel, (int) number, number, mode, closeFd);
  }

  /** The text of an optional argument of {@code open}. */
  public static @Nullable String option(@Nullable Object value, String name) {
    return value == PyNone.NONE ? null : IoArgs.text(value, "open", name);
  }
}
