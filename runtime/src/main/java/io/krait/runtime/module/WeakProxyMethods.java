package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Identity;
import io.krait.runtime.Iter;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of weak proxies but for binary operators. */
@PyTypeInfo(
    value = "ProxyType",
    module = "weakref",
    parts = {WeakProxyOperators.class})
final class WeakProxyMethods {
  @PyConst("__hash__: None")
  static final PyNone HASH = PyNone.NONE;

  private WeakProxyMethods() {}

  @Py("__getattribute__(self, name: str, /) -> Any")
  static Object getAttribute(PyWeakProxy self, String name) {
    return Attrs.get(self.alive(), name);
  }

  @Py("__setattr__(self, name: str, value: Any, /) -> None")
  static void setAttribute(PyWeakProxy self, String name, Object value) {
    Attrs.set(self.alive(), name, value);
  }

  @Py("__delattr__(self, name: str, /) -> None")
  static void deleteAttribute(PyWeakProxy self, String name) {
    Attrs.del(self.alive(), name);
  }

  @Py("__call__(self, /, *args: Any, **kwargs: Any) -> Any")
  static Object call(PyWeakProxy self, PyTuple args, PyDict kwargs) {
    return Calls.callEx(self.alive(), args, kwargs);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyWeakProxy self) {
    Object o = self.referent();
    return "<weakproxy at "
        + Identity.address(self)
        + (o == null
            ? "; dead>"
            : "; to '" + Types.of(o).name + "' at " + Identity.address(o) + ">");
  }

  @Py("__str__(self, /) -> str")
  static String str(PyWeakProxy self) {
    return Ops.str(self.alive());
  }

  @Py("__dir__(self, /) -> Any")
  static Object dir(PyWeakProxy self) {
    return Calls.call1(Names.builtin("dir"), self.alive());
  }

  @Py("__bool__(self, /) -> bool")
  static boolean truth(PyWeakProxy self) {
    return Ops.truth(self.alive());
  }

  @Py("__len__(self, /) -> int")
  static long len(PyWeakProxy self) {
    return Ops.len(self.alive());
  }

  @Py("__contains__(self, item: Any, /) -> bool")
  static boolean contains(PyWeakProxy self, Object item) {
    return Ops.contains(self.alive(), item);
  }

  @Py("__getitem__(self, key: Any, /) -> Any")
  static Object getItem(PyWeakProxy self, Object key) {
    return Ops.getItem(self.alive(), key);
  }

  @Py("__setitem__(self, key: Any, value: Any, /) -> None")
  static void setItem(PyWeakProxy self, Object key, Object value) {
    Ops.setItem(self.alive(), key, value);
  }

  @Py("__delitem__(self, key: Any, /) -> None")
  static void delItem(PyWeakProxy self, Object key) {
    Ops.delItem(self.alive(), key);
  }

  @Py("__next__(self, /) -> Any")
  static Object next(PyWeakProxy self) {
    Object o = self.alive();
    if (Types.of(o).lookup("__next__") == null) {
      throw Err.typeError(
          "Weakref proxy referenced a non-iterator '" + Types.of(o).name + "' object");
    }
    Object v = Iter.next(o);
    if (v == null) {
      throw Err.of(Exceptions.STOP_ITERATION);
    }
    return v;
  }

  @Py("__pow__(self, value: Any, mod: Any = None, /) -> Any")
  static Object pow(Object self, Object value, Object mod) {
    return Ops.pow(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rpow__(self, value: Any, mod: Any = None, /) -> Any")
  static Object rpow(Object self, Object value, Object mod) {
    return Ops.pow(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__ipow__(self, value: Any, /) -> Any")
  static Object ipow(Object self, Object value) {
    return Ops.ipow(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__divmod__(self, value: Any, /) -> Any")
  static Object divmod(Object self, Object value) {
    return Calls.call2(Names.builtin("divmod"), PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__eq__(self, value: Any, /) -> Any")
  static Object eq(Object self, Object value) {
    return Ops.eq(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__ne__(self, value: Any, /) -> Any")
  static Object ne(Object self, Object value) {
    return Ops.ne(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__lt__(self, value: Any, /) -> Any")
  static Object lt(Object self, Object value) {
    return Ops.lt(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__le__(self, value: Any, /) -> Any")
  static Object le(Object self, Object value) {
    return Ops.le(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__gt__(self, value: Any, /) -> Any")
  static Object gt(Object self, Object value) {
    return Ops.gt(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__ge__(self, value: Any, /) -> Any")
  static Object ge(Object self, Object value) {
    return Ops.ge(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__neg__(self, /) -> Any")
  static Object neg(Object self) {
    return Ops.neg(PyWeakProxy.of(self));
  }

  @Py("__pos__(self, /) -> Any")
  static Object pos(Object self) {
    return Ops.pos(PyWeakProxy.of(self));
  }

  @Py("__invert__(self, /) -> Any")
  static Object invert(Object self) {
    return Ops.invert(PyWeakProxy.of(self));
  }

  @Py("__abs__(self, /) -> Any")
  static Object abs(Object self) {
    return Calls.call1(Names.builtin("abs"), PyWeakProxy.of(self));
  }

  @Py("__int__(self, /) -> Any")
  static Object toInt(Object self) {
    return Calls.call1(Names.builtin("int"), PyWeakProxy.of(self));
  }

  @Py("__float__(self, /) -> Any")
  static Object toFloat(Object self) {
    return Calls.call1(Names.builtin("float"), PyWeakProxy.of(self));
  }

  @Py("__index__(self, /) -> Any")
  static Object index(Object self) {
    return Convert.indexInt(PyWeakProxy.of(self));
  }

  @Py("__iter__(self, /) -> Any")
  static Object iter(Object self) {
    return Iter.of(PyWeakProxy.of(self));
  }

  @Py("__bytes__(self, /) -> Any")
  static Object bytes(Object self) {
    return Calls.callMethod0(PyWeakProxy.of(self), "__bytes__");
  }
}
