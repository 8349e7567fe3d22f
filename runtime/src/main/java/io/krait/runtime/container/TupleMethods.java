package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyTupleSub;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of tuple. */
@PyTypeInfo(value = "tuple(Sequence[T_co])", doc = "Built-in immutable sequence.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class TupleMethods {
  private TupleMethods() {}

  @Py("__new__(cls: type, iterable: Iterable[T_co] = ..., /) -> Self")
  public static PyTuple make(PyType cls, @Nullable Object iterable) {
    PyTuple tuple = iterable == null ? PyTuple.EMPTY : Iter.toTuple(iterable);
    return cls == Types.TUPLE ? tuple : new PyTupleSub(cls, tuple.items());
  }

  @Py("count(self, value: object, /) -> int")
  public static long count(PyTuple self, Object value) {
    long n = 0;
    for (Object item : self.items()) {
      if (Same.same(item, value)) {
        n++;
      }
    }
    return n;
  }

  @Py(
      "index(self, value: object, start: SupportsIndex = 0,"
          + " stop: SupportsIndex = 9223372036854775807, /) -> int")
  public static long index(PyTuple self, Object value, Object start, Object stop) {
    int to = Math.min(Indexes.bound(stop, self.size()), self.size());
    for (int i = Indexes.bound(start, self.size()); i < to; i++) {
      if (Same.same(self.get(i), value)) {
        return i;
      }
    }
    throw Err.valueError("tuple.index(x): x not in tuple");
  }

  @Py("__len__(self, /) -> int")
  public static long len(PyTuple self) {
    return self.size();
  }

  @Py(
      "__getitem__(self, index: SupportsIndex, /) -> T_co\n"
          + "__getitem__(self, index: slice, /) -> tuple[T_co, ...]")
  public static Object getItem(PyTuple self, Object index) {
    if (index instanceof PySlice slice) {
      return slice(self, slice);
    }
    return self.getItem(Indexes.of(index, "tuple"));
  }

  private static PyTuple slice(PyTuple self, PySlice slice) {
    SliceBounds b = slice.bounds(self.size());
    if (b.step() == 1 && b.count() == self.size() && self.getClass() == PyTuple.class) {
      return self;
    }
    Object[] items = new Object[b.count()];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.get(b.at(i));
    }
    return PyTuple.of(items);
  }

  @Py("__contains__(self, value: object, /) -> bool")
  public static boolean contains(PyTuple self, Object value) {
    return self.indexOf(value) >= 0;
  }

  @Py("__iter__(self, /) -> Iterator[T_co]")
  public static PyIterator iter(PyTuple self) {
    return new TupleIterator(self.items());
  }

  @Py(
      "__add__(self, other: tuple[T_co, ...], /) -> tuple[T_co, ...]\n"
          + "__add__(self, other: tuple[S, ...], /) -> tuple[T_co | S, ...]")
  public static Object add(PyTuple self, Object other) {
    if (!(other instanceof PyTuple tuple)) {
      throw Err.typeError(
          "can only concatenate tuple (not \"" + Types.of(other).name + "\") to tuple");
    }
    if (self.size() == 0 && tuple.getClass() == PyTuple.class) {
      return tuple;
    }
    if (tuple.size() == 0 && self.getClass() == PyTuple.class) {
      return self;
    }
    Object[] items = java.util.Arrays.copyOf(self.items(), self.size() + tuple.size());
    System.arraycopy(tuple.items(), 0, items, self.size(), tuple.size());
    return PyTuple.of(items);
  }

  @Py("__mul__(self, count: SupportsIndex, /) -> tuple[T_co, ...]")
  public static Object mul(PyTuple self, Object count) {
    long n = Indexes.count(count);
    int size = self.size();
    if (n == 1 && self.getClass() == PyTuple.class) {
      return self;
    }
    if (n == 0 || size == 0) {
      return PyTuple.EMPTY;
    }
    if (n > Integer.MAX_VALUE / size) {
      throw new OutOfMemoryError();
    }
    Object[] items = new Object[(int) (n * size)];
    for (int i = 0; i < items.length; i += size) {
      System.arraycopy(self.items(), 0, items, i, size);
    }
    return PyTuple.of(items);
  }

  @Py("__rmul__(self, count: SupportsIndex, /) -> tuple[T_co, ...]")
  public static Object rmul(PyTuple self, Object count) {
    return mul(self, count);
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(PyTuple self) {
    return Hashes.ofItems(self.items());
  }

  @Py("__eq__(self, other: object, /) -> bool")
  public static Object eq(PyTuple self, Object other) {
    return other instanceof PyTuple t ? Comparisons.equal(self, t) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  public static Object ne(PyTuple self, Object other) {
    return other instanceof PyTuple t ? !Comparisons.equal(self, t) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: tuple[T_co, ...], /) -> bool")
  public static Object lt(PyTuple self, Object other) {
    return other instanceof PyTuple t ? Comparisons.less(self, t) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: tuple[T_co, ...], /) -> bool")
  public static Object le(PyTuple self, Object other) {
    return other instanceof PyTuple t ? Comparisons.lessOrEqual(self, t) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: tuple[T_co, ...], /) -> bool")
  public static Object gt(PyTuple self, Object other) {
    return other instanceof PyTuple t ? Comparisons.greater(self, t) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: tuple[T_co, ...], /) -> bool")
  public static Object ge(PyTuple self, Object other) {
    return other instanceof PyTuple t
        ? Comparisons.greaterOrEqual(self, t)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyTuple self) {
    return Reprs.tuple(self);
  }

  @Py("__getnewargs__(self, /) -> tuple[tuple[T_co, ...]]")
  public static PyTuple getNewArgs(PyTuple self) {
    return PyTuple.of(PyTuple.of(self.items()));
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  public static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
