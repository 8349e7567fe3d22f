package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _weakref}. */
@PyModuleInfo(value = "_weakref", doc = "Weak-reference support module.")
public final class _weakrefModule {
  private _weakrefModule() {}

  /** {@code o.__weakref__}: its first weak reference, or None. */
  public static Object first(Object o) {
    PyList all = WeakRefs.of(o);
    return all.isEmpty() ? PyNone.NONE : all.get(0);
  }

  @PyConst("ref: type")
  static PyType ref() {
    return PyWeakRef.TYPE;
  }

  @PyConst("ReferenceType: type")
  static PyType referenceType() {
    return PyWeakRef.TYPE;
  }

  @PyConst("ProxyType: type")
  static PyType proxyType() {
    return PyWeakProxy.TYPE;
  }

  @PyConst("CallableProxyType: type")
  static PyType callableProxyType() {
    return PyWeakProxy.CALLABLE_TYPE;
  }

  @Py("proxy(object: Any, callback: Any = None, /) -> Any")
  static Object proxy(Object object, Object callback) {
    PyType type = Calls.isCallable(object) ? PyWeakProxy.CALLABLE_TYPE : PyWeakProxy.TYPE;
    return WeakRefs.make(type, object, callback == PyNone.NONE ? null : callback);
  }

  @Py("getweakrefcount(object: Any, /) -> int")
  static long getWeakRefCount(Object object) {
    return WeakRefs.of(object).size();
  }

  @Py("getweakrefs(object: Any, /) -> list[Any]")
  static PyList getWeakRefs(Object object) {
    return WeakRefs.of(object);
  }

  @Py("_remove_dead_weakref(dct: dict[Any, Any], key: Any, /) -> None")
  static void removeDead(PyDict dict, Object key) {
    synchronized (dict) {
      if (dict.getOrNull(key) instanceof PyWeakRef r && r.referent() == null) {
        dict.removeOrNull(key);
      }
    }
  }
}
