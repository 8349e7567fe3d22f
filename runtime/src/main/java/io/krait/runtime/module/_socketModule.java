package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesConversion;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The module {@code _socket}: TCP and UDP on the JVM's channels. */
@PyModuleInfo(
    value = "_socket",
    doc = "Implementation module for socket operations.",
    parts = {SocketConstants.class, SocketNumbers.class})
final class _socketModule {
  @PyConst("has_ipv6: bool")
  static final boolean HAS_IPV6 = true;

  private static volatile double defaultTimeout = -1;

  private _socketModule() {}

  static double defaultTimeout() {
    return defaultTimeout;
  }

  @PyConst("socket: type")
  static PyType socket() {
    return PySocket.TYPE;
  }

  @PyConst("SocketType: type")
  static PyType socketType() {
    return PySocket.TYPE;
  }

  @PyConst("error: type")
  static Object error() {
    return Names.builtin("OSError");
  }

  @PyConst("timeout: type")
  static Object timeout() {
    return Names.builtin("TimeoutError");
  }

  @PyConst("gaierror: type")
  static Object gaierror() {
    return SocketNames.GAI_ERROR;
  }

  @PyConst("herror: type")
  static Object herror() {
    return SocketNames.H_ERROR;
  }

  @Py("getdefaulttimeout() -> float | None")
  static Object getdefaulttimeout() {
    return defaultTimeout < 0 ? PyNone.NONE : (Object) defaultTimeout;
  }

  @Py("setdefaulttimeout(timeout: float | None, /) -> None")
  static void setdefaulttimeout(Object timeout) {
    defaultTimeout = SocketMethods.seconds(timeout);
  }

  @Py("close(fd: int, /) -> None")
  static void close(long fd) {
    OsDescriptors.close(fd);
  }

  @Py("dup(fd: int, /) -> int")
  static long dup(long fd) {
    return OsDescriptors.dup(fd);
  }

  /** Two connected streams, over the loopback interface. */
  @Py("socketpair(family: int = 1, type: int = 1, proto: int = 0, /) -> tuple[Any, Any]")
  static PyTuple socketpair(long family, long type, long protocol) {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      SocketChannel a = SocketChannel.open(server.getLocalAddress());
      SocketChannel b = server.accept();
      return PyTuple.of(end(a, family, type, protocol), end(b, family, type, protocol));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  private static PySocket end(SocketChannel channel, long family, long type, long protocol)
      throws IOException {
    PySocket s = new PySocket(PySocket.TYPE);
    s.family = family;
    s.kind = type;
    s.protocol = protocol;
    s.attach(channel);
    s.number = FileTable.add(s.raw);
    s.timeout = defaultTimeout;
    return s;
  }

  @Py("gethostname() -> str")
  static Object gethostname() {
    return io.krait.runtime.Attrs.get(OsFacts.uname(), "nodename");
  }

  @Py("gethostbyname(hostname: str, /) -> str")
  static String gethostbyname(String host) {
    return SocketNames.resolve(host, SocketConstants.AF_INET).getHostAddress();
  }

  @Py("gethostbyname_ex(hostname: str, /) -> Any")
  static PyTuple gethostbynameEx(String host) {
    return PyTuple.of(host, new PyList(), PyList.of(gethostbyname(host)));
  }

  @Py("gethostbyaddr(ip_address: str, /) -> Any")
  static PyTuple gethostbyaddr(String host) {
    InetAddress a = SocketNames.resolve(host, 0);
    return PyTuple.of(a.getHostName(), new PyList(), PyList.of(a.getHostAddress()));
  }

  @Py("getnameinfo(sockaddr: Any, flags: int, /) -> tuple[str, str]")
  static PyTuple getnameinfo(Object address, long flags) {
    InetSocketAddress a = SocketNames.address(address, 0, "getnameinfo");
    boolean numeric = (flags & SocketConstants.NI_NUMERICHOST) != 0;
    String host = numeric ? a.getAddress().getHostAddress() : a.getAddress().getHostName();
    return PyTuple.of(host, String.valueOf(a.getPort()));
  }

  @Py(
      "getaddrinfo(host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0,"
          + " flags: int = 0) -> list[Any]")
  static PyList getaddrinfo(
      Object host, Object port, long family, long type, long protocol, long flags) {
    String name =
        host == PyNone.NONE
            ? ((flags & SocketConstants.AI_PASSIVE) != 0 ? "0.0.0.0" : "127.0.0.1")
            : host instanceof PyBytes b
                ? new String(b.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                : Convert.strOrNull(host);
    if (name == null) {
      throw Err.typeError("getaddrinfo() argument 1 must be string or None");
    }
    long number = SocketNumbers.port(port);
    PyList all = new PyList();
    try {
      for (InetAddress a : InetAddress.getAllByName(name)) {
        boolean six = a instanceof Inet6Address;
        long kind = six ? SocketConstants.AF_INET6 : SocketConstants.AF_INET;
        if (family == 0 || family == kind) {
          add(all, a, kind, type, protocol, number);
        }
      }
    } catch (UnknownHostException e) {
      throw SocketNames.unknownName();
    }
    if (all.isEmpty()) {
      throw SocketNames.unknownName();
    }
    return all;
  }

  private static void add(
      PyList all, InetAddress a, long family, long type, long protocol, long port) {
    long[][] kinds = {{1, 6}, {2, 17}, {3, 0}};
    for (long[] k : kinds) {
      boolean wanted =
          (type == 0 || type == k[0]) && (protocol == 0 || protocol == k[1] || k[1] == 0);
      if (wanted) {
        Object shown = SocketNames.shown(new InetSocketAddress(a, (int) port));
        all.append(PyTuple.of(family, k[0], k[1], "", shown));
      }
    }
  }

  @Py("inet_aton(ip_addr: str, /) -> bytes")
  static PyBytes inetAton(String text) {
    byte[] b = SocketNumbers.parse4(text);
    if (b == null) {
      throw (RuntimeException)
          io.krait.runtime.Calls.call1(error(), "illegal IP address string passed to inet_aton");
    }
    return PyBytes.of(b);
  }

  @Py("inet_ntoa(packed_ip: Any, /) -> str")
  static String inetNtoa(Object packed) {
    byte[] b = BytesConversion.required(packed);
    if (b.length != 4) {
      throw (RuntimeException) io.krait.runtime.Calls.call1(error(), "packed IP wrong length");
    }
    return SocketNumbers.text(b);
  }

  @Py("inet_pton(address_family: int, ip_string: str, /) -> bytes")
  static PyBytes inetPton(long family, String text) {
    byte[] b = SocketNumbers.parse(family, text);
    if (b == null) {
      throw (RuntimeException)
          io.krait.runtime.Calls.call1(error(), "illegal IP address string passed to inet_pton");
    }
    return PyBytes.of(b);
  }

  @Py("inet_ntop(address_family: int, packed_ip: Any, /) -> str")
  static String inetNtop(long family, Object packed) {
    byte[] b = BytesConversion.required(packed);
    if (b.length != (family == SocketConstants.AF_INET6 ? 16 : 4)) {
      throw Err.valueError("invalid length of packed IP address string");
    }
    return SocketNumbers.text(b);
  }
}
