package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in network order, addresses as text, and ports by name. */
final class SocketNumbers {
  private static final Map<String, Integer> SERVICES =
      Map.of(
          "ftp", 21, "ssh", 22, "telnet", 23, "smtp", 25, "domain", 53, "http", 80, "pop3", 110,
          "imap", 143, "https", 443, "echo", 7);

  private SocketNumbers() {}

  static byte @Nullable [] parse4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return null;
    }
    byte[] b = new byte[4];
    for (int i = 0; i < 4; i++) {
      if (!parts[i].matches("[0-9]{1,3}") || Integer.parseInt(parts[i]) > 255) {
        return null;
      }
      b[i] = (byte) Integer.parseInt(parts[i]);
    }
    return b;
  }

  static byte @Nullable [] parse(long family, String text) {
    if (family != SocketConstants.AF_INET6) {
      return parse4(text);
    }
    if (!text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return null;
    }
    try {
      byte[] b = InetAddress.getByName(text).getAddress();
      return b.length == 16 ? b : mapped(b);
    } catch (UnknownHostException e) {
      return null;
    }
  }

  // The JDK shortens addresses that stand for those of the old protocol.
  private static byte[] mapped(byte[] b) {
    byte[] all = new byte[16];
    all[10] = (byte) 0xff;
    all[11] = (byte) 0xff;
    System.arraycopy(b, 0, all, 12, 4);
    return all;
  }

  /** The text of 4 or 16 bytes, the longest run of zeros left out (RFC 5952). */
  static String text(byte[] b) {
    if (b.length == 4) {
      return (b[0] & 255) + "." + (b[1] & 255) + "." + (b[2] & 255) + "." + (b[3] & 255);
    }
    int[] groups = new int[8];
    int best = -1;
    int longest = 1;
    for (int i = 0; i < 8; i++) {
      groups[i] = (b[2 * i] & 255) << 8 | (b[2 * i + 1] & 255);
    }
    for (int i = 0; i < 8; i++) {
      int n = 0;
      while (i + n < 8 && groups[i + n] == 0) {
        n++;
      }
      if (n > longest) {
        best = i;
        longest = n;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == best) {
        out.append("::");
        i += longest - 1;
      } else {
        out.append(i > 0 && i != best + longest ? ":" : "").append(Integer.toHexString(groups[i]));
      }
    }
    return out.toString();
  }

  static long port(Object port) {
    if (port == PyNone.NONE) {
      return 0;
    }
    if (Convert.isInt(port)) {
      return Convert.index(port);
    }
    String text =
        port instanceof io.krait.runtime.PyBytes b
            ? new String(b.bytes(), java.nio.charset.StandardCharsets.UTF_8)
            : Convert.strOrNull(port);
    if (text == null) {
      throw (RuntimeException)
          io.krait.runtime.Calls.call1(Names.builtin("OSError"), "Int or String expected");
    }
    if (text.matches("[0-9]+")) {
      return Long.parseLong(text);
    }
    Integer known = SERVICES.get(text);
    if (known == null) {
      throw (RuntimeException)
          io.krait.runtime.Calls.call2(
              SocketNames.GAI_ERROR, -8L, "Servname not supported for ai_socktype");
    }
    return known;
  }

  @Py("getservbyname(servicename: str, protocolname: str = '', /) -> int")
  static long getservbyname(String name, Object protocol) {
    Integer known = SERVICES.get(name);
    if (known == null) {
      throw (RuntimeException)
          io.krait.runtime.Calls.call1(Names.builtin("OSError"), "service/proto not found");
    }
    return known;
  }

  @Py("getservbyport(port: int, protocolname: str = '', /) -> str")
  static String getservbyport(long port, Object protocol) {
    for (Map.Entry<String, Integer> e : SERVICES.entrySet()) {
      if (e.getValue() == port) {
        return e.getKey();
      }
    }
    throw (RuntimeException)
        io.krait.runtime.Calls.call1(Names.builtin("OSError"), "port/proto not found");
  }

  @Py("getprotobyname(protocolname: str, /) -> int")
  static long getprotobyname(String name) {
    return switch (name) {
      case "ip" -> 0;
      case "icmp" -> 1;
      case "tcp" -> 6;
      case "udp" -> 17;
      default ->
          throw (RuntimeException)
              io.krait.runtime.Calls.call1(Names.builtin("OSError"), "protocol not found");
    };
  }

  private static long swapped(long n, int bytes, String name) {
    if (n < 0) {
      throw Err.overflowError(
          bytes == 2
              ? name + ": can't convert negative Python int to C 16-bit unsigned integer"
              : "can't convert negative value to unsigned int");
    }
    if (n >> (8 * bytes) != 0) {
      throw Err.overflowError(
          bytes == 2
              ? name + ": Python int too large to convert to C 16-bit unsigned integer"
              : "int larger than 32 bits");
    }
    return bytes == 2
        ? Short.reverseBytes((short) n) & 0xffffL
        : Integer.reverseBytes((int) n) & 0xffffffffL;
  }

  @Py("htons(x: int, /) -> int")
  static long htons(long x) {
    return swapped(x, 2, "htons");
  }

  @Py("ntohs(x: int, /) -> int")
  static long ntohs(long x) {
    return swapped(x, 2, "ntohs");
  }

  @Py("htonl(x: int, /) -> int")
  static long htonl(long x) {
    return swapped(x, 4, "htonl");
  }

  @Py("ntohl(x: int, /) -> int")
  static long ntohl(long x) {
    return swapped(x, 4, "ntohl");
  }
}
