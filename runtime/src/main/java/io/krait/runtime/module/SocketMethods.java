package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The members of {@code _socket.socket} but for sending and receiving. */
@PyTypeInfo(
    value = "socket",
    module = "_socket",
    parts = {SocketTransfers.class, SocketOptions.class})
final class SocketMethods {
  private SocketMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PySocket create(PyType cls, PyTuple args, io.krait.runtime.PyDict kwargs) {
    return new PySocket(cls);
  }

  @Py(
      "__init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: Any = None) -> None")
  static void init(PySocket self, long family, long type, long protocol, Object fileno) {
    self.family = family == -1 ? SocketConstants.AF_INET : family;
    self.kind = (type == -1 ? 1 : type) & 15;
    self.protocol = protocol == -1 ? 0 : protocol;
    self.timeout = _socketModule.defaultTimeout();
    if (fileno != PyNone.NONE) {
      RawChannel raw = FileTable.get(Convert.index(fileno));
      if (!(raw instanceof PySocket.Raw known)) {
        throw OsErrors.of(Errno.ENOTSOCK, null);
      }
      self.raw = known;
      self.number = (int) Convert.index(fileno);
      return;
    }
    if (self.family != SocketConstants.AF_INET && self.family != SocketConstants.AF_INET6) {
      throw OsErrors.of(Errno.EAFNOSUPPORT, null);
    }
    self.number = FileTable.add(self.raw);
  }

  @Py(value = "family(self) -> int", kind = Py.Kind.GETTER)
  static long family(PySocket self) {
    return self.family;
  }

  @Py(value = "type(self) -> int", kind = Py.Kind.GETTER)
  static long type(PySocket self) {
    return self.kind;
  }

  @Py(value = "proto(self) -> int", kind = Py.Kind.GETTER)
  static long protocol(PySocket self) {
    return self.protocol;
  }

  @Py(value = "timeout(self) -> float | None", kind = Py.Kind.GETTER)
  static Object timeout(PySocket self) {
    return self.timeout < 0 ? PyNone.NONE : (Object) self.timeout;
  }

  static double seconds(Object timeout) {
    if (timeout == PyNone.NONE) {
      return -1;
    }
    double s = Convert.real(timeout);
    if (s < 0) {
      throw Err.valueError("Timeout value out of range");
    }
    return s;
  }

  @Py("fileno(self, /) -> int")
  static long fileno(PySocket self) {
    return self.number;
  }

  @Py("close(self, /) -> None")
  static void close(PySocket self) {
    try {
      self.close();
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("detach(self, /) -> int")
  static long detach(PySocket self) {
    int number = self.number;
    self.number = -1;
    return number;
  }

  @Py("bind(self, address: Any, /) -> None")
  static void bind(PySocket self, Object address) {
    try {
      self.bind(SocketNames.address(address, self.family, "bind"));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("listen(self, backlog: int = 128, /) -> None")
  static void listen(PySocket self, long backlog) {
    try {
      self.listen();
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("_accept(self, /) -> tuple[int, Any]")
  static PyTuple accept(PySocket self) {
    if (!(self.channel() instanceof ServerSocketChannel server)) {
      throw OsErrors.of(Errno.EINVAL, null);
    }
    try {
      SocketChannel made = server.accept();
      while (made == null) {
        self.await(SelectionKey.OP_ACCEPT);
        made = server.accept();
      }
      PySocket.Raw raw = new PySocket.Raw();
      made.configureBlocking(false);
      raw.channel = made;
      return PyTuple.of((long) FileTable.add(raw), SocketNames.shown(made.getRemoteAddress()));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("connect(self, address: Any, /) -> None")
  static void connect(PySocket self, Object address) {
    try {
      boolean done = self.connect(SocketNames.address(address, self.family, "connect"));
      while (!done) {
        self.await(SelectionKey.OP_CONNECT);
        done = ((SocketChannel) self.channel()).finishConnect();
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("connect_ex(self, address: Any, /) -> int")
  static long connectEx(PySocket self, Object address) {
    try {
      connect(self, address);
      return 0;
    } catch (io.krait.runtime.PyBaseException e) {
      Object number = io.krait.runtime.Attrs.getOrNull(e, "errno");
      if (number instanceof Long n) {
        return n;
      }
      throw e;
    }
  }

  @Py("getsockname(self, /) -> Any")
  static Object getsockname(PySocket self) {
    self.checkOpen();
    try {
      return SocketNames.shown(self.localAddress());
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("getpeername(self, /) -> Any")
  static Object getpeername(PySocket self) {
    try {
      return SocketNames.shown(self.remoteAddress());
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("shutdown(self, how: int, /) -> None")
  static void shutdown(PySocket self, long how) {
    if (!(self.channel() instanceof SocketChannel c)) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
    try {
      if (how != 1) {
        c.shutdownInput();
      }
      if (how != 0) {
        c.shutdownOutput();
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } catch (java.nio.channels.NotYetConnectedException e) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PySocket self) {
    return "<socket object, fd="
        + self.number
        + ", family="
        + self.family
        + ", type="
        + self.kind
        + ", proto="
        + self.protocol
        + ">";
  }
}
