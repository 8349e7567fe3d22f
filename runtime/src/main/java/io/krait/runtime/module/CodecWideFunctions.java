package io.krait.runtime.module;

import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.BytesConversion;
import io.krait.runtime.text.Codecs;
import java.util.Arrays;

/** Encoders and decoders of UTF-16 and UTF-32. */
final class CodecWideFunctions {
  private CodecWideFunctions() {}

  @Py(
      "utf_16_encode(str: str, errors: str | None = None, byteorder: int = 0, /) -> tuple[bytes, int]")
  static PyTuple utf16Encode(String text, Object errors, long order) {
    String name = order == 0 ? "utf-16" : order < 0 ? "utf-16-le" : "utf-16-be";
    return _codecsModule.encoded(text, name, errors);
  }

  @Py(
      "utf_16_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf16Decode(Object data, Object errors, boolean end) {
    PyTuple all = utf16ExDecode(data, errors, 0, end);
    return PyTuple.of(all.get(0), all.get(1));
  }

  @Py(
      "utf_16_ex_decode(data: Any, errors: str | None = None, byteorder: int = 0, final: bool = False, /) -> tuple[str, int, int]")
  static PyTuple utf16ExDecode(Object data, Object errors, long order, boolean end) {
    return marked(BytesConversion.required(data), _codecsModule.errors(errors), order, end, 2);
  }

  @Py("utf_16_le_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple utf16LeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "utf-16-le", errors);
  }

  @Py(
      "utf_16_le_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf16LeDecode(Object data, Object errors, boolean end) {
    byte[] b = BytesConversion.required(data);
    int n = end ? b.length : Incomplete.wide(b, 0, 2, false);
    return _codecsModule.decoded(data, n, "utf-16-le", errors);
  }

  @Py("utf_16_be_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple utf16BeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "utf-16-be", errors);
  }

  @Py(
      "utf_16_be_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf16BeDecode(Object data, Object errors, boolean end) {
    byte[] b = BytesConversion.required(data);
    int n = end ? b.length : Incomplete.wide(b, 0, 2, true);
    return _codecsModule.decoded(data, n, "utf-16-be", errors);
  }

  @Py(
      "utf_32_encode(str: str, errors: str | None = None, byteorder: int = 0, /) -> tuple[bytes, int]")
  static PyTuple utf32Encode(String text, Object errors, long order) {
    String name = order == 0 ? "utf-32" : order < 0 ? "utf-32-le" : "utf-32-be";
    return _codecsModule.encoded(text, name, errors);
  }

  @Py(
      "utf_32_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf32Decode(Object data, Object errors, boolean end) {
    PyTuple all = utf32ExDecode(data, errors, 0, end);
    return PyTuple.of(all.get(0), all.get(1));
  }

  @Py(
      "utf_32_ex_decode(data: Any, errors: str | None = None, byteorder: int = 0, final: bool = False, /) -> tuple[str, int, int]")
  static PyTuple utf32ExDecode(Object data, Object errors, long order, boolean end) {
    return marked(BytesConversion.required(data), _codecsModule.errors(errors), order, end, 4);
  }

  @Py("utf_32_le_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple utf32LeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "utf-32-le", errors);
  }

  @Py(
      "utf_32_le_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf32LeDecode(Object data, Object errors, boolean end) {
    byte[] b = BytesConversion.required(data);
    int n = end ? b.length : Incomplete.wide(b, 0, 4, false);
    return _codecsModule.decoded(data, n, "utf-32-le", errors);
  }

  @Py("utf_32_be_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple utf32BeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "utf-32-be", errors);
  }

  @Py(
      "utf_32_be_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf32BeDecode(Object data, Object errors, boolean end) {
    byte[] b = BytesConversion.required(data);
    int n = end ? b.length : Incomplete.wide(b, 0, 4, true);
    return _codecsModule.decoded(data, n, "utf-32-be", errors);
  }

  // Decodes what may begin with a byte order mark; the order comes back as well.
  private static PyTuple marked(byte[] b, String errors, long order, boolean end, int unit) {
    String name = unit == 2 ? "utf-16" : "utf-32";
    int start = 0;
    long seen = order;
    if (order == 0) {
      if (b.length < unit && !end) {
        return PyTuple.of("", 0L, 0L);
      }
      seen = mark(b, unit);
      start = seen == 0 ? 0 : unit;
    }
    boolean big = seen > 0;
    int n = end ? b.length : Incomplete.wide(b, start, unit, big);
    byte[] rest = Arrays.copyOfRange(b, start, n);
    String text = Codecs.decode(rest, rest.length, name + (big ? "-be" : "-le"), errors);
    return PyTuple.of(text, (long) n, seen);
  }

  private static long mark(byte[] b, int unit) {
    if (b.length < unit) {
      return 0;
    }
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    if (unit == 2) {
      return first == 0xff && second == 0xfe ? -1 : first == 0xfe && second == 0xff ? 1 : 0;
    }
    boolean little = first == 0xff && second == 0xfe && b[2] == 0 && b[3] == 0;
    boolean big = first == 0 && second == 0 && (b[2] & 0xff) == 0xfe && (b[3] & 0xff) == 0xff;
    return little ? -1 : big ? 1 : 0;
  }
}
