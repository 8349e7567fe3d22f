package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.BytesConversion;
import io.krait.runtime.text.Codecs;

/** Encoders and decoders of single bytes, escapes and UTF-8. */
final class CodecFunctions {
  private CodecFunctions() {}

  @Py("utf_8_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple utf8Encode(String text, Object errors) {
    return _codecsModule.encoded(text, "utf-8", errors);
  }

  @Py("ascii_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple asciiEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "ascii", errors);
  }

  @Py("latin_1_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple latin1Encode(String text, Object errors) {
    return _codecsModule.encoded(text, "latin-1", errors);
  }

  @Py("raw_unicode_escape_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple rawUnicodeEscapeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "raw-unicode-escape", errors);
  }

  @Py("unicode_escape_encode(str: str, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple unicodeEscapeEncode(String text, Object errors) {
    return _codecsModule.encoded(text, "unicode-escape", errors);
  }

  @Py("ascii_decode(data: Any, errors: str | None = None, /) -> tuple[str, int]")
  static PyTuple asciiDecode(Object data, Object errors) {
    return _codecsModule.decoded(data, BytesConversion.required(data).length, "ascii", errors);
  }

  @Py("latin_1_decode(data: Any, errors: str | None = None, /) -> tuple[str, int]")
  static PyTuple latin1Decode(Object data, Object errors) {
    return _codecsModule.decoded(data, BytesConversion.required(data).length, "latin-1", errors);
  }

  @Py(
      "raw_unicode_escape_decode(data: Any, errors: str | None = None, final: bool = True, /) -> tuple[str, int]")
  static PyTuple rawUnicodeEscapeDecode(Object data, Object errors, boolean end) {
    byte[] b =
        data instanceof String s
            ? Codecs.encode(s, "utf-8", "strict")
            : BytesConversion.required(data);
    int length = end ? b.length : Incomplete.escape(b);
    String text = Codecs.decode(b, length, "raw-unicode-escape", _codecsModule.errors(errors));
    return PyTuple.of(text, (long) length);
  }

  @Py(
      "unicode_escape_decode(data: Any, errors: str | None = None, final: bool = True, /) -> tuple[str, int]")
  static PyTuple unicodeEscapeDecode(Object data, Object errors, boolean end) {
    byte[] b =
        data instanceof String s
            ? Codecs.encode(s, "utf-8", "strict")
            : BytesConversion.required(data);
    int length = end ? b.length : Incomplete.escape(b);
    String text = Codecs.decode(b, length, "unicode-escape", _codecsModule.errors(errors));
    return PyTuple.of(text, (long) length);
  }

  @Py(
      "utf_8_decode(data: Any, errors: str | None = None, final: bool = False, /) -> tuple[str, int]")
  static PyTuple utf8Decode(Object data, Object errors, boolean end) {
    byte[] b = BytesConversion.required(data);
    return _codecsModule.decoded(data, end ? b.length : Incomplete.utf8(b), "utf-8", errors);
  }

  @Py("escape_encode(data: bytes, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple escapeEncode(PyBytes data, Object errors) {
    String shown = io.krait.runtime.Ops.repr(data);
    String text = shown.substring(2, shown.length() - 1);
    if (shown.charAt(1) == '"') {
      text = text.replace("'", "\\'");
    }
    return PyTuple.of(PyBytes.ofLatin1(text), (long) data.size());
  }

  @Py("escape_decode(data: Any, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple escapeDecode(Object data, Object errors) {
    byte[] b =
        data instanceof String s
            ? Codecs.encode(s, "utf-8", "strict")
            : BytesConversion.required(data);
    return PyTuple.of(
        PyBytes.of(ByteEscapes.decode(b, _codecsModule.errors(errors))), (long) b.length);
  }

  @Py("readbuffer_encode(data: Any, errors: str | None = None, /) -> tuple[bytes, int]")
  static PyTuple readBufferEncode(Object data, Object errors) {
    byte[] b =
        data instanceof String s
            ? Codecs.encode(s, "utf-8", "strict")
            : BytesConversion.required(data);
    return PyTuple.of(PyBytes.of(b.clone()), (long) b.length);
  }
}
