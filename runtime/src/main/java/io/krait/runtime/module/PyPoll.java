package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code select.poll()}: descriptors and the events wanted of each. */
@PyTypeInfo(value = "poll", module = "select")
public final class PyPoll implements PyObject {
  static final PyType TYPE =
      PyType.builtin("select.poll", Types.OBJECT, "io.krait.runtime.module.PyPoll");

  private static final long ALL = SelectModule.POLLIN | SelectModule.POLLPRI | SelectModule.POLLOUT;
  private static final double MILLIS = 1000.0;

  private final Map<Integer, Long> events = new LinkedHashMap<>();

  @Override
  public PyType type() {
    return TYPE;
  }

  @Py("register(self, fd: Any, eventmask: int = 7, /) -> None")
  static void register(PyPoll self, Object fd, long mask) {
    self.events.put(SelectModule.descriptor(fd), mask & (ALL | 0xffff));
  }

  @Py("modify(self, fd: Any, eventmask: int, /) -> None")
  static void modify(PyPoll self, Object fd, long mask) {
    if (self.events.replace(SelectModule.descriptor(fd), mask) == null) {
      throw OsErrors.of(Errno.ENOENT, null);
    }
  }

  @Py("unregister(self, fd: Any, /) -> None")
  static void unregister(PyPoll self, Object fd) {
    int number = SelectModule.descriptor(fd);
    if (self.events.remove(number) == null) {
      throw Err.keyError((long) number);
    }
  }

  @Py("poll(self, timeout: Any = None, /) -> list[tuple[int, int]]")
  static PyList poll(PyPoll self, Object timeout) {
    double seconds = timeout == PyNone.NONE ? -1 : Math.max(Convert.real(timeout), -1) / MILLIS;
    PyList ready = new PyList();
    List<ReadySet.Interest> all = new ArrayList<>();
    for (Map.Entry<Integer, Long> e : self.events.entrySet()) {
      if (FileTable.find(e.getKey()) == null) {
        ready.append(PyTuple.of((long) e.getKey(), SelectModule.POLLNVAL));
      } else {
        boolean read = (e.getValue() & SelectModule.POLLIN) != 0;
        boolean write = (e.getValue() & SelectModule.POLLOUT) != 0;
        all.add(new ReadySet.Interest(e.getKey(), read, write));
      }
    }
    ReadySet.await(all, ready.isEmpty() ? seconds : 0);
    for (ReadySet.Interest i : all) {
      long bits = (i.readable ? SelectModule.POLLIN : 0) | (i.writable ? SelectModule.POLLOUT : 0);
      if (bits != 0) {
        ready.append(PyTuple.of((long) i.number, bits));
      }
    }
    return ready;
  }
}
