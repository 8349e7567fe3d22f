package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.Context}: values of context variables; its map is replaced, never changed. */
final class PyContext implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "_contextvars.Context", Types.OBJECT, "io.krait.runtime.module.ContextMethods");

  private static final ThreadLocal<PyContext> CURRENT = ThreadLocal.withInitial(PyContext::new);

  private volatile Map<PyContextVar, Object> values = Map.of();
  private boolean entered;
  private @Nullable PyContext previous;

  /** That of the current thread. */
  static PyContext current() {
    return CURRENT.get();
  }

  PyContext copy() {
    PyContext c = new PyContext();
    c.values = values;
    return c;
  }

  Map<PyContextVar, Object> values() {
    return values;
  }

  @Nullable Object get(PyContextVar variable) {
    return values.get(variable);
  }

  /** Sets or, with null, removes a value. */
  void set(PyContextVar variable, @Nullable Object value) {
    Map<PyContextVar, Object> next = new LinkedHashMap<>(values);
    if (value == null) {
      next.remove(variable);
    } else {
      next.put(variable, value);
    }
    values = next;
  }

  /** Makes it the current one; false if it is already entered. */
  synchronized boolean enter() {
    if (entered) {
      return false;
    }
    entered = true;
    previous = CURRENT.get();
    CURRENT.set(this);
    return true;
  }

  synchronized void exit() {
    PyContext p = previous;
    entered = false;
    previous = null;
    if (p == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(p);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
