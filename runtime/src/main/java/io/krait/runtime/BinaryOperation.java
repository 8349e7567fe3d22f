package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A binary operator on any objects: the reflected method of a subclass first, then the left
 * operand's method, then the right one's. The concatenation and repetition of built-in sequences
 * come after the right operand's method, as they are not number slots in CPython.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class BinaryOperation {
  static final BinaryOperation ADD = new BinaryOperation("add", "+");
  static final BinaryOperation SUB = new BinaryOperation("sub", "-");
  static final BinaryOperation MUL = new BinaryOperation("mul", "*");
  static final BinaryOperation MATMUL = new BinaryOperation("matmul", "@");
  static final BinaryOperation TRUEDIV = new BinaryOperation("truediv", "/");
  static final BinaryOperation FLOORDIV = new BinaryOperation("floordiv", "//");
  static final BinaryOperation MOD = new BinaryOperation("mod", "%");
  static final BinaryOperation POW = new BinaryOperation("pow", "** or pow()");
  static final BinaryOperation LSHIFT = new BinaryOperation("lshift", "<<");
  static final BinaryOperation RSHIFT = new BinaryOperation("rshift", ">>");
  static final BinaryOperation AND = new BinaryOperation("and", "&");
  static final BinaryOperation OR = new BinaryOperation("or", "|");
  static final BinaryOperation XOR = new BinaryOperation("xor", "^");
  static final BinaryOperation DIVMOD = new BinaryOperation("divmod", "divmod()");

  private final String name;
  private final String reflected;
  private final String inPlace;
  private final String symbol;

  private BinaryOperation(String stem, String symbol) {
    name = "__" + stem + "__";
    reflected = "__r" + stem + "__";
    inPlace = "__i" + stem + "__";
    this.symbol = symbol;
  }

  Object apply(Object a, Object b) {
    Object r = attempt(a, b);
    if (r == PyNone.NOT_IMPLEMENTED) {
      throw BinaryErrors.unsupported(this, a, b, symbol);
    }
    return r;
  }

  Object applyInPlace(Object a, Object b) {
    Object method = Types.of(a).lookup(inPlace);
    if (method != null) {
      Object r = Slots.call2(method, a, b);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    Object r = hidesRepetition(Types.of(a), Types.of(b)) ? attemptLeft(a, b) : attempt(a, b);
    if (r == PyNone.NOT_IMPLEMENTED) {
      throw BinaryErrors.unsupported(this, a, b, this == POW ? "**=" : symbol + "=");
    }
    return r;
  }

  // d *= "ab": the slots for sequences of d's type, though empty, keep those of str from being
  // used.
  private boolean hidesRepetition(PyType ta, PyType tb) {
    return this == MUL
        && isSequenceMethod(tb.lookup(reflected))
        && !BinaryErrors.hasSequence(ta)
        && BinaryErrors.hasItems(ta);
  }

  private Object attemptLeft(Object a, Object b) {
    Object left = Types.of(a).lookup(name);
    return left == null ? PyNone.NOT_IMPLEMENTED : called(left, a, b);
  }

  private Object attempt(Object a, Object b) {
    PyType ta = Types.of(a);
    PyType tb = Types.of(b);
    Object left = ta.lookup(name);
    if (ta == tb) {
      return left == null ? PyNone.NOT_IMPLEMENTED : called(left, a, b);
    }
    Object right = tb.lookup(reflected);
    if (right != null && goesFirst(left, right, ta, tb)) {
      Object r = called(right, b, a);
      if (r != PyNone.NOT_IMPLEMENTED || left == null) {
        return r;
      }
      return called(left, a, b);
    }
    if (left != null) {
      Object r = called(left, a, b);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    return right == null ? PyNone.NOT_IMPLEMENTED : called(right, b, a);
  }

  private boolean goesFirst(@Nullable Object left, Object right, PyType ta, PyType tb) {
    if (isSequenceMethod(left) && !isSequenceMethod(right)) {
      return true;
    }
    return tb.isSubtypeOf(ta) && ta.lookup(reflected) != right;
  }

  // list + x, str * x ...: what CPython keeps in sq_concat and sq_repeat.
  private boolean isSequenceMethod(@Nullable Object method) {
    return (this == ADD || this == MUL)
        && method instanceof PyMethodDescriptor d
        && BinaryErrors.isSequence(d.owner);
  }

  private static Object called(Object method, Object self, Object other) {
    // A method set to None blocks the operation: the call fails.
    return Slots.call2(method, self, other);
  }

  /** {@code pow(a, b, c)}: only the methods that take three arguments. */
  static Object power3(Object a, Object b, Object c) {
    Object method = Types.of(a).lookup("__pow__");
    if (method != null) {
      Object r = Slots.call3(method, a, b, c);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    throw Err.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + Types.of(a).name
            + "', '"
            + Types.of(b).name
            + "', '"
            + Types.of(c).name
            + "'");
  }
}
