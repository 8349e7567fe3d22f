package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/** Addresses as Python writes them: a host and a port. */
final class SocketNames {
  static final PyType GAI_ERROR =
      NativeTypes.build("socket", "gaierror", PyTuple.of(Names.builtin("OSError")), null, "");
  static final PyType H_ERROR =
      NativeTypes.build("socket", "herror", PyTuple.of(Names.builtin("OSError")), null, "");

  private static final int PORTS = 65535;

  private SocketNames() {}

  static PyBaseException unknownName() {
    return (PyBaseException)
        io.krait.runtime.Calls.call2(GAI_ERROR, -2L, "Name or service not known");
  }

  static InetAddress resolve(String host, long family) {
    try {
      if (host.isEmpty()) {
        return InetAddress.getByName(family == SocketConstants.AF_INET6 ? "::" : "0.0.0.0");
      }
      if (host.equals("<broadcast>")) {
        return InetAddress.getByName("255.255.255.255");
      }
      for (InetAddress a : InetAddress.getAllByName(host)) {
        boolean six = a instanceof Inet6Address;
        if (family == 0 || six == (family == SocketConstants.AF_INET6)) {
          return a;
        }
      }
      throw unknownName();
    } catch (UnknownHostException e) {
      throw unknownName();
    }
  }

  /** The address that a tuple names, in a socket of a family. */
  static InetSocketAddress address(Object o, long family, String function) {
    if (!(o instanceof PyTuple t)) {
      throw Err.typeError(function + "(): AF_INET address must be tuple, not " + Types.of(o).name);
    }
    if (t.size() < 2) {
      throw Err.typeError(function + "(): AF_INET address must be a pair (host, port)");
    }
    Object host = t.get(0);
    String name =
        host instanceof PyBytes b
            ? new String(b.bytes(), java.nio.charset.StandardCharsets.UTF_8)
            : Convert.strOrNull(host);
    if (name == null) {
      throw Err.typeError("str, bytes or bytearray expected, not " + Types.of(host).name);
    }
    long port = Convert.index(t.get(1));
    if (port < 0 || port > PORTS) {
      throw Err.overflowError(function + "(): port must be 0-65535.");
    }
    return new InetSocketAddress(resolve(name, family), (int) port);
  }

  /** The tuple for an address. */
  static Object shown(SocketAddress address) {
    if (!(address instanceof InetSocketAddress a)) {
      return "";
    }
    String host = a.getAddress() == null ? a.getHostString() : a.getAddress().getHostAddress();
    int zone = host.indexOf('%');
    return a.getAddress() instanceof Inet6Address
        ? PyTuple.of(zone < 0 ? host : host.substring(0, zone), (long) a.getPort(), 0L, 0L)
        : PyTuple.of(host, (long) a.getPort());
  }
}
