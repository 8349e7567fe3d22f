package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The module {@code os.path}. Paths of bytes are handled as Latin-1 text, which keeps every byte.
 */
@PyModuleInfo("posixpath")
@SuppressWarnings("checkstyle:TypeName") // the name says the module's
final class Os_pathModule {
  @PyConst("sep: str")
  static final String SEP = "/";

  @PyConst("altsep: None")
  static final PyNone ALTSEP = PyNone.NONE;

  @PyConst("curdir: str")
  static final String CURDIR = ".";

  @PyConst("pardir: str")
  static final String PARDIR = "..";

  @PyConst("extsep: str")
  static final String EXTSEP = ".";

  @PyConst("pathsep: str")
  static final String PATHSEP = ":";

  @PyConst("defpath: str")
  static final String DEFPATH = "/bin:/usr/bin";

  @PyConst("devnull: str")
  static final String DEVNULL = "/dev/null";

  @PyConst("supports_unicode_filenames: bool")
  static final boolean SUPPORTS_UNICODE_FILENAMES = false;

  private Os_pathModule() {}

  private static String text(Object path) {
    String text = Convert.strOrNull(path);
    return text != null ? text : new String(((PyBytes) path).bytes(), StandardCharsets.ISO_8859_1);
  }

  private static Object like(Object model, String result) {
    return model instanceof PyBytes
        ? PyBytes.of(result.getBytes(StandardCharsets.ISO_8859_1))
        : result;
  }

  private static PyTuple pair(Object model, String[] parts) {
    Object[] all = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      all[i] = like(model, parts[i]);
    }
    return PyTuple.of(all);
  }

  private static void sameKinds(Object model, Object other, String function) {
    boolean bytes = model instanceof PyBytes;
    if (!Convert.isStr(other) && !(other instanceof PyBytes)) {
      throw Err.typeError(
          function
              + "() argument must be str, bytes, or os.PathLike object, not '"
              + Types.of(other).name
              + "'");
    }
    if (bytes != other instanceof PyBytes) {
      throw Err.typeError("Can't mix strings and bytes in path components");
    }
  }

  @Py("join(a: Any, /, *paths: Any) -> Any")
  static Object join(Object first, PyTuple paths) {
    Object start = FilePaths.fspath(first);
    List<String> parts = new ArrayList<>();
    for (Object path : paths.items()) {
      boolean like = Types.of(path).lookup("__fspath__") != null;
      Object part = like ? FilePaths.fspath(path) : path;
      sameKinds(start, part, "join");
      parts.add(text(part));
    }
    return like(start, PosixPaths.join(text(start), parts));
  }

  @Py("split(p: Any) -> tuple[Any, Any]")
  static PyTuple split(Object p) {
    Object path = FilePaths.fspath(p);
    return pair(path, PosixPaths.split(text(path)));
  }

  @Py("splitext(p: Any) -> tuple[Any, Any]")
  static PyTuple splitext(Object p) {
    Object path = FilePaths.fspath(p);
    return pair(path, PosixPaths.splitExt(text(path)));
  }

  @Py("splitdrive(p: Any) -> tuple[Any, Any]")
  static PyTuple splitdrive(Object p) {
    Object path = FilePaths.fspath(p);
    return pair(path, new String[] {"", text(path)});
  }

  @Py("splitroot(p: Any) -> tuple[Any, Any, Any]")
  static PyTuple splitroot(Object p) {
    Object path = FilePaths.fspath(p);
    return pair(path, PosixPaths.splitRoot(text(path)));
  }

  @Py("basename(p: Any) -> Any")
  static Object basename(Object p) {
    Object path = FilePaths.fspath(p);
    return like(path, PosixPaths.split(text(path))[1]);
  }

  @Py("dirname(p: Any) -> Any")
  static Object dirname(Object p) {
    Object path = FilePaths.fspath(p);
    return like(path, PosixPaths.split(text(path))[0]);
  }

  @Py("isabs(s: Any) -> bool")
  static boolean isabs(Object s) {
    return text(FilePaths.fspath(s)).startsWith("/");
  }

  @Py("normcase(s: Any) -> Any")
  static Object normcase(Object s) {
    return FilePaths.fspath(s);
  }

  @Py("normpath(path: Any, /) -> Any")
  static Object normpath(Object p) {
    Object path = FilePaths.fspath(p);
    return like(path, PosixPaths.normalize(text(path)));
  }

  @Py("abspath(path: Any) -> Any")
  static Object abspath(Object p) {
    Object path = FilePaths.fspath(p);
    return like(path, PosixPaths.absolute(text(path)));
  }

  @Py("relpath(path: Any, start: Any = None) -> Any")
  static Object relpath(Object p, Object start) {
    Object path = FilePaths.fspath(p);
    if (text(path).isEmpty()) {
      throw Err.valueError("no path specified");
    }
    String from = start == PyNone.NONE ? "." : text(FilePaths.fspath(start));
    return like(path, PosixPaths.relative(text(path), from));
  }

  @Py("realpath(filename: Any, *, strict: bool = False) -> Any")
  static Object realpath(Object p, boolean strict) {
    Object path = FilePaths.fspath(p);
    Path known = FilePaths.resolve(PosixPaths.absolute(text(path)));
    try {
      return like(path, known.toRealPath().toString());
    } catch (IOException e) {
      if (strict) {
        throw OsErrors.of(e, path);
      }
      return like(path, resolved(known));
    }
  }

  // The longest existing part is resolved, the rest stays.
  private static String resolved(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path.toString();
    }
    try {
      if (Files.isSymbolicLink(path)) {
        return resolved(parent.resolve(Files.readSymbolicLink(path)).normalize());
      }
      return parent.toRealPath().resolve(path.getFileName()).toString();
    } catch (IOException e) {
      return Path.of(resolved(parent)).resolve(path.getFileName()).toString();
    }
  }

  private static boolean test(Object p, java.util.function.Predicate<Path> test) {
    if (p instanceof Long l) {
      return l >= 0 && l <= 2;
    }
    String text = FilePaths.text(p);
    if (text.isEmpty() || text.indexOf('\0') >= 0) {
      return false;
    }
    return test.test(FilePaths.resolve(text));
  }

  private static Object checked(Object p, String function) {
    if (!Convert.isStr(p)
        && !(p instanceof PyBytes)
        && !(p instanceof Long)
        && Types.of(p).lookup("__fspath__") == null) {
      throw Err.typeError(
          function
              + ": path should be string, bytes, os.PathLike or integer, not "
              + Types.of(p).name);
    }
    return p;
  }

  @Py("exists(path: Any) -> bool")
  static boolean exists(Object path) {
    return test(checked(path, "stat"), Files::exists);
  }

  @Py("lexists(path: Any) -> bool")
  static boolean lexists(Object path) {
    return test(checked(path, "lstat"), p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS));
  }

  @Py("isfile(path: Any) -> bool")
  static boolean isfile(Object path) {
    return test(checked(path, "stat"), Files::isRegularFile);
  }

  @Py("isdir(s: Any) -> bool")
  static boolean isdir(Object path) {
    return test(checked(path, "stat"), Files::isDirectory);
  }

  @Py("islink(path: Any) -> bool")
  static boolean islink(Object path) {
    return test(checked(path, "lstat"), Files::isSymbolicLink);
  }

  @Py("ismount(path: Any) -> bool")
  static boolean ismount(Object path) {
    return PosixPaths.absolute(FilePaths.text(path)).equals("/");
  }

  @Py("getsize(filename: Any) -> int")
  static Object getsize(Object path) {
    return io.krait.runtime.Attrs.get(FileStat.of(path, true), "st_size");
  }

  @Py("getmtime(filename: Any) -> float")
  static Object getmtime(Object path) {
    return io.krait.runtime.Attrs.get(FileStat.of(path, true), "st_mtime");
  }

  @Py("getatime(filename: Any) -> float")
  static Object getatime(Object path) {
    return io.krait.runtime.Attrs.get(FileStat.of(path, true), "st_atime");
  }

  @Py("getctime(filename: Any) -> float")
  static Object getctime(Object path) {
    return io.krait.runtime.Attrs.get(FileStat.of(path, true), "st_ctime");
  }

  @Py("samefile(f1: Any, f2: Any) -> bool")
  static boolean samefile(Object first, Object second) {
    Object a = FileStat.of(first, true);
    Object b = FileStat.of(second, true);
    return Ops.eqBool(
            io.krait.runtime.Attrs.get(a, "st_ino"), io.krait.runtime.Attrs.get(b, "st_ino"))
        && Ops.eqBool(
            io.krait.runtime.Attrs.get(a, "st_dev"), io.krait.runtime.Attrs.get(b, "st_dev"));
  }

  @Py("expanduser(path: Any) -> Any")
  static Object expanduser(Object p) {
    Object path = FilePaths.fspath(p);
    return like(path, PosixPaths.expandUser(text(path)));
  }

  @Py("expandvars(path: Any) -> Any")
  static Object expandvars(Object p) {
    Object path = FilePaths.fspath(p);
    String text = text(path);
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = variableEnd(text, i);
      if (end < 0) {
        out.append(text.charAt(i++));
        continue;
      }
      boolean braces = text.charAt(i + 1) == '{';
      String name = braces ? text.substring(i + 2, end - 1) : text.substring(i + 1, end);
      Object value = Environment.get().getOrNull(name);
      out.append(value == null ? text.substring(i, end) : Ops.str(value));
      i = end;
    }
    return like(path, out.toString());
  }

  // The end of a "$name" or "${name}" at that place, or -1.
  private static int variableEnd(String text, int at) {
    if (text.charAt(at) != '$' || at + 1 >= text.length()) {
      return -1;
    }
    if (text.charAt(at + 1) == '{') {
      int close = text.indexOf('}', at);
      return close < 0 ? -1 : close + 1;
    }
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) < 128
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end == at + 1 ? -1 : end;
  }

  @Py("commonprefix(m: Any) -> Any")
  static Object commonprefix(Object paths) {
    PyTuple all = Iter.toTuple(paths);
    if (all.size() == 0) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    for (Object path : all.items()) {
      texts.add(text(FilePaths.fspath(path)));
    }
    return like(FilePaths.fspath(all.get(0)), PosixPaths.commonPrefix(texts));
  }

  @Py("commonpath(paths: Any) -> Any")
  static Object commonpath(Object paths) {
    PyTuple all = Iter.toTuple(paths);
    if (all.size() == 0) {
      throw Err.valueError("commonpath() arg is an empty sequence");
    }
    Object model = FilePaths.fspath(all.get(0));
    List<List<String>> split = new ArrayList<>();
    boolean absolute = text(model).startsWith("/");
    for (Object p : all.items()) {
      Object path = FilePaths.fspath(p);
      sameKinds(model, path, "commonpath");
      if (text(path).startsWith("/") != absolute) {
        throw Err.valueError("Can't mix absolute and relative paths");
      }
      List<String> parts = PosixPaths.parts(text(path));
      parts.removeIf(part -> part.equals("."));
      split.add(parts);
    }
    List<String> common = new ArrayList<>(split.get(0));
    for (List<String> parts : split) {
      int same = 0;
      while (same < common.size()
          && same < parts.size()
          && common.get(same).equals(parts.get(same))) {
        same++;
      }
      common = common.subList(0, same);
    }
    return like(model, (absolute ? "/" : "") + String.join("/", common));
  }
}
