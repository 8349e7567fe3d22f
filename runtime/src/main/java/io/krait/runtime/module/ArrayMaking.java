package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** Makes and extends arrays. */
final class ArrayMaking {
  private ArrayMaking() {}

  static PyArray make(PyType cls, Object typecode, Object initial) {
    String letter = Convert.strOrNull(typecode);
    if (letter == null || letter.codePointCount(0, letter.length()) != 1) {
      throw Err.typeError(
          "array() argument 1 must be a unicode character, not " + Types.of(typecode).name);
    }
    if (letter.equals("u")) {
      Warnings.warn(
          "The 'u' type code is deprecated and will be removed in Python 3.16",
          Exceptions.DEPRECATION_WARNING);
    }
    ArrayCode code = ArrayCode.of(letter.charAt(0));
    checkInitial(code, letter, initial);
    if (code == null) {
      throw Err.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    PyArray made = new PyArray(cls, code);
    String text = Convert.strOrNull(initial);
    if (initial instanceof PyBytes || initial instanceof PyByteArray) {
      ArrayMethods.frombytes(made, initial);
    } else if (text != null && code.isText()) {
      addText(made, text);
    } else if (initial instanceof PyList || initial instanceof PyTuple) {
      for (Object item : Iter.toTuple(initial).items()) {
        made.append(item);
      }
    } else {
      extend(made, initial);
    }
    return made;
  }

  private static void checkInitial(
      @org.jspecify.annotations.Nullable ArrayCode code, String letter, Object initial) {
    boolean text = code != null && code.isText();
    if (Convert.isStr(initial) && !text) {
      throw Err.typeError("cannot use a str to initialize an array with typecode '" + letter + "'");
    }
    if (initial instanceof PyArray a && a.code.isText() && !text) {
      throw Err.typeError(
          "cannot use a unicode array to initialize an array with typecode '" + letter + "'");
    }
  }

  static void addText(PyArray array, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      array.append(Character.toString(text.codePointAt(i)));
    }
  }

  static void extend(PyArray array, Object items) {
    if (items instanceof PyArray other) {
      if (other.code == array.code) {
        array.splice(array.size(), array.size(), other.bytes().clone());
        return;
      }
      if (array.type() == PyArray.TYPE && array.size() > 0) {
        array.requireSame(other);
      }
    }
    Object it = Iter.of(items);
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      array.append(item);
    }
  }
}
