package io.krait.runtime;

/** The TypeErrors of binary operators. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class BinaryErrors {
  private BinaryErrors() {}

  static boolean isSequence(PyType owner) {
    return owner == Types.LIST
        || owner == Types.STR
        || owner == Types.TUPLE
        || owner == Types.BYTES
        || owner == Types.BYTEARRAY
        || owner.name.equals("collections.deque");
  }

  static boolean hasSequence(PyType t) {
    for (PyType k : t.mro()) {
      if (isSequence(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a type has sequence slots, as those of classes written in Python always are; in-place
   * repetition then looks no further.
   */
  static boolean hasItems(PyType t) {
    return !t.isBuiltin() || t.lookup("__len__") != null || t.lookup("__contains__") != null;
  }

  static PyBaseException unsupported(BinaryOperation op, Object a, Object b, String symbol) {
    PyType ta = Types.of(a);
    PyType tb = Types.of(b);
    if (op == BinaryOperation.ADD && hasSequence(ta)) {
      return concatenation(ta, tb);
    }
    if (op == BinaryOperation.MUL) {
      if (hasSequence(ta)) {
        return Err.typeError("can't multiply sequence by non-int of type '" + tb.name + "'");
      }
      if (hasSequence(tb) && !(symbol.equals("*=") && hasItems(ta))) {
        return Err.typeError("can't multiply sequence by non-int of type '" + ta.name + "'");
      }
    }
    String hint = "";
    if (op == BinaryOperation.RSHIFT
        && a instanceof PyBuiltinFunction f
        && f.name().equals("print")) {
      hint = ". Did you mean \"print(<message>, file=<output_stream>)\"?";
    }
    return Err.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + ta.name
            + "' and '"
            + tb.name
            + "'"
            + hint);
  }

  private static PyBaseException concatenation(PyType ta, PyType tb) {
    if (ta.isSubtypeOf(Types.BYTES) || ta.isSubtypeOf(Types.BYTEARRAY)) {
      return Err.typeError("can't concat " + tb.name + " to " + ta.name);
    }
    PyType kind = ta;
    for (PyType k : ta.mro()) {
      if (isSequence(k)) {
        kind = k;
        break;
      }
    }
    return Err.typeError(
        "can only concatenate " + kind.name + " (not \"" + tb.name + "\") to " + kind.name);
  }
}
