package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code _thread._local}: its attributes are each thread's own. */
@SuppressWarnings("ThreadLocalUsage") // each such object has attributes of its own
final class PyLocal implements HasDict {
  static final PyType TYPE =
      PyType.builtin("_thread._local", Types.OBJECT, "io.krait.runtime.module.LocalMethods");

  private final PyType type;
  private final PyTuple arguments;
  private final PyDict keywords;
  private final ThreadLocal<PyDict> dicts = new ThreadLocal<>();

  PyLocal(PyType type, PyTuple arguments, PyDict keywords) {
    this.type = type;
    this.arguments = arguments;
    this.keywords = keywords;
    dicts.set(new PyDict());
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public PyDict dictOrNull() {
    PyDict d = dicts.get();
    if (d == null) {
      d = new PyDict();
      dicts.set(d);
      initialise();
    }
    return d;
  }

  // A subclass's __init__ runs again in each thread, with the first arguments.
  private void initialise() {
    Object init = type.lookup("__init__");
    if (init != null && init != Types.OBJECT.lookup("__init__")) {
      boolean done = false;
      try {
        Calls.callEx(Attrs.get(this, "__init__"), arguments, keywords);
        done = true;
      } finally {
        if (!done) {
          dicts.remove();
        }
      }
    }
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dicts.set(value == null ? new PyDict() : value);
  }
}
