package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code code}. */
@PyTypeInfo(value = "CodeType", module = "types")
public final class CodeMethods {
  private CodeMethods() {}

  @Py(value = "co_name(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyCode self) {
    return self.name;
  }

  @Py(value = "co_qualname(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyCode self) {
    return self.qualname;
  }

  @Py(value = "co_filename(self) -> str", kind = Py.Kind.GETTER)
  public static String file(PyCode self) {
    return self.file;
  }

  @Py(value = "co_firstlineno(self) -> int", kind = Py.Kind.GETTER)
  public static long firstLine(PyCode self) {
    return self.firstLine;
  }

  @Py(value = "co_argcount(self) -> int", kind = Py.Kind.GETTER)
  public static long argCount(PyCode self) {
    return self.argCount;
  }

  @Py(value = "co_posonlyargcount(self) -> int", kind = Py.Kind.GETTER)
  public static long posOnlyCount(PyCode self) {
    return self.posOnlyCount;
  }

  @Py(value = "co_kwonlyargcount(self) -> int", kind = Py.Kind.GETTER)
  public static long kwOnlyCount(PyCode self) {
    return self.kwOnlyCount;
  }

  @Py(value = "co_flags(self) -> int", kind = Py.Kind.GETTER)
  public static long flags(PyCode self) {
    return self.flags() | 3;
  }

  @Py(value = "co_varnames(self) -> tuple[str, ...]", kind = Py.Kind.GETTER)
  public static PyTuple varNames(PyCode self) {
    return PyTuple.of((Object[]) self.varNames.clone());
  }

  @Py(value = "co_freevars(self) -> tuple[str, ...]", kind = Py.Kind.GETTER)
  public static PyTuple freeVars(PyCode self) {
    return PyTuple.of((Object[]) self.freeVars.clone());
  }

  @Py(value = "co_nlocals(self) -> int", kind = Py.Kind.GETTER)
  public static long localCount(PyCode self) {
    return self.varNames.length;
  }

  /** As far as tracebacks know them: the places that can raise. */
  @Py("co_positions(self, /) -> Iterator[Any]")
  public static Object positions(PyCode self) {
    PyList all = new PyList();
    for (int i = 0; i < self.positionCount(); i++) {
      PyCode.Position p = self.position(i);
      all.append(
          PyTuple.of(
              (long) p.line(),
              (long) p.endLine(),
              bytes(self, p.line(), p.column()),
              bytes(self, p.endLine(), p.endColumn())));
    }
    return Iter.of(all);
  }

  // CPython counts columns in bytes of UTF-8.
  private static Object bytes(PyCode self, int line, int column) {
    if (column < 0) {
      return PyNone.NONE;
    }
    String text = SourceLines.line(self.file, line);
    int bytes = 0;
    int i = 0;
    for (int n = 0; n < column; n++) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      i += Character.charCount(c);
    }
    return (long) bytes;
  }

  @Py("co_lines(self, /) -> Iterator[Any]")
  public static Object lines(PyCode self) {
    PyList all = new PyList();
    for (int i = 0; i < self.positionCount(); i++) {
      all.append(PyTuple.of(2L * i, 2L * i + 2, (long) self.position(i).line()));
    }
    return Iter.of(all);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyCode self) {
    return "<code object "
        + self.name
        + " at "
        + Identity.address(self)
        + ", file \""
        + self.file
        + "\", line "
        + self.firstLine
        + ">";
  }
}
