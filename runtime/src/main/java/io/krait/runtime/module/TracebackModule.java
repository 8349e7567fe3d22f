package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Handled;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTraceback;
import io.krait.runtime.TracebackText;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code traceback}: what prints and formats. */
@PyModuleInfo("traceback")
final class TracebackModule {
  private TracebackModule() {}

  /** Prints an exception to {@code sys.stderr}. */
  static void print(Object exception) {
    if (exception instanceof PyBaseException pyBaseException) {
      write(PyNone.NONE, TracebackText.of(pyBaseException));
    }
  }

  private static void write(Object file, String text) {
    if (file == PyNone.NONE) {
      StandardStreams.current("stderr").write(text);
    } else {
      new PyTextWriter(file).write(text);
    }
  }

  private static String text(@Nullable PyBaseException e, Object chain) {
    return e == null ? "NoneType: None\n" : TracebackText.of(e, io.krait.runtime.Ops.truth(chain));
  }

  // format_exception(exc) and format_exception(type, value, tb) alike.
  private static @Nullable PyBaseException exception(Object exc, @Nullable Object value) {
    Object found = value == null ? exc : value;
    return found instanceof PyBaseException pyBaseException ? pyBaseException : null;
  }

  private static PyList lines(List<String> lines) {
    return PyList.of(lines.toArray());
  }

  @Py("format_exc(limit: int | None = None, chain: bool = True) -> str")
  static String formatExc(Object limit, Object chain) {
    return text(Handled.current(), chain);
  }

  @Py("print_exc(limit: int | None = None, file: Any = None, chain: bool = True) -> None")
  static void printExc(Object limit, Object file, Object chain) {
    write(file, text(Handled.current(), chain));
  }

  @Py(
      "format_exception(exc: Any, /, value: Any = ..., tb: Any = ..., limit: int | None = None,"
          + " chain: bool = True, **kwargs: Any) -> list[str]")
  static PyList formatException(
      Object exc,
      @Nullable Object value,
      @Nullable Object traceback,
      Object limit,
      Object chain,
      io.krait.runtime.PyDict options) {
    PyBaseException e = exception(exc, value);
    if (e == null || e.cause() != null || e.context() != null) {
      return (PyList) Calls.callMethod1(text(e, chain), "splitlines", true);
    }
    PyList all = new PyList();
    PyTraceback frames = e.traceback();
    if (frames != null) {
      all.append("Traceback (most recent call last):\n");
      all.extend(lines(TracebackText.frames(frames)));
    }
    all.extend(lines(TracebackText.exceptionOnly(e)));
    return all;
  }

  @Py(
      "print_exception(exc: Any, /, value: Any = ..., tb: Any = ..., limit: int | None = None,"
          + " file: Any = None, chain: bool = True, **kwargs: Any) -> None")
  static void printException(
      Object exc,
      @Nullable Object value,
      @Nullable Object traceback,
      Object limit,
      Object file,
      Object chain,
      io.krait.runtime.PyDict options) {
    write(file, text(exception(exc, value), chain));
  }

  @Py(
      "format_exception_only(exc: Any, /, value: Any = ..., *, show_group: bool = False) -> list[str]")
  static PyList formatExceptionOnly(Object exc, @Nullable Object value, Object group) {
    PyBaseException e = exception(exc, value);
    return e == null ? PyList.of("NoneType: None\n") : lines(TracebackText.exceptionOnly(e));
  }

  @Py("format_tb(tb: Any, limit: int | None = None) -> list[str]")
  static PyList formatTb(Object traceback, Object limit) {
    return traceback instanceof PyTraceback pyTraceback
        ? lines(TracebackText.frames(pyTraceback))
        : new PyList();
  }

  @Py("print_tb(tb: Any, limit: int | None = None, file: Any = None) -> None")
  static void printTb(Object traceback, Object limit, Object file) {
    if (traceback instanceof PyTraceback pyTraceback) {
      write(file, String.join("", TracebackText.frames(pyTraceback)));
    }
  }
}
