package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Global;
import io.krait.runtime.Imports;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;

/** Built-in functions that read and write: print, input, open. */
public final class BuiltinConsole {
  private BuiltinConsole() {}

  /** {@code sys.stdout}, made when it is first used. */
  private static final class Out {
    static final Global CELL = cell();

    private static Global cell() {
      var sys = Imports.module("sys");
      sys.getOrNull("stdout");
      return sys.cell("stdout");
    }
  }

  @Py("breakpoint(*args: Any, **kws: Any) -> Any")
  static Object breakpoint(PyTuple args, io.krait.runtime.PyDict kws) {
    Object hook = Attrs.getOrNull(Imports.load("sys"), "breakpointhook");
    if (hook == null) {
      throw Err.runtimeError("lost sys.breakpointhook");
    }
    return Calls.callEx(hook, args, kws);
  }

  @Py(
      value =
          "print(*values: object, sep: str | None = ' ', end: str | None = '\\n',"
              + " file: Any = None, flush: bool = False) -> None",
      doc = "Prints the values to a stream, or to sys.stdout by default.")
  public static void print(PyTuple values, Object sep, Object end, Object file, boolean flush) {
    Object out = file == PyNone.NONE ? stdout() : file;
    if (out == PyNone.NONE) {
      return;
    }
    String separator = text(sep, "sep", " ");
    String ending = text(end, "end", "\n");
    if (out instanceof PyTextFile f && f.type() == PyTextFile.TYPE) {
      printFast(f, values, separator, ending);
    } else {
      printTo(out, values, separator, ending);
    }
    if (flush) {
      Calls.callMethod0(out, "flush");
    }
  }

  /** {@code print(value)}. */
  public static void print1(Object value) {
    Object out = stdout();
    if (out instanceof PyTextFile f && f.type() == PyTextFile.TYPE) {
      String text = Ops.str(value);
      f.write(text);
      f.write("\n");
    } else if (out != PyNone.NONE) {
      printTo(out, PyTuple.of(value), " ", "\n");
    }
  }

  private static Object stdout() {
    Object out = Out.CELL.get();
    if (out == null) {
      throw Err.runtimeError("lost sys.stdout");
    }
    return out;
  }

  private static void printFast(PyTextFile out, PyTuple values, String sep, String end) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.write(sep);
      }
      out.write(Ops.str(values.get(i)));
    }
    out.write(end);
  }

  private static void printTo(Object out, PyTuple values, String sep, String end) {
    Object write = Attrs.get(out, "write");
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        Calls.call1(write, sep);
      }
      Calls.call1(write, Ops.str(values.get(i)));
    }
    Calls.call1(write, end);
  }

  private static String text(Object option, String name, String byDefault) {
    if (option == PyNone.NONE) {
      return byDefault;
    }
    String s = Convert.strOrNull(option);
    if (s == null) {
      throw Err.typeError(name + " must be None or a string, not " + Types.of(option).name);
    }
    return s;
  }

  @Py(value = "input(prompt: object = '', /) -> str", doc = "Read a string from standard input.")
  public static String input(Object prompt) {
    Object out = stdout();
    String shown = Ops.str(prompt);
    if (!shown.isEmpty()) {
      Calls.callMethod1(out, "write", shown);
    }
    Calls.callMethod0(out, "flush");
    Object in = Attrs.get(Imports.load("sys"), "stdin");
    String line = Convert.strOrNull(Calls.callMethod0(in, "readline"));
    if (line == null || line.isEmpty()) {
      throw Err.eOFError("EOF when reading a line");
    }
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  @Py(
      value =
          "open(file: Any, mode: str = 'r', buffering: int = -1, encoding: str | None = None,"
              + " errors: str | None = None, newline: str | None = None, closefd: bool = True,"
              + " opener: Any = None) -> Any",
      doc = "Open file and return a stream.")
  static Object open(
      Object file,
      Object mode,
      long buffering,
      Object encoding,
      Object errors,
      Object newline,
      boolean closefd,
      Object opener) {
    return IoModule.open(file, mode, buffering, encoding, errors, newline, closefd, opener);
  }
}
