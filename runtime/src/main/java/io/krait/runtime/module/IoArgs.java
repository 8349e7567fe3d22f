package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Arguments of file methods. */
final class IoArgs {
  private IoArgs() {}

  /** A size: None is -1. */
  static long size(@Nullable Object o) {
    if (o == null || o == PyNone.NONE) {
      return -1;
    }
    if (o instanceof Long l) {
      return l;
    }
    if (!Convert.isInt(o) && Types.of(o).lookup("__index__") == null) {
      throw Err.typeError("argument should be integer or None, not '" + Types.of(o).name + "'");
    }
    return Convert.index(o);
  }

  /** The String of a str, null for None. */
  static @Nullable String text(@Nullable Object o, String function, String argument) {
    if (o == null || o == PyNone.NONE) {
      return null;
    }
    String text = Convert.strOrNull(o);
    if (text == null) {
      throw Err.typeError(
          function + "() argument '" + argument + "' must be str or None, not " + Types.of(o).name);
    }
    return text;
  }

  /** The bytes of a bytes-like object, not to be changed. */
  static byte[] bytes(Object o) {
    if (o instanceof PyBytes pyBytes) {
      return pyBytes.bytes();
    }
    if (o instanceof PyByteArray || Types.of(o).name.equals("memoryview")) {
      return ((PyBytes) Calls.call1(Types.BYTES, o)).bytes();
    }
    if (Types.of(o).name.equals("array")) {
      return ((PyBytes) Calls.callMethod0(o, "tobytes")).bytes();
    }
    throw Err.typeError("a bytes-like object is required, not '" + Types.of(o).name + "'");
  }

  /** {@code o.name} where the object has one. */
  static @Nullable Object nameOf(Object o) {
    return Attrs.getOrNull(o, "name");
  }
}
