package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyBytes;
import io.krait.runtime.Types;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as programs give them. The JVM cannot change its directory, so it is kept here. */
final class FilePaths {
  private static volatile @Nullable String cwd;

  private FilePaths() {}

  /** The working directory. */
  static String cwd() {
    String known = cwd;
    return known == null ? System.getProperty("user.dir", "/") : known;
  }

  static void setCwd(String path) {
    cwd = path;
  }

  /**
   * {@code os.fspath(o)}: a str or bytes.
   *
   * @throws io.krait.runtime.PyBaseException TypeError for anything without {@code __fspath__}
   */
  static Object fspath(Object o) {
    if (Convert.isStr(o) || o instanceof PyBytes) {
      return o;
    }
    Object method = Types.of(o).lookup("__fspath__");
    if (method == null) {
      throw Err.typeError("expected str, bytes or os.PathLike object, not " + Types.of(o).name);
    }
    Object path = Calls.call0(Attrs.get(o, "__fspath__"));
    if (Convert.isStr(path) || path instanceof PyBytes) {
      return path;
    }
    throw Err.typeError(
        "expected "
            + Types.of(o).name
            + ".__fspath__() to return str or bytes, not "
            + Types.of(path).name);
  }

  /** The path as text, bytes decoded as {@code os.fsdecode} does. */
  static String text(Object o) {
    Object path = fspath(o);
    String text = Convert.strOrNull(path);
    return text != null ? text : new String(((PyBytes) path).bytes(), StandardCharsets.UTF_8);
  }

  /**
   * A path for an operation called {@code function}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError with the function's name when it is no path
   */
  static Path of(Object o, String function, String accepted) {
    if (!Convert.isStr(o) && !(o instanceof PyBytes) && Types.of(o).lookup("__fspath__") == null) {
      throw Err.typeError(function + ": path should be " + accepted + ", not " + Types.of(o).name);
    }
    return resolve(text(o));
  }

  static Path of(Object o, String function) {
    return of(o, function, "string, bytes or os.PathLike");
  }

  /** The file that a text names, seen from the working directory. */
  static Path resolve(String text) {
    if (text.indexOf('\0') >= 0) {
      throw Err.valueError("embedded null byte");
    }
    try {
      Path path = Path.of(text);
      return cwd == null || path.isAbsolute() ? path : Path.of(cwd()).resolve(path);
    } catch (InvalidPathException e) {
      throw Err.valueError(String.valueOf(e.getMessage()));
    }
  }
}
