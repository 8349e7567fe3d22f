package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code os} tells of the machine and the process. */
final class OsFacts {
  private static final class Uname {
    static final PyType TYPE =
        PyStructSequence.declare(
            "posix.uname_result", 5, "sysname", "nodename", "release", "version", "machine");
  }

  private static final class Times {
    static final PyType TYPE =
        PyStructSequence.declare(
            "posix.times_result",
            5,
            "user",
            "system",
            "children_user",
            "children_system",
            "elapsed");
  }

  private static final double NANOS = 1e9;

  private OsFacts() {}

  @PyConst("uname_result: type")
  static PyType unameResult() {
    return Uname.TYPE;
  }

  @PyConst("times_result: type")
  static PyType timesResult() {
    return Times.TYPE;
  }

  @Py("uname() -> uname_result")
  static Object uname() {
    return PyStructSequence.of(
        Uname.TYPE,
        kernel("ostype", "Linux"),
        kernel("hostname", "localhost"),
        kernel("osrelease", System.getProperty("os.version", "")),
        kernel("version", ""),
        System.getProperty("os.arch", "").equals("amd64")
            ? "x86_64"
            : System.getProperty("os.arch", ""));
  }

  private static String kernel(String name, String otherwise) {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/" + name), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return otherwise; // no Linux
    }
  }

  @Py("times() -> times_result")
  static Object times() {
    double cpu =
        ProcessHandle.current().info().totalCpuDuration().map(d -> d.toNanos() / NANOS).orElse(0.0);
    return PyStructSequence.of(Times.TYPE, cpu, 0.0, 0.0, 0.0, System.nanoTime() / NANOS);
  }

  private static Object self(String field) {
    return Attrs.get(FileStat.of("/proc/self", true), field);
  }

  @Py("geteuid() -> int")
  static Object geteuid() {
    return self("st_uid");
  }

  @Py("getgid() -> int")
  static Object getgid() {
    return self("st_gid");
  }

  @Py("getegid() -> int")
  static Object getegid() {
    return self("st_gid");
  }

  @Py("getgroups() -> list[int]")
  static PyList getgroups() {
    return PyList.of(getgid());
  }

  @Py("getpgrp() -> int")
  static long getpgrp() {
    return stat(2);
  }

  @Py("getpgid(pid: int) -> int")
  static long getpgid(long pid) {
    if (pid != 0 && pid != ProcessHandle.current().pid()) {
      throw Err.notImplementedError("getpgid() knows this process only");
    }
    return stat(2);
  }

  @Py("getsid(pid: int, /) -> int")
  static long getsid(long pid) {
    return stat(3);
  }

  // Fields of /proc/self/stat behind the command's name.
  private static long stat(int index) {
    try {
      String all = Files.readString(Path.of("/proc/self/stat"));
      return Long.parseLong(all.substring(all.lastIndexOf(')') + 2).split(" ")[index]);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("getloadavg() -> tuple[float, float, float]")
  static PyTuple getloadavg() {
    try {
      String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ");
      return PyTuple.of(
          Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @PyConst("sysconf_names: dict[str, int]")
  static PyDict sysconfNames() {
    PyDict names = new PyDict();
    names.putStr("SC_ARG_MAX", 0L);
    names.putStr("SC_CHILD_MAX", 1L);
    names.putStr("SC_CLK_TCK", 2L);
    names.putStr("SC_NGROUPS_MAX", 3L);
    names.putStr("SC_OPEN_MAX", 4L);
    names.putStr("SC_PAGESIZE", 30L);
    names.putStr("SC_PAGE_SIZE", 30L);
    names.putStr("SC_IOV_MAX", 60L);
    names.putStr("SC_NPROCESSORS_CONF", 83L);
    names.putStr("SC_NPROCESSORS_ONLN", 84L);
    names.putStr("SC_PHYS_PAGES", 85L);
    return names;
  }

  @Py("sysconf(name: Any, /) -> int")
  static long sysconf(Object name) {
    Object known = Convert.isStr(name) ? sysconfNames().getOrNull(name) : name;
    if (known == null) {
      throw Err.valueError("unrecognized configuration name");
    }
    return switch ((int) Convert.index(known)) {
      case 0 -> 2097152;
      case 1 -> 95000;
      case 2 -> 100;
      case 3 -> 65536;
      case 4 -> 1048576;
      case 30 -> 4096;
      case 60 -> 1024;
      case 83, 84 -> Runtime.getRuntime().availableProcessors();
      case 85 -> memory() / 4096;
      default -> throw OsErrors.of(Errno.EINVAL, null);
    };
  }

  // The first line of /proc/meminfo: MemTotal, in kilobytes.
  private static long memory() {
    try {
      String first = Files.readAllLines(Path.of("/proc/meminfo")).get(0);
      return Long.parseLong(first.replaceAll("[^0-9]", "")) * 1024;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("sched_getaffinity(pid: int, /) -> set[int]")
  static Object schedGetaffinity(long pid) {
    io.krait.runtime.PySet all = new io.krait.runtime.PySet();
    for (long i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      all.add(i);
    }
    return all;
  }

  @Py("ctermid() -> str")
  static String ctermid() {
    return "/dev/tty";
  }

  @Py("getrandom(size: int, flags: int = 0) -> bytes")
  static Object getrandom(long size, long flags) {
    return OsModule.urandom(size);
  }

  @Py("major(device: int, /) -> int")
  static long major(long device) {
    return (device >> 8 & 0xfff) | (device >> 32 & ~0xfffL);
  }

  @Py("minor(device: int, /) -> int")
  static long minor(long device) {
    return (device & 0xff) | (device >> 12 & ~0xffL);
  }

  @Py("makedev(major: int, minor: int, /) -> int")
  static long makedev(long major, long minor) {
    return (minor & 0xff) | (major & 0xfff) << 8 | (minor & ~0xffL) << 12 | (major & ~0xfffL) << 32;
  }

  @Py(
      "chown(path: Any, uid: int, gid: int, *, dir_fd: Any = None, follow_symlinks: bool = True) -> None")
  static void chown(Object path, long uid, long gid, Object fd, boolean follow) {
    Path file = FilePaths.of(path, "chown");
    try {
      if (uid != -1) {
        Files.setAttribute(file, "unix:uid", (int) uid);
      }
      if (gid != -1) {
        Files.setAttribute(file, "unix:gid", (int) gid);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, FilePaths.fspath(path));
    }
  }
}
