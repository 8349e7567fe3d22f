package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The members of slice. */
@PyTypeInfo(value = "slice(Generic[A, B, C])", doc = "What stands between brackets with colons.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class SliceMethods {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private SliceMethods() {}

  @Py(
      "__new__(cls: type, start: Any, stop: Any = ..., step: Any = ..., /) -> slice\n"
          + "__new__(cls: type, stop: Any, /) -> slice")
  static PySlice make(PyType cls, Object first, @Nullable Object second, @Nullable Object third) {
    if (second == null) {
      return new PySlice(PyNone.NONE, first, PyNone.NONE);
    }
    return new PySlice(first, second, third == null ? PyNone.NONE : third);
  }

  @Py(value = "start(self) -> A", kind = Py.Kind.GETTER)
  static Object start(PySlice self) {
    return self.start;
  }

  @Py(value = "stop(self) -> B", kind = Py.Kind.GETTER)
  static Object stop(PySlice self) {
    return self.stop;
  }

  @Py(value = "step(self) -> C", kind = Py.Kind.GETTER)
  static Object step(PySlice self) {
    return self.step;
  }

  @Py("indices(self, length: SupportsIndex, /) -> tuple[int, int, int]")
  static PyTuple indices(PySlice self, Object length) {
    BigInteger n = Convert.indexBig(length);
    if (n.signum() < 0) {
      throw Err.valueError("length should not be negative");
    }
    BigInteger[] b = bounds(self, n);
    return PyTuple.of(Convert.pyInt(b[0]), Convert.pyInt(b[1]), Convert.pyInt(b[2]));
  }

  /** Start, stop and step of a slice of so many items, for ints of any size. */
  static BigInteger[] bounds(PySlice slice, BigInteger length) {
    BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : index(slice.step);
    if (step.signum() == 0) {
      throw Err.valueError("slice step cannot be zero");
    }
    boolean down = step.signum() < 0;
    BigInteger low = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger high = down ? length.subtract(BigInteger.ONE) : length;
    BigInteger start =
        slice.start == PyNone.NONE ? (down ? high : low) : adjust(slice.start, length, low, high);
    BigInteger stop =
        slice.stop == PyNone.NONE ? (down ? low : high) : adjust(slice.stop, length, low, high);
    return new BigInteger[] {start, stop, step};
  }

  private static BigInteger adjust(Object o, BigInteger length, BigInteger low, BigInteger high) {
    BigInteger i = index(o);
    return i.signum() < 0 ? i.add(length).max(low) : i.min(high);
  }

  private static BigInteger index(Object o) {
    if (!Indexes.isIndex(o)) {
      throw Err.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Convert.indexBig(o);
  }

  private static PyTuple parts(PySlice slice) {
    return PyTuple.of(slice.start, slice.stop, slice.step);
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PySlice self, Object other) {
    return other instanceof PySlice s
        ? self == s || Comparisons.equal(parts(self), parts(s))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PySlice self, Object other) {
    return other instanceof PySlice s
        ? !(self == s || Comparisons.equal(parts(self), parts(s)))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: slice, /) -> bool")
  static Object lt(PySlice self, Object other) {
    return other instanceof PySlice s
        ? Comparisons.less(parts(self), parts(s))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: slice, /) -> bool")
  static Object le(PySlice self, Object other) {
    return other instanceof PySlice s
        ? Comparisons.lessOrEqual(parts(self), parts(s))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: slice, /) -> bool")
  static Object gt(PySlice self, Object other) {
    return other instanceof PySlice s
        ? Comparisons.greater(parts(self), parts(s))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: slice, /) -> bool")
  static Object ge(PySlice self, Object other) {
    return other instanceof PySlice s
        ? Comparisons.greaterOrEqual(parts(self), parts(s))
        : PyNone.NOT_IMPLEMENTED;
  }

  /** As CPython's: the rounds of a tuple's hash without its length. */
  @Py("__hash__(self, /) -> int")
  static long hash(PySlice self) {
    long acc = PRIME_5;
    for (Object part : parts(self).items()) {
      acc = Long.rotateLeft(acc + Hashes.of(part) * PRIME_2, 31) * PRIME_1;
    }
    return acc == -1 ? 1546275796L : acc;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PySlice self) {
    return "slice("
        + Ops.repr(self.start)
        + ", "
        + Ops.repr(self.stop)
        + ", "
        + Ops.repr(self.step)
        + ")";
  }
}
