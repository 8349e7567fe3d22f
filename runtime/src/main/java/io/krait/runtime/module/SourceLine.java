package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;

/** A line of a module's source, from the loader that its globals name. */
final class SourceLine {
  private SourceLine() {}

  static Object of(Object globals, long line) {
    if (!(globals instanceof PyDict d) || d.getStr("__name__") == null) {
      return PyNone.NONE;
    }
    Object loader = d.getStr("__loader__");
    Object get = loader == null ? null : Attrs.getOrNull(loader, "get_source");
    Object source = get == null ? PyNone.NONE : Calls.call1(get, d.getItem("__name__"));
    String text = Convert.strOrNull(source);
    if (text == null) {
      return PyNone.NONE;
    }
    Object lines = Calls.callMethod0(text, "splitlines");
    return line >= 1 && line <= Ops.len(lines) ? Ops.getItem(lines, line - 1) : PyNone.NONE;
  }
}
