package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Classes;
import io.krait.runtime.Names;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** The errors that file objects raise. */
final class IoErrors {
  private static @Nullable PyType unsupported;

  private IoErrors() {}

  /** {@code io.UnsupportedOperation}, an OSError and a ValueError. */
  static synchronized PyType unsupportedType() {
    PyType known = unsupported;
    if (known == null) {
      PyDict namespace = new PyDict();
      namespace.putStr("__module__", "io");
      PyTuple bases = PyTuple.of(Names.builtin("OSError"), Names.builtin("ValueError"));
      known = (PyType) Classes.build("UnsupportedOperation", bases, namespace, null, null, null);
      unsupported = known;
    }
    return known;
  }

  static PyBaseException unsupported(String message) {
    return (PyBaseException) Calls.call1(unsupportedType(), message);
  }

  static PyBaseException osError(String message) {
    return (PyBaseException) Calls.call1(Names.builtin("OSError"), message);
  }
}
