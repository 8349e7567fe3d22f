package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.text.Codecs;

/** The machine formats that pickled arrays name, so that other machines can read them. */
final class ArrayFormats {
  private static final int UNKNOWN = -1;
  private static final int FIRST_FLOAT = 14;
  private static final int UTF16 = 18;
  private static final int UTF32 = 20;
  private static final int LAST = 21;

  private ArrayFormats() {}

  /** The number of a code's format on a little-endian machine. */
  static int of(ArrayCode code) {
    return switch (code) {
      case UNSIGNED_BYTE -> 0;
      case BYTE -> 1;
      case UNSIGNED_SHORT -> 2;
      case SHORT -> 4;
      case UNSIGNED_INT -> 6;
      case INT -> 8;
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> 10;
      case LONG, LONG_LONG -> 12;
      case FLOAT -> FIRST_FLOAT;
      case DOUBLE -> 16;
      case UNICODE, CODE_POINT -> UTF32;
    };
  }

  static Object reconstruct(Object type, Object code, Object format, Object items) {
    if (!(type instanceof PyType t)) {
      throw Err.typeError("first argument must be a type object, not " + Types.of(type).name);
    }
    if (!t.isSubtypeOf(PyArray.TYPE)) {
      throw Err.typeError(t.name + " is not a subtype of array.array");
    }
    String letter = Convert.strOrNull(code);
    if (letter == null || letter.length() != 1) {
      throw Err.typeError(
          "_array_reconstructor() argument 2 must be a unicode character, not "
              + Types.of(code).name);
    }
    if (ArrayCode.of(letter.charAt(0)) == null) {
      throw Err.valueError("second argument must be a valid type code");
    }
    long number = Convert.index(format);
    if (number < UNKNOWN + 1 || number > LAST) {
      throw Err.valueError("third argument must be a valid machine format code.");
    }
    if (!(items instanceof PyBytes b)) {
      throw Err.typeError("fourth argument should be bytes, not " + Types.of(items).name);
    }
    return make(t, letter, (int) number, b.bytes());
  }

  private static Object make(PyType type, String letter, int format, byte[] b) {
    if (format >= UTF16) {
      String name = (format < UTF32 ? "utf-16" : "utf-32") + (format % 2 == 0 ? "-le" : "-be");
      return Calls.call2(type, letter, Codecs.decode(b, b.length, name, "strict"));
    }
    ArrayCode source = source(format);
    if (b.length % source.size != 0) {
      throw Err.valueError("bytes length not a multiple of item size");
    }
    PyArray read = new PyArray(PyArray.TYPE, source, b.clone());
    if (isBig(format)) {
      read.byteswap();
    }
    PyList values = new PyList();
    for (int i = 0; i < read.size(); i++) {
      values.append(read.get(i));
    }
    return Calls.call2(type, letter, values);
  }

  private static boolean isBig(int format) {
    return format >= 2 && format % 2 == 1;
  }

  private static ArrayCode source(int format) {
    String letters = "BbHHhhIIiiQQqqffdd";
    ArrayCode code = ArrayCode.of(letters.charAt(format));
    if (code == null) {
      throw new IllegalStateException("format " + format);
    }
    return code;
  }
}
