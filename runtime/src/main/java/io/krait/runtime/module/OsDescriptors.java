package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.BytesConversion;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What {@code os} does with file descriptors. */
final class OsDescriptors {
  private static final int ACCESS = 3;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;
  private static final int DIRECTORY = 0x10000;
  private static final int TEMPORARY = 0x400000;

  private OsDescriptors() {}

  @Py("open(path: Any, flags: int, mode: int = 511, *, dir_fd: Any = None) -> int")
  static long open(Object path, long flags, long mode, Object fd) {
    OsArgs.noDirFd("open", fd);
    Path file = FilePaths.of(path, "open");
    OpenWriters.flushAll();
    try {
      if (Files.isDirectory(file)) {
        if ((flags & ACCESS) != 0) {
          throw OsErrors.of(Errno.EISDIR, FilePaths.fspath(path));
        }
        return FileTable.add(new FolderRaw(file));
      }
      if ((flags & DIRECTORY) != 0 && (flags & TEMPORARY) != TEMPORARY) {
        throw OsErrors.of(
            Files.exists(file) ? Errno.ENOTDIR : Errno.ENOENT, FilePaths.fspath(path));
      }
      boolean isNew = (flags & CREATE) != 0 && !Files.exists(file);
      FileChannel channel = FileChannel.open(file, options(flags));
      if (isNew) {
        Files.setAttribute(file, "unix:mode", (int) (mode & ~OsProcesses.mask()));
      }
      return FileTable.add(new FileRaw(channel, (flags & APPEND) != 0, file));
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  private static Set<OpenOption> options(long flags) {
    Set<OpenOption> options = new HashSet<>();
    if ((flags & ACCESS) != 1) {
      options.add(StandardOpenOption.READ);
    }
    if ((flags & ACCESS) != 0) {
      options.add(StandardOpenOption.WRITE);
    }
    if ((flags & CREATE) != 0) {
      options.add(
          (flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
      options.add(StandardOpenOption.WRITE);
    }
    if ((flags & TRUNCATE) != 0) {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    return options;
  }

  @Py("close(fd: int) -> None")
  static void close(long fd) {
    RawChannel channel = FileTable.get(fd);
    try {
      if (FileTable.remove((int) fd)) {
        channel.close();
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("closerange(fd_low: int, fd_high: int, /) -> None")
  static void closerange(long low, long high) {
    for (long fd = low; fd < high; fd++) {
      if (FileTable.isOpen((int) fd)) {
        close(fd);
      }
    }
  }

  @Py("read(fd: int, length: int, /) -> bytes")
  static PyBytes read(long fd, long length) {
    if (length < 0) {
      throw OsErrors.of(Errno.EINVAL, null);
    }
    byte[] b = new byte[(int) Math.min(length, 1 << 26)];
    try {
      int n = length == 0 ? 0 : FileTable.get(fd).read(b, 0, b.length);
      return PyBytes.of(n == b.length ? b : Arrays.copyOf(b, n));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("readinto(fd: int, buffer: bytearray, /) -> int")
  static long readinto(long fd, PyByteArray buffer) {
    try {
      return FileTable.get(fd).read(buffer.data(), 0, buffer.size());
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("write(fd: int, data: Any, /) -> int")
  static long write(long fd, Object data) {
    byte[] b = BytesConversion.required(data);
    RawChannel channel = FileTable.get(fd);
    if (fd == 1 || fd == 2) {
      StandardStreams.flushAll();
    }
    try {
      return channel.writeSome(b, 0, b.length);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("writev(fd: int, buffers: Any, /) -> int")
  static long writev(long fd, Object buffers) {
    long n = 0;
    for (Object b : Iter.toList(buffers)) {
      n += write(fd, b);
    }
    return n;
  }

  @Py("lseek(fd: int, position: int, whence: int, /) -> int")
  static long lseek(long fd, long position, long whence) {
    RawChannel channel = FileTable.get(fd);
    try {
      if (!channel.seekable()) {
        throw OsErrors.of(Errno.ESPIPE, null);
      }
      long base =
          whence == 0 ? 0 : whence == 1 ? channel.position() : whence == 2 ? channel.size() : -1;
      if (base < 0 || base + position < 0) {
        throw OsErrors.of(Errno.EINVAL, null);
      }
      channel.seek(base + position);
      return base + position;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("pread(fd: int, length: int, offset: int, /) -> bytes")
  static PyBytes pread(long fd, long length, long offset) {
    RawChannel channel = FileTable.get(fd);
    synchronized (channel) {
      long before = lseek(fd, 0, 1);
      lseek(fd, offset, 0);
      PyBytes b = read(fd, length);
      lseek(fd, before, 0);
      return b;
    }
  }

  @Py("pwrite(fd: int, data: Any, offset: int, /) -> int")
  static long pwrite(long fd, Object data, long offset) {
    RawChannel channel = FileTable.get(fd);
    synchronized (channel) {
      long before = lseek(fd, 0, 1);
      lseek(fd, offset, 0);
      long n = write(fd, data);
      lseek(fd, before, 0);
      return n;
    }
  }

  @Py("pipe() -> tuple[int, int]")
  static PyTuple pipe() {
    try {
      Pipe pipe = Pipe.open();
      long in = FileTable.add(new PipeRaw(pipe.source()));
      long out = FileTable.add(new PipeRaw(pipe.sink()));
      return PyTuple.of(in, out);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("pipe2(flags: int, /) -> tuple[int, int]")
  static PyTuple pipe2(long flags) {
    PyTuple ends = pipe();
    if ((flags & OsConstants.O_NONBLOCK) != 0) {
      setBlocking(Convert.index(ends.get(0)), false);
      setBlocking(Convert.index(ends.get(1)), false);
    }
    return ends;
  }

  @Py("dup(fd: int, /) -> int")
  static long dup(long fd) {
    return FileTable.add(FileTable.get(fd));
  }

  @Py("dup2(fd: int, fd2: int, inheritable: bool = True) -> int")
  static long dup2(long fd, long other, boolean inheritable) {
    RawChannel channel = FileTable.get(fd);
    if (fd != other) {
      if (FileTable.isOpen((int) other)) {
        close(other);
      }
      FileTable.put((int) other, channel);
    }
    return other;
  }

  @Py("fstat(fd: int) -> stat_result")
  static Object fstat(long fd) {
    return FileStat.ofDescriptor(fd);
  }

  @Py("ftruncate(fd: int, length: int, /) -> None")
  static void ftruncate(long fd, long length) {
    try {
      FileTable.get(fd).truncate(length);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("fdatasync(fd: int) -> None")
  static void fdatasync(long fd) {
    FileTable.get(fd);
  }

  @Py("get_inheritable(fd: int, /) -> bool")
  static boolean getInheritable(long fd) {
    return FileTable.get(fd).inheritable();
  }

  @Py("set_inheritable(fd: int, inheritable: int, /) -> None")
  static void setInheritable(long fd, boolean inheritable) {
    FileTable.get(fd).setInheritable(inheritable);
  }

  @Py("get_blocking(fd: int, /) -> bool")
  static boolean getBlocking(long fd) {
    var channel = FileTable.get(fd).selectable();
    return channel == null || channel.isBlocking();
  }

  @Py("set_blocking(fd: int, blocking: bool, /) -> None")
  static void setBlocking(long fd, boolean blocking) {
    var channel = FileTable.get(fd).selectable();
    try {
      if (channel != null) {
        channel.configureBlocking(blocking);
      } else if (!blocking) {
        throw Err.notImplementedError("only pipes and sockets can be made non-blocking");
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("device_encoding(fd: int) -> str | None")
  static Object deviceEncoding(long fd) {
    return OsModule.isatty(fd) ? "UTF-8" : PyNone.NONE;
  }
}
