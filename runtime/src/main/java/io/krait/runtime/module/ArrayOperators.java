package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.Same;
import io.krait.runtime.container.SliceBounds;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The operators of arrays. */
@PyTypeInfo(value = "array", module = "array")
final class ArrayOperators {
  @PyConst("__hash__: None")
  static final PyNone HASH = PyNone.NONE;

  private ArrayOperators() {}

  @Py("__len__(self, /) -> int")
  static long len(PyArray self) {
    return self.size();
  }

  private static int checked(PyArray self, Object index, String what) {
    if (!Convert.hasIndex(index)) {
      throw Err.typeError("array indices must be integers");
    }
    long i = Convert.seqIndex(index);
    long at = i < 0 ? i + self.size() : i;
    if (at < 0 || at >= self.size()) {
      throw Err.indexError(what + " out of range");
    }
    return (int) at;
  }

  @Py("__getitem__(self, key: Any, /) -> Any")
  static Object getItem(PyArray self, Object key) {
    if (!(key instanceof PySlice slice)) {
      return self.get(checked(self, key, "array index"));
    }
    SliceBounds b = slice.bounds(self.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int n = 0; n < b.count(); n++) {
      out.writeBytes(self.part(b.at(n), b.at(n) + 1));
    }
    return self.like(out.toByteArray());
  }

  @Py("__setitem__(self, key: Any, value: Any, /) -> None")
  static void setItem(PyArray self, Object key, Object value) {
    if (!(key instanceof PySlice slice)) {
      self.set(checked(self, key, "array assignment index"), value);
      return;
    }
    if (!(value instanceof PyArray other)) {
      throw Err.typeError(
          "can only assign array (not \"" + Types.of(value).name + "\") to array slice");
    }
    if (other.code != self.code) {
      throw Err.typeError("bad argument type for built-in operation");
    }
    SliceBounds b = slice.bounds(self.size());
    byte[] items = other.bytes().clone();
    if (b.step() == 1) {
      self.splice(b.start(), b.start() + b.count(), items);
      return;
    }
    int count = items.length / self.code.size;
    if (count != b.count()) {
      throw Err.valueError(
          "attempt to assign array of size " + count + " to extended slice of size " + b.count());
    }
    PyArray source = self.like(items);
    for (int n = 0; n < count; n++) {
      self.set(b.at(n), source.get(n));
    }
  }

  @Py("__delitem__(self, key: Any, /) -> None")
  static void delItem(PyArray self, Object key) {
    if (!(key instanceof PySlice slice)) {
      int at = checked(self, key, "array assignment index");
      self.splice(at, at + 1, new byte[0]);
      return;
    }
    SliceBounds b = slice.bounds(self.size());
    for (int n = 0; n < b.count(); n++) {
      int at = b.at(b.step() > 0 ? b.count() - 1 - n : n);
      self.splice(at, at + 1, new byte[0]);
    }
  }

  @Py("__contains__(self, value: Any, /) -> bool")
  static boolean contains(PyArray self, Object value) {
    for (int i = 0; i < self.size(); i++) {
      if (Same.same(self.get(i), value)) {
        return true;
      }
    }
    return false;
  }

  @Py("__add__(self, value: Any, /) -> Any")
  static Object add(PyArray self, Object value) {
    if (!(value instanceof PyArray other)) {
      throw Err.typeError("can only append array (not \"" + Types.of(value).name + "\") to array");
    }
    if (other.code != self.code) {
      throw Err.typeError("bad argument type for built-in operation");
    }
    PyArray sum = self.like(self.bytes().clone());
    sum.splice(sum.size(), sum.size(), other.bytes().clone());
    return sum;
  }

  @Py("__iadd__(self, value: Any, /) -> Any")
  static Object iadd(PyArray self, Object value) {
    if (!(value instanceof PyArray other)) {
      throw Err.typeError("can only extend with array (not \"" + Types.of(value).name + "\")");
    }
    self.requireSame(other);
    self.splice(self.size(), self.size(), other.bytes().clone());
    return self;
  }

  private static byte[] repeated(PyArray self, long times) {
    byte[] one = self.bytes();
    long count = Math.max(0, times);
    if (count * one.length > Integer.MAX_VALUE - 16) {
      throw new OutOfMemoryError();
    }
    byte[] all = new byte[(int) (count * one.length)];
    for (int i = 0; i < count; i++) {
      System.arraycopy(one, 0, all, i * one.length, one.length);
    }
    return all;
  }

  @Py("__mul__(self, value: int, /) -> Any")
  static Object mul(PyArray self, Object value) {
    return Convert.hasIndex(value)
        ? self.like(repeated(self, Convert.seqIndex(value)))
        : noRepeat(value);
  }

  @Py("__rmul__(self, value: int, /) -> Any")
  static Object rmul(PyArray self, Object value) {
    return mul(self, value);
  }

  private static Object noRepeat(Object value) {
    throw Err.typeError(
        "can't multiply sequence by non-int of type '" + Types.of(value).name + "'");
  }

  @Py("__imul__(self, value: int, /) -> Any")
  static Object imul(PyArray self, Object value) {
    if (!Convert.hasIndex(value)) {
      return noRepeat(value);
    }
    self.splice(0, self.size(), repeated(self, Convert.seqIndex(value)));
    return self;
  }

  @Py("__iter__(self, /) -> Any")
  static Object iter(PyArray self) {
    return new Items(self);
  }

  // The first items that differ decide, else the lengths.
  private static Object compare(
      PyArray self, Object value, String operator, IntPredicate byLength) {
    if (!(value instanceof PyArray other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    int n = Math.min(self.size(), other.size());
    for (int i = 0; i < n; i++) {
      Object a = self.get(i);
      Object b = other.get(i);
      if (!Ops.eqBool(a, b)) {
        return switch (operator) {
          case "==" -> false;
          case "!=" -> true;
          case "<", "<=" -> Ops.lt(a, b);
          default -> Ops.gt(a, b);
        };
      }
    }
    return byLength.test(Integer.compare(self.size(), other.size()));
  }

  @Py("__eq__(self, value: Any, /) -> Any")
  static Object eq(PyArray self, Object value) {
    return compare(self, value, "==", c -> c == 0);
  }

  @Py("__ne__(self, value: Any, /) -> Any")
  static Object ne(PyArray self, Object value) {
    return compare(self, value, "!=", c -> c != 0);
  }

  @Py("__lt__(self, value: Any, /) -> Any")
  static Object lt(PyArray self, Object value) {
    return compare(self, value, "<", c -> c < 0);
  }

  @Py("__le__(self, value: Any, /) -> Any")
  static Object le(PyArray self, Object value) {
    return compare(self, value, "<=", c -> c <= 0);
  }

  @Py("__gt__(self, value: Any, /) -> Any")
  static Object gt(PyArray self, Object value) {
    return compare(self, value, ">", c -> c > 0);
  }

  @Py("__ge__(self, value: Any, /) -> Any")
  static Object ge(PyArray self, Object value) {
    return compare(self, value, ">=", c -> c >= 0);
  }

  /** Iterates an array. */
  static final class Items extends PyIterator {
    private static final PyType TYPE =
        PyType.builtin(
            "array.arrayiterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

    private @Nullable PyArray array;
    private int index;

    Items(PyArray array) {
      this.array = array;
    }

    @Override
    public @Nullable Object next() {
      PyArray a = array;
      if (a == null || index >= a.size()) {
        array = null;
        return null;
      }
      return a.get(index++);
    }

    @Override
    public PyTuple reduced() {
      PyArray a = array;
      Object iter = io.krait.runtime.Names.builtin("iter");
      return a == null
          ? PyTuple.of(iter, PyTuple.of(PyTuple.of()))
          : PyTuple.of(iter, PyTuple.of(a), (long) index);
    }

    @Override
    public boolean setPosition(long to) {
      PyArray a = array;
      index = a == null ? 0 : (int) Math.max(0, Math.min(to, a.size()));
      return true;
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
