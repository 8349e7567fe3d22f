package io.krait.runtime.facade;

import java.lang.reflect.Proxy;

/** A Python object in the clothes of a Java interface that its class does not implement. */
interface Wrapped {
  /** The Python object inside. */
  Object pythonObject();

  /** The Python object inside of a wrapper, or the object itself. */
  static Object unwrap(Object o) {
    if (o instanceof Wrapped w) {
      return w.pythonObject();
    }
    if (Proxy.isProxyClass(o.getClass()) && Proxy.getInvocationHandler(o) instanceof Wrapped w) {
      return w.pythonObject();
    }
    return o;
  }
}
