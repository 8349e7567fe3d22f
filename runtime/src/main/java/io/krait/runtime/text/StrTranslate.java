package io.krait.runtime.text;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.number.IntOps;
import org.jspecify.annotations.Nullable;

/** {@code str.translate} and the tables for it. */
final class StrTranslate {
  private StrTranslate() {}

  static String translate(String s, Object table) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      Object to = lookup(table, (long) cp);
      if (to == null) {
        out.appendCodePoint(cp);
      } else if (to != PyNone.NONE) {
        append(out, to);
      }
    }
    return out.toString();
  }

  private static @Nullable Object lookup(Object table, Object key) {
    if (table.getClass() == PyDict.class) {
      return ((PyDict) table).getOrNull(key);
    }
    try {
      return Ops.getItem(table, key);
    } catch (PyBaseException e) {
      if (Types.isInstance(e, CodecErrors.type("LookupError"))) {
        return null;
      }
      throw e;
    }
  }

  private static void append(StringBuilder out, Object to) {
    String text = StrOps.plain(to);
    if (text != null) {
      out.append(text);
      return;
    }
    Object cp = IntOps.plain(to);
    if (cp == null) {
      throw Err.typeError("character mapping must return integer, None or str");
    }
    if (!(cp instanceof Long c) || c < 0 || c > Character.MAX_CODE_POINT) {
      throw Err.valueError("character mapping must be in range(0x110000)");
    }
    out.appendCodePoint(c.intValue());
  }

  static PyDict table(String from, String to, @Nullable String drop) {
    if (StrOps.len(from) != StrOps.len(to)) {
      throw Err.valueError("the first two maketrans arguments must have equal length");
    }
    PyDict table = new PyDict();
    int k = 0;
    for (int i = 0, cp; i < from.length(); i += Character.charCount(cp)) {
      cp = from.codePointAt(i);
      int image = to.codePointAt(k);
      k += Character.charCount(image);
      table.put((long) cp, (long) image);
    }
    for (int i = 0, cp; drop != null && i < drop.length(); i += Character.charCount(cp)) {
      cp = drop.codePointAt(i);
      table.put((long) cp, PyNone.NONE);
    }
    return table;
  }

  static PyDict table(Object mapping) {
    if (!(mapping instanceof PyDict dict)) {
      throw Err.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict table = new PyDict();
    Object pairs = Iter.of(Calls.callMethod0(dict, "items"));
    Object pair = Iter.next(pairs);
    while (pair != null) {
      Object key = ((PyTuple) pair).get(0);
      table.put(key(key), ((PyTuple) pair).get(1));
      pair = Iter.next(pairs);
    }
    return table;
  }

  private static Object key(Object key) {
    String text = StrOps.plain(key);
    if (text != null) {
      int cp = StrOps.ordOrNegative(text);
      if (cp < 0) {
        throw Err.valueError("string keys in translate table must be of length 1");
      }
      return (long) cp;
    }
    if (IntOps.plain(key) == null) {
      throw Err.typeError("keys in translate table must be strings or integers");
    }
    return key;
  }
}
