package io.krait.runtime;

import io.krait.runtime.text.StrRepr;

/** {@code str}, {@code repr}, {@code ascii} and {@code format}, by the special methods. */
final class Texts {
  private Texts() {}

  static String repr(Object o) {
    if (o instanceof String s) {
      return StrRepr.repr(s);
    }
    Object m = Types.of(o).lookup("__repr__");
    if (m == null || m == PyNone.NONE) {
      return ObjectMethods.repr(o);
    }
    Object r = Thread.currentThread() instanceof PyThread t ? guarded(t, m, o) : Slots.call1(m, o);
    String s = Convert.strOrNull(r);
    if (s == null) {
      throw Err.typeError("__repr__ returned non-string (type " + Types.of(r).name + ")");
    }
    return s;
  }

  // As CPython's limit; without it the check for recursive containers gets slow.
  private static Object guarded(PyThread t, Object method, Object o) {
    if (t.reprDepth > RecursionLimit.NATIVE) {
      throw Err.recursionError(
          "maximum recursion depth exceeded while getting the repr of an object");
    }
    t.reprDepth++;
    try {
      return Slots.call1(method, o);
    } finally {
      t.reprDepth--;
    }
  }

  static String str(Object o) {
    if (o instanceof Boolean b) {
      return b ? "True" : "False";
    }
    Object m = Types.of(o).lookup("__str__");
    if (m == null || m == PyNone.NONE) {
      return repr(o);
    }
    Object r = Slots.call1(m, o);
    String s = Convert.strOrNull(r);
    if (s == null) {
      throw Err.typeError("__str__ returned non-string (type " + Types.of(r).name + ")");
    }
    return s;
  }

  static String ascii(Object o) {
    String s = Ops.repr(o);
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > 126) {
        return StrRepr.escapeNonAscii(s);
      }
    }
    return s;
  }

  static String format(Object o, String spec) {
    Object m = Types.of(o).lookup("__format__");
    if (m == null) {
      throw Err.typeError("Type " + Types.of(o).name + " doesn't define __format__");
    }
    Object r = Slots.call2(m, o, spec);
    String s = Convert.strOrNull(r);
    if (s == null) {
      throw Err.typeError("__format__ must return a str, not " + Types.of(r).name);
    }
    return s;
  }
}
