package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;

/** The values that {@code auto()} stands for. */
final class EnumValues {
  private EnumValues() {}

  /** One more than the greatest value so far. */
  static Object next(PyList last, Object start) {
    if (last.size() == 0) {
      return start;
    }
    Object greatest;
    try {
      greatest = greatest(last);
    } catch (PyBaseException e) {
      throw typeError(e, "unable to sort non-numeric values");
    }
    try {
      return Ops.add(greatest, 1L);
    } catch (PyBaseException e) {
      throw typeError(e, "unable to increment " + Ops.str(Ops.mod("%r", PyTuple.of(greatest))));
    }
  }

  private static PyBaseException typeError(PyBaseException e, String message) {
    if (!e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
      return e;
    }
    PyBaseException error = Err.typeError(message);
    error.setCause(null);
    return error;
  }

  private static Object greatest(PyList values) {
    Object greatest = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      greatest = Ops.ltBool(greatest, values.get(i)) ? values.get(i) : greatest;
    }
    return greatest;
  }

  /** The lowest power of two above the greatest value so far. */
  static Object nextFlag(PyList last, Object start) {
    if (last.size() == 0) {
      return start == io.krait.runtime.PyNone.NONE ? 1L : start;
    }
    Object greatest = greatest(last);
    BigInteger bits = EnumInfo.bits(greatest);
    if (bits == null) {
      throw Err.typeError("invalid flag value " + Ops.repr(greatest));
    }
    return io.krait.runtime.Convert.pyInt(BigInteger.ONE.shiftLeft(bits.bitLength()));
  }
}
