package io.krait.runtime.module;

import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code suppress}, {@code closing}, {@code nullcontext} and {@code redirect_stdout}. */
final class PyManager extends NativeObject {
  static final PyType SUPPRESS = declare("suppress", "Suppress");
  static final PyType CLOSING = declare("closing", "Closing");
  static final PyType NULL = declare("nullcontext", "NullContext");
  static final PyType REDIRECT_STDOUT = declare("redirect_stdout", "RedirectStdout");
  static final PyType REDIRECT_STDERR = declare("redirect_stderr", "RedirectStderr");
  static final PyType CHDIR = declare("chdir", "ChangeDirectory");

  /** The arguments. */
  PyTuple arguments = PyTuple.of();

  /** What {@code __exit__} puts back, innermost last. */
  final java.util.ArrayDeque<Object> saved = new java.util.ArrayDeque<>();

  PyManager(PyType type) {
    super(type);
  }

  private static PyType declare(String name, String members) {
    return PyType.builtin(
        "contextlib." + name, Types.OBJECT, "io.krait.runtime.module." + members + "Methods");
  }
}
