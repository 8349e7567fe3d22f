package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyRange;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The members of range. */
@PyTypeInfo(value = "range(Sequence[int])", doc = "An immutable sequence of evenly spaced ints.")
@SuppressWarnings("DoNotCallSuggester") // Python code calls it
final class RangeMethods {
  private RangeMethods() {}

  @Py(
      "__new__(cls: type, start: SupportsIndex, stop: SupportsIndex = ...,"
          + " step: SupportsIndex = ..., /) -> range\n"
          + "__new__(cls: type, stop: SupportsIndex, /) -> range")
  static PyRange make(PyType cls, Object first, @Nullable Object second, @Nullable Object third) {
    Object start = second == null ? (Object) 0L : Convert.indexInt(first);
    Object stop = Convert.indexInt(second == null ? first : second);
    Object step = third == null ? (Object) 1L : Convert.indexInt(third);
    if (start instanceof Long a && stop instanceof Long b && step instanceof Long c) {
      return PyRange.of(a, b, c);
    }
    return PyRange.of(Convert.indexBig(start), Convert.indexBig(stop), Convert.indexBig(step));
  }

  @Py(value = "start(self) -> int", kind = Py.Kind.GETTER)
  static Object start(PyRange self) {
    return Convert.pyInt(self.bigStart());
  }

  @Py(value = "stop(self) -> int", kind = Py.Kind.GETTER)
  static Object stop(PyRange self) {
    return Convert.pyInt(self.bigStop());
  }

  @Py(value = "step(self) -> int", kind = Py.Kind.GETTER)
  static Object step(PyRange self) {
    return Convert.pyInt(self.bigStep());
  }

  @Py(value = "start(self, value)", kind = Py.Kind.SETTER)
  static void setStart(PyRange self, Object value) {
    throw readOnly();
  }

  @Py(value = "stop(self, value)", kind = Py.Kind.SETTER)
  static void setStop(PyRange self, Object value) {
    throw readOnly();
  }

  @Py(value = "step(self, value)", kind = Py.Kind.SETTER)
  static void setStep(PyRange self, Object value) {
    throw readOnly();
  }

  private static RuntimeException readOnly() {
    return Err.attributeError("readonly attribute");
  }

  @Py("__len__(self, /) -> int")
  static long len(PyRange self) {
    if (self.big != null && self.big.length().bitLength() > 63) {
      throw Err.overflowError("Python int too large to convert to C ssize_t");
    }
    return self.bigLength().longValue();
  }

  @Py("__bool__(self, /) -> bool")
  static boolean bool(PyRange self) {
    return self.bigLength().signum() != 0;
  }

  @Py(
      "__getitem__(self, index: SupportsIndex, /) -> int\n"
          + "__getitem__(self, index: slice, /) -> range")
  static Object getItem(PyRange self, Object index) {
    if (index instanceof PySlice slice) {
      return slice(self, slice);
    }
    if (index instanceof Long i && self.big == null) {
      long j = i < 0 ? i + self.length : i;
      if (j < 0 || j >= self.length) {
        throw Err.indexError("range object index out of range");
      }
      return self.start + j * self.step;
    }
    if (!Indexes.isIndex(index)) {
      throw Err.typeError("range indices must be integers or slices, not " + Types.of(index).name);
    }
    return at(self, Convert.indexBig(index));
  }

  private static Object at(PyRange self, BigInteger index) {
    BigInteger length = self.bigLength();
    BigInteger i = index.signum() < 0 ? index.add(length) : index;
    if (i.signum() < 0 || i.compareTo(length) >= 0) {
      throw Err.indexError("range object index out of range");
    }
    return Convert.pyInt(item(self, i));
  }

  private static BigInteger item(PyRange self, BigInteger i) {
    return self.bigStart().add(i.multiply(self.bigStep()));
  }

  private static PyRange slice(PyRange self, PySlice slice) {
    BigInteger[] b = SliceMethods.bounds(slice, self.bigLength());
    return PyRange.of(item(self, b[0]), item(self, b[1]), self.bigStep().multiply(b[2]));
  }

  @Py("__contains__(self, value: object, /) -> bool")
  static boolean contains(PyRange self, Object value) {
    if (value instanceof Long v && self.big == null) {
      return indexOf(self, v) >= 0;
    }
    if (value instanceof Long || value instanceof BigInteger || value instanceof Boolean) {
      return indexOf(self, Convert.indexBig(value)) != null;
    }
    PyIterator it = iter(self);
    for (Object o = it.next(); o != null; o = it.next()) {
      if (Same.same(o, value)) {
        return true;
      }
    }
    return false;
  }

  /** The index of a value, or -1. */
  private static long indexOf(PyRange self, long value) {
    boolean within =
        self.step > 0
            ? value >= self.start && value < self.stop
            : value <= self.start && value > self.stop;
    if (!within) {
      return -1;
    }
    long distance = self.step > 0 ? value - self.start : self.start - value;
    long step = self.step > 0 ? self.step : -self.step;
    return Long.remainderUnsigned(distance, step) == 0 ? Long.divideUnsigned(distance, step) : -1;
  }

  private static @Nullable BigInteger indexOf(PyRange self, BigInteger value) {
    BigInteger[] q = value.subtract(self.bigStart()).divideAndRemainder(self.bigStep());
    boolean within =
        q[1].signum() == 0 && q[0].signum() >= 0 && q[0].compareTo(self.bigLength()) < 0;
    return within ? q[0] : null;
  }

  @Py("index(self, value: int, /) -> int")
  static Object index(PyRange self, Object value) {
    boolean isInt =
        value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
    if (isInt) {
      BigInteger i = indexOf(self, Convert.indexBig(value));
      if (i == null) {
        throw Err.valueError(Ops.repr(value) + " is not in range");
      }
      return Convert.pyInt(i);
    }
    PyIterator it = iter(self);
    long n = 0;
    for (Object o = it.next(); o != null; o = it.next()) {
      if (Same.same(o, value)) {
        return n;
      }
      n++;
    }
    throw Err.valueError("sequence.index(x): x not in sequence");
  }

  @Py("count(self, value: int, /) -> int")
  static long count(PyRange self, Object value) {
    if (value instanceof Long || value instanceof BigInteger || value instanceof Boolean) {
      return indexOf(self, Convert.indexBig(value)) == null ? 0 : 1;
    }
    PyIterator it = iter(self);
    long n = 0;
    for (Object o = it.next(); o != null; o = it.next()) {
      if (Same.same(o, value)) {
        n++;
      }
    }
    return n;
  }

  @Py("__iter__(self, /) -> Iterator[int]")
  static PyIterator iter(PyRange self) {
    return self.big == null
        ? self.iterator()
        : new BigRangeIterator(self.big.start(), self.big.step(), self.big.length());
  }

  @Py("__reversed__(self, /) -> Iterator[int]")
  static PyIterator reversed(PyRange self) {
    if (self.big == null && self.step != Long.MIN_VALUE) {
      long last = self.start + (self.length - 1) * self.step;
      return new RangeIterator(last, -self.step, self.length);
    }
    BigInteger last = item(self, self.bigLength().subtract(BigInteger.ONE));
    return new BigRangeIterator(last, self.bigStep().negate(), self.bigLength());
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyRange self, Object other) {
    return other instanceof PyRange r ? equal(self, r) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PyRange self, Object other) {
    return other instanceof PyRange r ? !equal(self, r) : PyNone.NOT_IMPLEMENTED;
  }

  private static boolean equal(PyRange a, PyRange b) {
    BigInteger n = a.bigLength();
    if (!n.equals(b.bigLength())) {
      return false;
    }
    return n.signum() == 0
        || (a.bigStart().equals(b.bigStart())
            && (n.equals(BigInteger.ONE) || a.bigStep().equals(b.bigStep())));
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyRange self) {
    BigInteger n = self.bigLength();
    Object start = n.signum() == 0 ? PyNone.NONE : start(self);
    Object step = n.compareTo(BigInteger.ONE) <= 0 ? PyNone.NONE : step(self);
    return Hashes.ofItems(new Object[] {Convert.pyInt(n), start, step});
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyRange self) {
    String text = "range(" + self.bigStart() + ", " + self.bigStop();
    return self.bigStep().equals(BigInteger.ONE) ? text + ")" : text + ", " + self.bigStep() + ")";
  }
}
