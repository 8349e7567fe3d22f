package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrame;
import io.krait.runtime.PyTuple;
import io.krait.runtime.StackFrames;
import org.jspecify.annotations.Nullable;

/** Where a warning is said to come from, and what was warned of there before. */
record WarningPlace(String file, long line, Object module, @Nullable PyDict registry) {
  /** The place of a caller: 1 is the innermost frame that is not part of importlib. */
  static WarningPlace of(long stacklevel, PyTuple skippedPrefixes) {
    PyFrame f = StackFrames.current();
    long level = stacklevel;
    if (skippedPrefixes.size() > 0 && level < 2) {
      level = 2;
    }
    for (boolean inner = level > 0 && f != null && !isInternal(f); f != null && level > 1; ) {
      f = f.back();
      if (inner) {
        while (f != null && (isInternal(f) || isSkipped(f, skippedPrefixes))) {
          f = f.back();
        }
      }
      level--;
    }
    if (f == null) {
      return new WarningPlace("<sys>", 0, "sys", null);
    }
    PyDict globals = f.globals();
    Object registry = globals.getStr("__warningregistry__");
    if (registry == null) {
      registry = new PyDict();
      globals.putStr("__warningregistry__", registry);
    }
    Object name = globals.getStr("__name__");
    return new WarningPlace(
        f.file(),
        f.line(),
        name == null ? "<string>" : name,
        registry instanceof PyDict d ? d : null);
  }

  private static boolean isInternal(PyFrame f) {
    return f.file().contains("importlib") && f.file().contains("_bootstrap");
  }

  private static boolean isSkipped(PyFrame f, PyTuple prefixes) {
    for (Object prefix : prefixes.items()) {
      String text = Convert.strOrNull(prefix);
      if (text != null && f.file().startsWith(text)) {
        return true;
      }
    }
    return false;
  }
}
