package io.krait.runtime;

/** The messages of UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError. */
final class UnicodeErrorText {
  private UnicodeErrorText() {}

  static String of(PyBaseException e) {
    Object object = e.field(1);
    if (object == null
        || !(e.field(2) instanceof Long start)
        || !(e.field(3) instanceof Long end)) {
      return BaseExceptionMethods.str(e);
    }
    Object reason = e.field(4);
    String why = reason == null ? "" : Ops.str(reason);
    boolean decode = e.type().isSubtypeOf(Exceptions.UNICODE_DECODE_ERROR);
    boolean translate = e.type().isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR);
    Object encoding = e.field(0);
    String codec =
        translate || encoding == null ? "can't" : "'" + Ops.str(encoding) + "' codec can't";
    String verb = translate ? " translate" : decode ? " decode" : " encode";
    if (end == start + 1 && start >= 0 && start < Ops.len(object)) {
      String what = decode ? one(object, start) : character(object, start);
      return codec + verb + what + " in position " + start + ": " + why;
    }
    return codec
        + verb
        + (decode ? " bytes" : " characters")
        + " in position "
        + start
        + "-"
        + (end - 1)
        + ": "
        + why;
  }

  private static String one(Object bytes, long index) {
    Object b = Ops.getItem(bytes, index);
    String hex = Long.toHexString(b instanceof Long l ? l : 0);
    return " byte 0x" + (hex.length() == 1 ? "0" : "") + hex;
  }

  private static String character(Object text, long index) {
    String s = Ops.str(text);
    int c = s.codePointAt(s.offsetByCodePoints(0, (int) index));
    String hex = Integer.toHexString(c);
    int width = c <= 0xff ? 2 : c <= 0xffff ? 4 : 8;
    String escape = c <= 0xff ? "\\x" : c <= 0xffff ? "\\u" : "\\U";
    return " character '" + escape + "0".repeat(Math.max(0, width - hex.length())) + hex + "'";
  }
}
