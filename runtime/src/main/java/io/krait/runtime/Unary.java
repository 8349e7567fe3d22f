package io.krait.runtime;

/** Unary operators and truth, by the special methods. */
final class Unary {
  private Unary() {}

  static Object apply(Object a, String method, String symbol) {
    Object m = Types.of(a).lookup(method);
    if (m == null) {
      throw Err.typeError("bad operand type for unary " + symbol + ": '" + Types.of(a).name + "'");
    }
    return Slots.call1(m, a);
  }

  static boolean truth(Object a) {
    if (a instanceof Double d) {
      return d != 0;
    }
    if (a.getClass() == PyList.class) {
      return ((PyList) a).size() != 0;
    }
    PyType t = Types.of(a);
    Object m = t.lookup("__bool__");
    if (m != null) {
      Object r = Slots.call1(m, a);
      if (r instanceof Boolean b) {
        return b;
      }
      throw Err.typeError("__bool__ should return bool, returned " + Types.of(r).name);
    }
    return t.lookup("__len__") == null || Items.len(a) != 0;
  }
}
