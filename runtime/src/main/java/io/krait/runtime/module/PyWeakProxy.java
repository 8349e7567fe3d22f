package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Proxy;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code weakref.proxy(o)}: does what its referent does, while that lives. */
final class PyWeakProxy extends PyWeakRef implements Proxy {
  private static final String MEMBERS = "io.krait.runtime.module.WeakProxyMethods";

  @SuppressWarnings("HidingField") // the class's own type object
  static final PyType TYPE = PyType.builtin("weakref.ProxyType", Types.OBJECT, MEMBERS);

  static final PyType CALLABLE_TYPE =
      PyType.builtin("weakref.CallableProxyType", Types.OBJECT, MEMBERS);

  PyWeakProxy(PyType type, Object referent, @Nullable Object callback) {
    super(type, referent, callback);
  }

  /** The referent of a proxy; anything else is itself. */
  static Object of(Object o) {
    return o instanceof PyWeakProxy proxy ? proxy.alive() : o;
  }

  Object alive() {
    Object o = referent();
    if (o == null) {
      throw Err.of(Exceptions.REFERENCE_ERROR, "weakly-referenced object no longer exists");
    }
    return o;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return Calls.call(alive(), arguments, keywords);
  }

  @Override
  public Object call0() {
    return call(PyCallable.NO_ARGUMENTS, null);
  }
}
