package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The operators of weak proxies. */
@PyTypeInfo(value = "ProxyType", module = "weakref")
final class WeakProxyOperators {
  private WeakProxyOperators() {}

  @Py("__add__(self, value: Any, /) -> Any")
  static Object add(Object self, Object value) {
    return Ops.add(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__radd__(self, value: Any, /) -> Any")
  static Object radd(Object self, Object value) {
    return Ops.add(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__iadd__(self, value: Any, /) -> Any")
  static Object iadd(Object self, Object value) {
    return Ops.iadd(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__sub__(self, value: Any, /) -> Any")
  static Object sub(Object self, Object value) {
    return Ops.sub(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rsub__(self, value: Any, /) -> Any")
  static Object rsub(Object self, Object value) {
    return Ops.sub(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__isub__(self, value: Any, /) -> Any")
  static Object isub(Object self, Object value) {
    return Ops.isub(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__mul__(self, value: Any, /) -> Any")
  static Object mul(Object self, Object value) {
    return Ops.mul(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rmul__(self, value: Any, /) -> Any")
  static Object rmul(Object self, Object value) {
    return Ops.mul(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__imul__(self, value: Any, /) -> Any")
  static Object imul(Object self, Object value) {
    return Ops.imul(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__truediv__(self, value: Any, /) -> Any")
  static Object truediv(Object self, Object value) {
    return Ops.truediv(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rtruediv__(self, value: Any, /) -> Any")
  static Object rtruediv(Object self, Object value) {
    return Ops.truediv(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__itruediv__(self, value: Any, /) -> Any")
  static Object itruediv(Object self, Object value) {
    return Ops.itruediv(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__floordiv__(self, value: Any, /) -> Any")
  static Object floordiv(Object self, Object value) {
    return Ops.floordiv(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rfloordiv__(self, value: Any, /) -> Any")
  static Object rfloordiv(Object self, Object value) {
    return Ops.floordiv(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__ifloordiv__(self, value: Any, /) -> Any")
  static Object ifloordiv(Object self, Object value) {
    return Ops.ifloordiv(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__mod__(self, value: Any, /) -> Any")
  static Object mod(Object self, Object value) {
    return Ops.mod(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rmod__(self, value: Any, /) -> Any")
  static Object rmod(Object self, Object value) {
    return Ops.mod(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__imod__(self, value: Any, /) -> Any")
  static Object imod(Object self, Object value) {
    return Ops.imod(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__matmul__(self, value: Any, /) -> Any")
  static Object matmul(Object self, Object value) {
    return Ops.matmul(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rmatmul__(self, value: Any, /) -> Any")
  static Object rmatmul(Object self, Object value) {
    return Ops.matmul(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__imatmul__(self, value: Any, /) -> Any")
  static Object imatmul(Object self, Object value) {
    return Ops.imatmul(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__lshift__(self, value: Any, /) -> Any")
  static Object lshift(Object self, Object value) {
    return Ops.lshift(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rlshift__(self, value: Any, /) -> Any")
  static Object rlshift(Object self, Object value) {
    return Ops.lshift(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__ilshift__(self, value: Any, /) -> Any")
  static Object ilshift(Object self, Object value) {
    return Ops.ilshift(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rshift__(self, value: Any, /) -> Any")
  static Object rshift(Object self, Object value) {
    return Ops.rshift(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rrshift__(self, value: Any, /) -> Any")
  static Object rrshift(Object self, Object value) {
    return Ops.rshift(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__irshift__(self, value: Any, /) -> Any")
  static Object irshift(Object self, Object value) {
    return Ops.irshift(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__and__(self, value: Any, /) -> Any")
  static Object and(Object self, Object value) {
    return Ops.and(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rand__(self, value: Any, /) -> Any")
  static Object rand(Object self, Object value) {
    return Ops.and(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__iand__(self, value: Any, /) -> Any")
  static Object iand(Object self, Object value) {
    return Ops.iand(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__or__(self, value: Any, /) -> Any")
  static Object or(Object self, Object value) {
    return Ops.or(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__ror__(self, value: Any, /) -> Any")
  static Object ror(Object self, Object value) {
    return Ops.or(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__ior__(self, value: Any, /) -> Any")
  static Object ior(Object self, Object value) {
    return Ops.ior(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__xor__(self, value: Any, /) -> Any")
  static Object xor(Object self, Object value) {
    return Ops.xor(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }

  @Py("__rxor__(self, value: Any, /) -> Any")
  static Object rxor(Object self, Object value) {
    return Ops.xor(PyWeakProxy.of(value), PyWeakProxy.of(self));
  }

  @Py("__ixor__(self, value: Any, /) -> Any")
  static Object ixor(Object self, Object value) {
    return Ops.ixor(PyWeakProxy.of(self), PyWeakProxy.of(value));
  }
}
