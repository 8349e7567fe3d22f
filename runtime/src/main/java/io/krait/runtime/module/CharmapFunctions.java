package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.BytesConversion;
import io.krait.runtime.text.CodecSteps;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Codecs that are tables given by Python code. */
final class CharmapFunctions {
  private static final String UNMAPPED = "character maps to <undefined>";

  private CharmapFunctions() {}

  @Py("charmap_build(map: str, /) -> Any")
  static PyDict build(String map) {
    PyDict table = new PyDict();
    int index = 0;
    for (int i = 0; i < map.length(); i += Character.charCount(map.codePointAt(i))) {
      table.putLong(map.codePointAt(i), (long) index++);
    }
    return table;
  }

  @Py("charmap_encode(str: str, errors: str | None = None, mapping: Any = None, /) -> Any")
  static PyTuple encode(String text, Object errors, Object mapping) {
    String handler = _codecsModule.errors(errors);
    if (mapping == PyNone.NONE) {
      return _codecsModule.encoded(text, "latin-1", errors);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int i = 0;
    while (i < text.length()) {
      byte[] b = bytesOf(mapping, text.codePointAt(i));
      if (b != null) {
        out.writeBytes(b);
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      int end = i;
      while (end < text.length() && bytesOf(mapping, text.codePointAt(end)) == null) {
        end += Character.charCount(text.codePointAt(end));
      }
      i = CodecSteps.encode("charmap", text, i, end, UNMAPPED, handler, out, s -> all(mapping, s));
    }
    return PyTuple.of(PyBytes.of(out.toByteArray()), (long) text.codePointCount(0, text.length()));
  }

  private static byte @Nullable [] all(Object mapping, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      byte[] b = bytesOf(mapping, text.codePointAt(i));
      if (b == null) {
        return null;
      }
      out.writeBytes(b);
    }
    return out.toByteArray();
  }

  private static byte @Nullable [] bytesOf(Object mapping, int codePoint) {
    Object v = item(mapping, (long) codePoint);
    if (v == null || v == PyNone.NONE) {
      return null;
    }
    if (v instanceof PyBytes b) {
      return b.bytes();
    }
    if (!Convert.isInt(v)) {
      throw Err.typeError(
          "character mapping must return integer, bytes or None, not "
              + io.krait.runtime.Types.of(v).name);
    }
    long n = Convert.index(v);
    if (n < 0 || n > 255) {
      throw Err.typeError("character mapping must be in range(256)");
    }
    return new byte[] {(byte) n};
  }

  private static @Nullable Object item(Object mapping, Object key) {
    if (mapping.getClass() == PyDict.class) {
      return ((PyDict) mapping).getOrNull(key);
    }
    try {
      return Ops.getItem(mapping, key);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  @Py("charmap_decode(data: Any, errors: str | None = None, mapping: Any = None, /) -> Any")
  static PyTuple decode(Object data, Object errors, Object mapping) {
    byte[] b = BytesConversion.required(data);
    if (mapping == PyNone.NONE) {
      return _codecsModule.decoded(data, b.length, "latin-1", errors);
    }
    String handler = _codecsModule.errors(errors);
    StringBuilder out = new StringBuilder(b.length);
    int i = 0;
    while (i < b.length) {
      String s = textOf(mapping, b[i] & 0xff);
      if (s != null) {
        out.append(s);
        i++;
      } else {
        i = CodecSteps.decode("charmap", b, i, i + 1, UNMAPPED, handler, out);
      }
    }
    return PyTuple.of(out.toString(), (long) b.length);
  }

  private static @Nullable String textOf(Object mapping, int b) {
    Object v;
    if (mapping instanceof String s) {
      int n = s.codePointCount(0, s.length());
      v = b < n ? Character.toString(s.codePointAt(s.offsetByCodePoints(0, b))) : null;
    } else {
      v = item(mapping, (long) b);
    }
    if (v == null || v == PyNone.NONE || "\ufffe".equals(v)) {
      return null;
    }
    if (v instanceof String s) {
      return s;
    }
    long n = Convert.index(v);
    if (n < 0 || n > Character.MAX_CODE_POINT) {
      throw Err.typeError("character mapping must be in range(0x110000)");
    }
    return n == 0xfffe ? null : Character.toString((int) n);
  }
}
