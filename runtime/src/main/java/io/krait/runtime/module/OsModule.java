package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Names;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;

/** The module {@code os}, as on Linux. */
@PyModuleInfo(
    value = "os",
    parts = {OsConstants.class, OsDescriptors.class, OsProcesses.class, OsFacts.class})
final class OsModule {
  @PyConst("name: str")
  static final String NAME = "posix";

  @PyConst("sep: str")
  static final String SEP = "/";

  @PyConst("altsep: None")
  static final PyNone ALTSEP = PyNone.NONE;

  @PyConst("linesep: str")
  static final String LINESEP = "\n";

  @PyConst("pathsep: str")
  static final String PATHSEP = ":";

  @PyConst("curdir: str")
  static final String CURDIR = ".";

  @PyConst("pardir: str")
  static final String PARDIR = "..";

  @PyConst("extsep: str")
  static final String EXTSEP = ".";

  @PyConst("devnull: str")
  static final String DEVNULL = "/dev/null";

  @PyConst("defpath: str")
  static final String DEFPATH = "/bin:/usr/bin";

  @PyConst("F_OK: int")
  static final long F_OK = 0;

  @PyConst("R_OK: int")
  static final long R_OK = 4;

  @PyConst("W_OK: int")
  static final long W_OK = 2;

  @PyConst("X_OK: int")
  static final long X_OK = 1;

  @PyConst("SEEK_SET: int")
  static final long SEEK_SET = 0;

  @PyConst("SEEK_CUR: int")
  static final long SEEK_CUR = 1;

  @PyConst("SEEK_END: int")
  static final long SEEK_END = 2;

  @PyConst("O_RDONLY: int")
  static final long O_RDONLY = 0;

  @PyConst("O_WRONLY: int")
  static final long O_WRONLY = 1;

  @PyConst("O_RDWR: int")
  static final long O_RDWR = 2;

  @PyConst("O_CREAT: int")
  static final long O_CREAT = 64;

  @PyConst("O_EXCL: int")
  static final long O_EXCL = 128;

  @PyConst("EX_OK: int")
  static final long EX_OK = 0;

  private OsModule() {}

  @PyConst("path: module")
  static Object path() {
    return Imports.load("os.path");
  }

  @PyConst("environ: _Environ")
  static Environment environ() {
    return Environment.get();
  }

  @PyConst("error: type")
  static Object error() {
    return Names.builtin("OSError");
  }

  @PyConst("DirEntry: type")
  static PyType dirEntry() {
    return PyDirEntry.TYPE;
  }

  @PyConst("stat_result: type")
  static PyType statResult() {
    return FileStat.TYPE;
  }

  @PyConst("terminal_size: type")
  static PyType terminalSize() {
    return TerminalSize.TYPE;
  }

  @PyConst("PathLike: type")
  static PyType pathLike() {
    return AbstractClasses.pathLike();
  }

  @Py("getcwd() -> str")
  static String getcwd() {
    return FilePaths.cwd();
  }

  @Py("getcwdb() -> bytes")
  static PyBytes getcwdb() {
    return PyBytes.of(FilePaths.cwd().getBytes(StandardCharsets.UTF_8));
  }

  @Py("chdir(path: Any) -> None")
  static void chdir(Object path) {
    Path target = FilePaths.of(path, "chdir");
    try {
      Path real = target.toRealPath();
      if (!Files.isDirectory(real)) {
        throw OsErrors.of(Errno.ENOTDIR, FilePaths.fspath(path));
      }
      FilePaths.setCwd(real.toString());
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("listdir(path: Any = None) -> list[str]")
  static PyList listdir(Object path) {
    if (path != PyNone.NONE) {
      FilePaths.of(path, "listdir", "string, bytes, os.PathLike, integer or None");
    }
    Object directory = path == PyNone.NONE ? "." : FilePaths.fspath(path);
    PyList names = new PyList();
    for (PyDirEntry entry : Directories.scan(directory)) {
      names.append(
          directory instanceof PyBytes
              ? PyBytes.of(entry.name.getBytes(StandardCharsets.UTF_8))
              : entry.name);
    }
    return names;
  }

  @Py("scandir(path: Any = None) -> Any")
  static PyScanIterator scandir(Object path) {
    return new PyScanIterator(Directories.scan(path == PyNone.NONE ? "." : FilePaths.fspath(path)));
  }

  @Py(
      "walk(top: Any, topdown: bool = True, onerror: Any = None, followlinks: bool = False)"
          + " -> Iterator[tuple[str, list[str], list[str]]]")
  static PyWalk walk(Object top, boolean topDown, Object onError, boolean follow) {
    return new PyWalk(FilePaths.text(top), topDown, onError, follow);
  }

  @Py("mkdir(path: Any, mode: int = 511, *, dir_fd: Any = None) -> None")
  static void mkdir(Object path, long mode, Object fd) {
    Path target = FilePaths.of(path, "mkdir");
    try {
      Files.createDirectory(target);
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("makedirs(name: Any, mode: int = 511, exist_ok: bool = False) -> None")
  static void makedirs(Object name, long mode, boolean existOk) {
    String text = FilePaths.text(name);
    String[] parts = PosixPaths.split(text);
    if (parts[1].isEmpty()) {
      parts = PosixPaths.split(parts[0]);
    }
    if (!parts[0].isEmpty() && !parts[1].isEmpty() && !Files.exists(FilePaths.resolve(parts[0]))) {
      makedirs(parts[0], mode, true);
      if (parts[1].equals(".")) {
        return;
      }
    }
    if (existOk && Files.isDirectory(FilePaths.resolve(text))) {
      return;
    }
    mkdir(name, mode, PyNone.NONE);
  }

  @Py("remove(path: Any, *, dir_fd: Any = None) -> None")
  static void remove(Object path, Object fd) {
    unlink(path, "remove");
  }

  @Py("unlink(path: Any, *, dir_fd: Any = None) -> None")
  static void unlink(Object path, Object fd) {
    unlink(path, "unlink");
  }

  private static void unlink(Object path, String function) {
    Path target = FilePaths.of(path, function);
    try {
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw OsErrors.of(Errno.EISDIR, FilePaths.fspath(path));
      }
      Files.delete(target);
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("rmdir(path: Any, *, dir_fd: Any = None) -> None")
  static void rmdir(Object path, Object fd) {
    Path target = FilePaths.of(path, "rmdir");
    try {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw OsErrors.of(Errno.ENOTDIR, FilePaths.fspath(path));
      }
      Files.delete(target);
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("removedirs(name: Any) -> None")
  static void removedirs(Object name) {
    rmdir(name, PyNone.NONE);
    Path parent = FilePaths.of(name, "rmdir").getParent();
    try {
      while (parent != null) {
        Files.delete(parent);
        parent = parent.getParent();
      }
    } catch (IOException e) {
      return; // stops at the first directory that is not empty
    }
  }

  @Py("rename(src: Any, dst: Any, *, src_dir_fd: Any = None, dst_dir_fd: Any = None) -> None")
  static void rename(Object from, Object to, Object fromFd, Object toFd) {
    move(from, to, "rename");
  }

  @Py("replace(src: Any, dst: Any, *, src_dir_fd: Any = None, dst_dir_fd: Any = None) -> None")
  static void replace(Object from, Object to, Object fromFd, Object toFd) {
    move(from, to, "replace");
  }

  private static void move(Object from, Object to, String function) {
    Path source = FilePaths.of(from, function);
    Path target = FilePaths.of(to, function);
    OpenWriters.flushAll();
    try {
      if (Files.isDirectory(target) && !Files.isDirectory(source) && Files.exists(source)) {
        throw OsErrors.of(Errno.EISDIR, FilePaths.fspath(from), FilePaths.fspath(to));
      }
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(from), FilePaths.fspath(to));
    }
  }

  @Py(
      "symlink(src: Any, dst: Any, target_is_directory: bool = False, *, dir_fd: Any = None) -> None")
  static void symlink(Object from, Object to, boolean directory, Object fd) {
    try {
      Files.createSymbolicLink(FilePaths.of(to, "symlink"), Path.of(FilePaths.text(from)));
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(from), FilePaths.fspath(to));
    }
  }

  @Py("link(src: Any, dst: Any) -> None")
  static void link(Object from, Object to) {
    try {
      Files.createLink(FilePaths.of(to, "link"), FilePaths.of(from, "link"));
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(from), FilePaths.fspath(to));
    }
  }

  @Py("readlink(path: Any, *, dir_fd: Any = None) -> str")
  static String readlink(Object path, Object fd) {
    try {
      return Files.readSymbolicLink(FilePaths.of(path, "readlink")).toString();
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("stat(path: Any, *, dir_fd: Any = None, follow_symlinks: bool = True) -> stat_result")
  static Object stat(Object path, Object fd, boolean follow) {
    return FileStat.of(path, follow);
  }

  @Py("lstat(path: Any, *, dir_fd: Any = None) -> stat_result")
  static Object lstat(Object path, Object fd) {
    return FileStat.of(path, false);
  }

  @Py(
      "access(path: Any, mode: int, *, dir_fd: Any = None, effective_ids: bool = False,"
          + " follow_symlinks: bool = True) -> bool")
  static boolean access(Object path, long mode, Object fd, Object ids, Object follow) {
    Path file = FilePaths.of(path, "access");
    return Files.exists(file)
        && ((mode & 4) == 0 || Files.isReadable(file))
        && ((mode & 2) == 0 || Files.isWritable(file))
        && ((mode & 1) == 0 || Files.isExecutable(file));
  }

  @Py("chmod(path: Any, mode: int, *, dir_fd: Any = None, follow_symlinks: bool = True) -> None")
  static void chmod(Object path, long mode, Object fd, Object follow) {
    try {
      Files.setAttribute(FilePaths.of(path, "chmod"), "unix:mode", (int) mode);
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("utime(path: Any, times: Any = None, *, ns: Any = ...) -> None")
  static void utime(Object path, Object times, @org.jspecify.annotations.Nullable Object ns) {
    Path file = FilePaths.of(path, "utime");
    long nanos =
        ns != null
            ? Convert.index(io.krait.runtime.Ops.getItem(ns, 1L))
            : times == PyNone.NONE
                ? System.currentTimeMillis() * 1_000_000L
                : (long) (Convert.real(io.krait.runtime.Ops.getItem(times, 1L)) * 1e9);
    try {
      Files.setLastModifiedTime(file, FileTime.from(nanos, TimeUnit.NANOSECONDS));
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }

  @Py("truncate(path: Any, length: int) -> None")
  static void truncate(Object path, long length) {
    OpenWriters.flushAll();
    PyFileIO file = FileOpening.raw(PyFileIO.TYPE, path, "r+", true, null);
    file.truncate(length);
    file.close();
  }

  @Py("getenv(key: str, default: Any = None) -> Any")
  static Object getenv(Object key, Object fallback) {
    Object value = Environment.get().getOrNull(Environment.checked(key));
    return value == null ? fallback : value;
  }

  @Py("putenv(name: str, value: str, /) -> None")
  static void putenv(Object name, Object value) {
    Environment.get().put(Environment.checked(name), Environment.checked(value));
  }

  @Py("unsetenv(name: str, /) -> None")
  static void unsetenv(Object name) {
    Environment.get().removeOrNull(Environment.checked(name));
  }

  @Py("getpid() -> int")
  static long getpid() {
    return ProcessHandle.current().pid();
  }

  @Py("getppid() -> int")
  static long getppid() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
  }

  @Py("getuid() -> int")
  static Object getuid() {
    return Attrs.get(FileStat.of("/proc/self", true), "st_uid");
  }

  @Py("getlogin() -> str")
  static String getlogin() {
    return System.getProperty("user.name", "");
  }

  @Py("cpu_count() -> int | None")
  static long cpuCount() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Py("process_cpu_count() -> int | None")
  static long processCpuCount() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Py("urandom(size: int, /) -> bytes")
  static PyBytes urandom(long size) {
    if (size < 0) {
      throw Err.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[(int) size];
    new SecureRandom().nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  @Py("fspath(path: Any) -> Any")
  static Object fspath(Object path) {
    return FilePaths.fspath(path);
  }

  @Py("fsencode(filename: Any) -> bytes")
  static Object fsencode(Object name) {
    Object path = FilePaths.fspath(name);
    return path instanceof PyBytes
        ? path
        : PyBytes.of(TextEncoding.UTF_8.encode(FilePaths.text(path), "surrogateescape"));
  }

  @Py("fsdecode(filename: Any) -> str")
  static Object fsdecode(Object name) {
    Object path = FilePaths.fspath(name);
    return path instanceof PyBytes
        ? io.krait.runtime.Calls.callMethod2(path, "decode", "utf-8", "surrogateescape")
        : path;
  }

  @Py("strerror(code: int, /) -> str")
  static String strerror(long code) {
    return Errno.text((int) code);
  }

  @Py("isatty(fd: int, /) -> bool")
  static boolean isatty(long fd) {
    RawChannel channel = FileTable.find(fd);
    return channel != null && channel.terminal();
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("get_terminal_size(fd: int = 1, /) -> terminal_size")
  static Object getTerminalSize(Object fd) {
    throw OsErrors.of(25, null);
  }

  @Py("_exit(status: int) -> None")
  static void exit(long status) {
    Runtime.getRuntime().halt((int) status);
  }

  @Py("abort() -> None")
  static void abort() {
    Runtime.getRuntime().halt(134);
  }

  @Py("fsync(fd: Any) -> None")
  static void fsync(Object fd) {
    OpenWriters.flushAll();
  }

  @Py("fdopen(fd: int, mode: str = 'r', buffering: int = -1, encoding: str | None = None) -> Any")
  static Object fdopen(Object fd, String mode, long buffering, Object encoding) {
    return FileOpening.open(
        fd, mode, buffering, FileOpening.option(encoding, "encoding"), null, null, true, null);
  }

  @Py("write(fd: int, data: Any, /) -> int")
  static long write(long fd, Object data) {
    byte[] bytes = IoArgs.bytes(data);
    if (fd != 1 && fd != 2) {
      throw OsErrors.of(Errno.EBADF, null);
    }
    try {
      new StandardRaw((int) fd).write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
    return bytes.length;
  }

  @Py("uname() -> Any")
  static Object uname() {
    return PyStructSequence.of(
        TerminalSize.UNAME,
        "Linux",
        hostname(),
        System.getProperty("os.version", ""),
        "",
        System.getProperty("os.arch", "").replace("amd64", "x86_64"));
  }

  private static Object hostname() {
    Object stated = Environment.get().getOrNull("HOSTNAME");
    return stated == null ? "localhost" : stated;
  }
}
