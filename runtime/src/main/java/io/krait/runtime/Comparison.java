package io.krait.runtime;

/**
 * A comparison of any objects (CPython's {@code do_richcompare}): the reflected method of a
 * subclass first, then the left operand's, then the right one's; equality falls back to identity.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class Comparison {
  static final Comparison EQ = new Comparison("__eq__", "__eq__", "==");
  static final Comparison NE = new Comparison("__ne__", "__ne__", "!=");
  static final Comparison LT = new Comparison("__lt__", "__gt__", "<");
  static final Comparison LE = new Comparison("__le__", "__ge__", "<=");
  static final Comparison GT = new Comparison("__gt__", "__lt__", ">");
  static final Comparison GE = new Comparison("__ge__", "__le__", ">=");

  private final String name;
  private final String reflected;
  private final String symbol;

  private Comparison(String name, String reflected, String symbol) {
    this.name = name;
    this.reflected = reflected;
    this.symbol = symbol;
  }

  Object apply(Object a, Object b) {
    PyType ta = Types.of(a);
    PyType tb = Types.of(b);
    boolean reflectedFirst = ta != tb && tb.isSubtypeOf(ta);
    if (reflectedFirst) {
      Object r = attempt(tb, reflected, b, a);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    Object r = attempt(ta, name, a, b);
    if (r != PyNone.NOT_IMPLEMENTED) {
      return r;
    }
    if (!reflectedFirst) {
      r = attempt(tb, reflected, b, a);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    if (this == EQ) {
      return Ops.is(a, b);
    }
    if (this == NE) {
      return !Ops.is(a, b);
    }
    throw Err.typeError(
        "'"
            + symbol
            + "' not supported between instances of '"
            + ta.name
            + "' and '"
            + tb.name
            + "'");
  }

  private static Object attempt(PyType t, String method, Object a, Object b) {
    Object m = t.lookup(method);
    if (m == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (!(m instanceof PyMethodDescriptor d)) {
      return Slots.call2(m, a, b);
    }
    try {
      return d.function.call2(a, b);
    } catch (StackOverflowError e) {
      throw StackOverflow.recursionError(" in comparison");
    }
  }
}
