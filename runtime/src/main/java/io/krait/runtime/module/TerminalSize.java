package io.krait.runtime.module;

import io.krait.runtime.PyType;

/** The small struct sequences of {@code os}. */
final class TerminalSize {
  static final PyType TYPE = PyStructSequence.declare("os.terminal_size", 2, "columns", "lines");
  static final PyType UNAME =
      PyStructSequence.declare(
          "posix.uname_result", 5, "sysname", "nodename", "release", "version", "machine");

  private TerminalSize() {}
}
