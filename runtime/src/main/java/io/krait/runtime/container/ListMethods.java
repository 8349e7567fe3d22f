package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.ListIndex;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyListSub;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of list. */
@PyTypeInfo(value = "list(MutableSequence[T])", doc = "Built-in mutable sequence.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class ListMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private ListMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  public static PyList make(PyType cls, PyTuple args, PyDict kwargs) {
    return cls == Types.LIST ? new PyList() : new PyListSub(cls);
  }

  @Py("__init__(self, iterable: Iterable[T] = ..., /) -> None")
  public static void init(PyList self, @Nullable Object iterable) {
    self.clear();
    if (iterable != null) {
      self.extend(iterable);
    }
  }

  @Py("append(self, object: T, /) -> None")
  public static void append(PyList self, Object object) {
    self.append(object);
  }

  @Py("extend(self, iterable: Iterable[T], /) -> None")
  public static void extend(PyList self, Object iterable) {
    self.extend(iterable);
  }

  @Py("insert(self, index: SupportsIndex, object: T, /) -> None")
  public static void insert(PyList self, long index, Object object) {
    self.insert(index, object);
  }

  @Py("pop(self, index: SupportsIndex = -1, /) -> T")
  public static Object pop(PyList self, long index) {
    return self.pop(index);
  }

  @Py("remove(self, value: T, /) -> None")
  public static void remove(PyList self, Object value) {
    int at = ListOps.indexOf(self, value, 0, self.size);
    if (at < 0) {
      throw Err.valueError("list.remove(x): x not in list");
    }
    ListOps.deleteRange(self, at, Math.min(at + 1, self.size));
  }

  @Py("clear(self, /) -> None")
  public static void clear(PyList self) {
    self.clear();
  }

  @Py("copy(self, /) -> list[T]")
  public static PyList copy(PyList self) {
    return self.copy();
  }

  @Py("count(self, value: T, /) -> int")
  public static long count(PyList self, Object value) {
    long n = 0;
    for (int i = 0; i < self.size; i++) {
      if (Same.same(self.get(i), value)) {
        n++;
      }
    }
    return n;
  }

  @Py(
      "index(self, value: T, start: SupportsIndex = 0, stop: SupportsIndex = 9223372036854775807,"
          + " /) -> int")
  public static long index(PyList self, Object value, Object start, Object stop) {
    int from = Indexes.bound(start, self.size);
    int to = Indexes.bound(stop, self.size);
    int at = ListOps.indexOf(self, value, from, Math.min(to, self.size));
    if (at < 0) {
      throw Err.valueError(Ops.repr(value) + " is not in list");
    }
    return at;
  }

  @Py("reverse(self, /) -> None")
  public static void reverse(PyList self) {
    ListOps.reverse(self);
  }

  @Py("sort(self, /, *, key: Callable[[T], Any] | None = None, reverse: bool = False) -> None")
  public static void sort(PyList self, Object key, boolean reverse) {
    ListSort.sort(self, key, reverse);
  }

  @Py("__len__(self, /) -> int")
  public static long len(PyList self) {
    return self.size;
  }

  @Py(
      "__getitem__(self, index: SupportsIndex, /) -> T\n"
          + "__getitem__(self, index: slice, /) -> list[T]")
  public static Object getItem(PyList self, Object index) {
    if (index instanceof PySlice slice) {
      return ListSlices.get(self, slice);
    }
    return self.getItem(Indexes.of(index, "list"));
  }

  @Py(
      "__setitem__(self, index: SupportsIndex, value: T, /) -> None\n"
          + "__setitem__(self, index: slice, value: Iterable[T], /) -> None")
  public static void setItem(PyList self, Object index, Object value) {
    if (index instanceof PySlice slice) {
      ListSlices.set(self, slice, value);
    } else {
      self.setItem(Indexes.of(index, "list"), value);
    }
  }

  @Py("__delitem__(self, index: SupportsIndex | slice, /) -> None")
  public static void delItem(PyList self, Object index) {
    if (index instanceof PySlice slice) {
      ListSlices.delete(self, slice);
    } else {
      int at = ListIndex.store(Indexes.of(index, "list"), self.size);
      ListOps.deleteRange(self, at, at + 1);
    }
  }

  @Py("__contains__(self, value: object, /) -> bool")
  public static boolean contains(PyList self, Object value) {
    return ListOps.indexOf(self, value, 0, self.size) >= 0;
  }

  @Py("__iter__(self, /) -> Iterator[T]")
  public static PyIterator iter(PyList self) {
    return new PyListIterator(self);
  }

  @Py("__reversed__(self, /) -> Iterator[T]")
  public static PyIterator reversed(PyList self) {
    return new ListReverseIterator(self);
  }

  @Py(
      "__add__(self, other: list[T], /) -> list[T]\n"
          + "__add__(self, other: list[S], /) -> list[S | T]")
  public static Object add(PyList self, Object other) {
    if (!(other instanceof PyList list)) {
      throw Err.typeError(
          "can only concatenate list (not \"" + Types.of(other).name + "\") to list");
    }
    PyList result = self.copy();
    ListOps.extendList(result, list);
    return result;
  }

  @Py("__iadd__(self, other: Iterable[T], /) -> Self")
  public static PyList iadd(PyList self, Object other) {
    self.extend(other);
    return self;
  }

  @Py("__mul__(self, count: SupportsIndex, /) -> list[T]")
  public static Object mul(PyList self, Object count) {
    return ListOps.repeat(self, Indexes.count(count));
  }

  @Py("__rmul__(self, count: SupportsIndex, /) -> list[T]")
  public static Object rmul(PyList self, Object count) {
    return mul(self, count);
  }

  @Py("__imul__(self, count: SupportsIndex, /) -> Self")
  public static PyList imul(PyList self, Object count) {
    ListOps.assign(self, ListOps.repeat(self, Indexes.count(count)));
    return self;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  public static Object eq(PyList self, Object other) {
    return other instanceof PyList l ? Comparisons.equal(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  public static Object ne(PyList self, Object other) {
    return other instanceof PyList l ? !Comparisons.equal(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: list[T], /) -> bool")
  public static Object lt(PyList self, Object other) {
    return other instanceof PyList l ? Comparisons.less(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: list[T], /) -> bool")
  public static Object le(PyList self, Object other) {
    return other instanceof PyList l ? Comparisons.lessOrEqual(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: list[T], /) -> bool")
  public static Object gt(PyList self, Object other) {
    return other instanceof PyList l ? Comparisons.greater(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: list[T], /) -> bool")
  public static Object ge(PyList self, Object other) {
    return other instanceof PyList l ? Comparisons.greaterOrEqual(self, l) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyList self) {
    return Reprs.list(self);
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  public static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
