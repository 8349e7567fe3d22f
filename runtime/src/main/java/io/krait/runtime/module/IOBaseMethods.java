package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code io.IOBase}. */
@PyTypeInfo(value = "IOBase", module = "io")
final class IOBaseMethods {
  private IOBaseMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyIOBase create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyIOBase(cls);
  }

  @Py("__init__(self, *args: Any, **kwargs: Any) -> None")
  static void init(PyIOBase self, PyTuple arguments, PyDict keywords) {}

  @Py("close(self) -> None")
  static void close(PyIOBase self) {
    self.close();
  }

  @Py(value = "closed(self) -> bool", kind = Py.Kind.GETTER)
  static boolean closed(PyIOBase self) {
    return self.isClosed();
  }

  @Py("flush(self) -> None")
  static void flush(PyIOBase self) {
    self.flush();
  }

  @Py("seek(self, offset: int, whence: int = 0, /) -> int")
  static long seek(PyIOBase self, long offset, long whence) {
    return self.seek(offset, (int) whence);
  }

  @Py("tell(self) -> int")
  static long tell(PyIOBase self) {
    return self.tell();
  }

  @Py("truncate(self, size: int | None = None, /) -> int")
  static long truncate(PyIOBase self, Object size) {
    return self.truncate(size == PyNone.NONE ? null : Long.valueOf(IoArgs.size(size)));
  }

  @Py("readable(self) -> bool")
  static boolean readable(PyIOBase self) {
    return self.readable();
  }

  @Py("writable(self) -> bool")
  static boolean writable(PyIOBase self) {
    return self.writable();
  }

  @Py("seekable(self) -> bool")
  static boolean seekable(PyIOBase self) {
    return self.seekable();
  }

  @Py("fileno(self) -> int")
  static long fileno(PyIOBase self) {
    return self.fileno();
  }

  @Py("isatty(self) -> bool")
  static boolean isatty(PyIOBase self) {
    return self.terminal();
  }

  @Py("__enter__(self) -> Self")
  static PyIOBase enter(PyIOBase self) {
    if (self.isClosed()) {
      throw Err.valueError("I/O operation on closed file.");
    }
    return self;
  }

  @Py("__exit__(self, *args: Any) -> None")
  static void exit(PyIOBase self, PyTuple arguments) {
    Calls.callMethod0(self, "close");
  }

  @Py("__iter__(self) -> Self")
  static PyIOBase iter(PyIOBase self) {
    if (self.isClosed()) {
      throw Err.valueError("I/O operation on closed file.");
    }
    return self;
  }

  @Py("__next__(self) -> Any")
  static Object next(PyIOBase self) {
    Object line = builtin(self) ? self.next() : ownLine(self);
    if (line == null) {
      throw Err.of((PyType) io.krait.runtime.Names.builtin("StopIteration"));
    }
    return line;
  }

  private static boolean builtin(PyIOBase self) {
    PyType type = self.type();
    return type == PyTextFile.TYPE
        || type == PyStringIO.TYPE
        || type == PyBytesIO.TYPE
        || type == PyBuffered.READER;
  }

  /** The next line by whatever the file's class defines. */
  static @Nullable Object nextLine(PyIOBase self) {
    if (builtin(self)) {
      byte[] line = ((PyBinary) self).readLine(-1);
      return line.length == 0 ? null : PyBytes.of(line);
    }
    Object method = self.type().lookup("__next__");
    if (method == null || method == PyIOBase.TYPE.lookup("__next__")) {
      return ownLine(self);
    }
    try {
      return Calls.call1(method, self);
    } catch (io.krait.runtime.PyBaseException e) {
      if (e.type().isSubtypeOf((PyType) io.krait.runtime.Names.builtin("StopIteration"))) {
        return null;
      }
      throw e;
    }
  }

  private static @Nullable Object ownLine(PyIOBase self) {
    Object line = Calls.callMethod0(self, "readline");
    return Ops.len(line) == 0 ? null : line;
  }

  @Py("readline(self, size: int | None = -1, /) -> Any")
  static Object readline(PyIOBase self, Object size) {
    if (self instanceof PyTextIO pyTextIo) {
      return pyTextIo.readLine(IoArgs.size(size));
    }
    if (self instanceof PyBinary pyBinary) {
      return PyBytes.of(pyBinary.readLine(IoArgs.size(size)));
    }
    return byBytes(self, IoArgs.size(size));
  }

  // As io.IOBase: one byte after the other from the subclass's own read().
  private static PyBytes byBytes(PyIOBase self, long limit) {
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    while (limit < 0 || line.size() < limit) {
      Object one = Calls.callMethod1(self, "read", 1L);
      if (!(one instanceof PyBytes pyBytes)) {
        throw IoErrors.osError(
            "read() should have returned a bytes object, not '" + Types.of(one).name + "'");
      }
      byte[] bytes = pyBytes.bytes();
      line.write(bytes, 0, bytes.length);
      if (bytes.length == 0 || bytes[bytes.length - 1] == '\n') {
        break;
      }
    }
    return PyBytes.of(line.toByteArray());
  }

  @Py("readlines(self, hint: int | None = -1, /) -> list[Any]")
  static PyList readlines(PyIOBase self, Object hint) {
    long limit = IoArgs.size(hint);
    List<Object> lines = new ArrayList<>();
    long total = 0;
    Object iterator = Iter.of(self);
    while (limit <= 0 || total <= limit) {
      Object line = Iter.next(iterator);
      if (line == null) {
        break;
      }
      lines.add(line);
      total += Ops.len(line);
    }
    return PyList.of(lines.toArray());
  }

  @Py("writelines(self, lines: Iterable[Any], /) -> None")
  static void writelines(PyIOBase self, Object lines) {
    self.checkOpen();
    Object iterator = Iter.of(lines);
    boolean text = self instanceof PyTextIO && builtin(self);
    for (Object line = Iter.next(iterator); line != null; line = Iter.next(iterator)) {
      String string = text ? Convert.strOrNull(line) : null;
      if (string != null) {
        ((PyTextIO) self).write(string);
      } else {
        Calls.callMethod1(self, "write", line);
      }
    }
  }
}
