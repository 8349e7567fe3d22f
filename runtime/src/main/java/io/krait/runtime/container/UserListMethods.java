package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of collections.UserList. */
@PyTypeInfo(
    value = "UserList(MutableSequence[T])",
    module = "collections",
    doc = "A list-like class around a list.")
final class UserListMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private UserListMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyUserObject make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyUserObject(cls);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyUserObject self) {
    return self.dict();
  }

  @Py("__init__(self, initlist: Iterable[T] | None = None) -> None")
  static void init(PyUserObject self, Object items) {
    PyList data = new PyList();
    if (items != PyNone.NONE) {
      data.extend(PyUserObject.unwrap(items));
    }
    self.setData(data);
  }

  @Py("append(self, item: T) -> None")
  static void append(PyUserObject self, Object item) {
    Calls.callMethod(self.data(), "append", new Object[] {item}, null);
  }

  @Py("insert(self, i: int, item: T) -> None")
  static void insert(PyUserObject self, Object i, Object item) {
    Calls.callMethod(self.data(), "insert", new Object[] {i, item}, null);
  }

  @Py("remove(self, item: T) -> None")
  static void remove(PyUserObject self, Object item) {
    Calls.callMethod(self.data(), "remove", new Object[] {item}, null);
  }

  @Py("reverse(self) -> None")
  static void reverse(PyUserObject self) {
    Calls.callMethod(self.data(), "reverse", new Object[] {}, null);
  }

  @Py("clear(self) -> None")
  static void clear(PyUserObject self) {
    Calls.callMethod(self.data(), "clear", new Object[] {}, null);
  }

  @Py("pop(self, *args: Any) -> T")
  static Object pop(PyUserObject self, PyTuple args) {
    return Calls.callMethod(self.data(), "pop", args.toArray(), null);
  }

  @Py("count(self, *args: Any) -> int")
  static Object count(PyUserObject self, PyTuple args) {
    return Calls.callMethod(self.data(), "count", args.toArray(), null);
  }

  @Py("index(self, *args: Any) -> int")
  static Object index(PyUserObject self, PyTuple args) {
    return Calls.callMethod(self.data(), "index", args.toArray(), null);
  }

  @Py("sort(self, /, *args: Any, **kwds: Any) -> None")
  static void sort(PyUserObject self, PyTuple args, PyDict kwds) {
    Calls.callEx(Attrs.get(self.data(), "sort"), args, kwds);
  }

  @Py("extend(self, other: Iterable[T]) -> None")
  static void extend(PyUserObject self, Object other) {
    Calls.callMethod1(self.data(), "extend", PyUserObject.unwrap(other));
  }

  @Py("copy(self) -> Self")
  static Object copy(PyUserObject self) {
    return self.wrap(self);
  }

  @Py("__copy__(self) -> Self")
  static Object shallowCopy(PyUserObject self) {
    return self.wrap(self);
  }

  @Py("__repr__(self) -> str")
  static String repr(PyUserObject self) {
    return Ops.repr(self.data());
  }

  @Py("__eq__(self, other: object) -> bool")
  static Object eq(PyUserObject self, Object other) {
    return Ops.eq(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__ne__(self, other: object) -> bool")
  static Object ne(PyUserObject self, Object other) {
    return Ops.ne(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__lt__(self, other: object) -> bool")
  static Object lt(PyUserObject self, Object other) {
    return Ops.lt(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__le__(self, other: object) -> bool")
  static Object le(PyUserObject self, Object other) {
    return Ops.le(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__gt__(self, other: object) -> bool")
  static Object gt(PyUserObject self, Object other) {
    return Ops.gt(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__ge__(self, other: object) -> bool")
  static Object ge(PyUserObject self, Object other) {
    return Ops.ge(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__contains__(self, item: object) -> bool")
  static boolean contains(PyUserObject self, Object item) {
    return Ops.contains(self.data(), item);
  }

  @Py("__len__(self) -> int")
  static long len(PyUserObject self) {
    return Ops.len(self.data());
  }

  @Py("__getitem__(self, i: Any) -> Any")
  static Object getItem(PyUserObject self, Object i) {
    Object item = Ops.getItem(self.data(), i);
    return i instanceof PySlice ? self.wrap(item) : item;
  }

  @Py("__setitem__(self, i: Any, item: Any) -> None")
  static void setItem(PyUserObject self, Object i, Object item) {
    Ops.setItem(self.data(), i, item);
  }

  @Py("__delitem__(self, i: Any) -> None")
  static void delItem(PyUserObject self, Object i) {
    Ops.delItem(self.data(), i);
  }

  @Py("__iter__(self) -> Iterator[T]")
  static Object iter(PyUserObject self) {
    return new SequenceIterator(self);
  }

  @Py("__add__(self, other: Iterable[T]) -> Self")
  static Object add(PyUserObject self, Object other) {
    return self.wrap(Ops.add(self.data(), ListOps.copyOfAny(PyUserObject.unwrap(other))));
  }

  @Py("__radd__(self, other: Iterable[T]) -> Self")
  static Object radd(PyUserObject self, Object other) {
    return self.wrap(Ops.add(ListOps.copyOfAny(PyUserObject.unwrap(other)), self.data()));
  }

  @Py("__iadd__(self, other: Iterable[T]) -> Self")
  static Object iadd(PyUserObject self, Object other) {
    self.setData(Ops.iadd(self.data(), ListOps.copyOfAny(PyUserObject.unwrap(other))));
    return self;
  }

  @Py("__mul__(self, n: int) -> Self")
  static Object mul(PyUserObject self, Object n) {
    return self.wrap(Ops.mul(self.data(), n));
  }

  @Py("__rmul__(self, n: int) -> Self")
  static Object rmul(PyUserObject self, Object n) {
    return mul(self, n);
  }

  @Py("__imul__(self, n: int) -> Self")
  static Object imul(PyUserObject self, Object n) {
    self.setData(Ops.imul(self.data(), n));
    return self;
  }

  @Py("__reversed__(self) -> Iterator[T]")
  static Object reversed(PyUserObject self) {
    return new ReversedIterator(ReversedIterator.TYPE, self, Ops.len(self));
  }
}
