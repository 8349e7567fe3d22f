package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Names;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.ArrayList;
import java.util.List;

/** The module {@code select}: {@code select} and {@code poll} on the JVM's selectors. */
@PyModuleInfo(
    value = "select",
    doc = "This module supports asynchronous I/O on multiple file descriptors.")
final class SelectModule {
  @PyConst("POLLIN: int")
  static final long POLLIN = 1;

  @PyConst("POLLPRI: int")
  static final long POLLPRI = 2;

  @PyConst("POLLOUT: int")
  static final long POLLOUT = 4;

  @PyConst("POLLERR: int")
  static final long POLLERR = 8;

  @PyConst("POLLHUP: int")
  static final long POLLHUP = 16;

  @PyConst("POLLNVAL: int")
  static final long POLLNVAL = 32;

  @PyConst("PIPE_BUF: int")
  static final long PIPE_BUF = 4096;

  private SelectModule() {}

  @PyConst("error: type")
  static Object error() {
    return Names.builtin("OSError");
  }

  /** The descriptor of an int or of an object with {@code fileno()}. */
  static int descriptor(Object o) {
    Object n = o;
    if (!Convert.isInt(o)) {
      Object method = Attrs.getOrNull(o, "fileno");
      if (method == null) {
        throw Err.typeError("argument must be an int, or have a fileno() method.");
      }
      n = Calls.call0(method);
      if (!Convert.isInt(n)) {
        throw Err.typeError("fileno() returned a non-integer");
      }
    }
    long number = Convert.index(n);
    if (number < 0) {
      throw Err.valueError("file descriptor cannot be a negative integer (" + number + ")");
    }
    return (int) number;
  }

  /** A timeout in seconds, negative for none. */
  static double seconds(Object timeout) {
    if (timeout == PyNone.NONE) {
      return -1;
    }
    double s = Convert.real(timeout);
    if (s < 0) {
      throw Err.valueError("timeout must be non-negative");
    }
    return s;
  }

  @Py("select(rlist: Any, wlist: Any, xlist: Any, timeout: Any = None, /) -> Any")
  static PyTuple select(Object reads, Object writes, Object exceptional, Object timeout) {
    PyList r = Iter.toList(reads);
    PyList w = Iter.toList(writes);
    Iter.toList(exceptional);
    List<ReadySet.Interest> all = new ArrayList<>();
    for (Object o : r) {
      all.add(new ReadySet.Interest(descriptor(o), true, false));
    }
    for (Object o : w) {
      all.add(new ReadySet.Interest(descriptor(o), false, true));
    }
    ReadySet.await(all, seconds(timeout));
    PyList readable = new PyList();
    PyList writable = new PyList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isReady()) {
        (i < r.size() ? readable : writable).append(i < r.size() ? r.get(i) : w.get(i - r.size()));
      }
    }
    return PyTuple.of(readable, writable, new PyList());
  }

  @Py("poll() -> Any")
  static PyPoll poll() {
    return new PyPoll();
  }
}
