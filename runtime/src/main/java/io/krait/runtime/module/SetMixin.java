package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.Set} gives its subclasses. */
@PyTypeInfo(value = "Set", module = "collections.abc")
final class SetMixin {
  private SetMixin() {}

  private static boolean isSet(Object o) {
    return ABCMetaMethods.isSubclass(AbstractClasses.get("Set"), Types.of(o));
  }

  private static boolean isIterable(Object o) {
    return ABCMetaMethods.isSubclass(AbstractClasses.get("Iterable"), Types.of(o));
  }

  private static Object make(Object self, PyList items) {
    return Calls.call1(Attrs.get(self, "_from_iterable"), items);
  }

  @Py(value = "_from_iterable(cls, it: Any) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object fromIterableOf(PyType cls, Object items) {
    return Calls.call1(cls, items);
  }

  private static boolean within(Object a, Object b) {
    Object it = Iter.of(a);
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      if (!Ops.contains(b, item)) {
        return false;
      }
    }
    return true;
  }

  @Py("__le__(self, other: Any, /) -> Any")
  static Object le(Object self, Object other) {
    return isSet(other)
        ? (Object) (Ops.len(self) <= Ops.len(other) && within(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: Any, /) -> Any")
  static Object lt(Object self, Object other) {
    return isSet(other)
        ? (Object) (Ops.len(self) < Ops.len(other) && within(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: Any, /) -> Any")
  static Object ge(Object self, Object other) {
    return isSet(other)
        ? (Object) (Ops.len(self) >= Ops.len(other) && within(other, self))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: Any, /) -> Any")
  static Object gt(Object self, Object other) {
    return isSet(other)
        ? (Object) (Ops.len(self) > Ops.len(other) && within(other, self))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__eq__(self, other: Any, /) -> Any")
  static Object eq(Object self, Object other) {
    return isSet(other)
        ? (Object) (Ops.len(self) == Ops.len(other) && within(self, other))
        : PyNone.NOT_IMPLEMENTED;
  }

  private static PyList select(Object from, Object in, boolean wanted) {
    PyList found = new PyList();
    Object it = Iter.of(from);
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      if (Ops.contains(in, item) == wanted) {
        found.append(item);
      }
    }
    return found;
  }

  @Py("__and__(self, other: Any, /) -> Any")
  static Object and(Object self, Object other) {
    return isIterable(other) ? make(self, select(other, self, true)) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rand__(self, other: Any, /) -> Any")
  static Object rand(Object self, Object other) {
    return and(self, other);
  }

  @Py("isdisjoint(self, other: Any) -> bool")
  static boolean isDisjoint(Object self, Object other) {
    Object it = Iter.of(other);
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      if (Ops.contains(self, item)) {
        return false;
      }
    }
    return true;
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(Object self, Object other) {
    if (!isIterable(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyList all = Iter.toList(self);
    all.extend(other);
    return make(self, all);
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(Object self, Object other) {
    return or(self, other);
  }

  @Py("__sub__(self, other: Any, /) -> Any")
  static Object sub(Object self, Object other) {
    if (!isIterable(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object set = isSet(other) ? other : make(self, Iter.toList(other));
    return make(self, select(self, set, false));
  }

  @Py("__rsub__(self, other: Any, /) -> Any")
  static Object rsub(Object self, Object other) {
    if (!isIterable(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object set = isSet(other) ? other : make(self, Iter.toList(other));
    return make(self, select(set, self, false));
  }

  @Py("__xor__(self, other: Any, /) -> Any")
  static Object xor(Object self, Object other) {
    if (!isIterable(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object set = isSet(other) ? other : make(self, Iter.toList(other));
    return Ops.or(Ops.sub(self, set), Ops.sub(set, self));
  }

  @Py("__rxor__(self, other: Any, /) -> Any")
  static Object rxor(Object self, Object other) {
    return xor(self, other);
  }

  @Py("_hash(self) -> int")
  static long hash(Object self) {
    return Ops.hash(PyFrozenSet.of(self));
  }
}
