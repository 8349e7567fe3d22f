package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import org.jspecify.annotations.Nullable;

/** Time limits and options of sockets. */
final class SocketOptions {
  private SocketOptions() {}

  @Py("settimeout(self, timeout: float | None, /) -> None")
  static void settimeout(PySocket self, Object timeout) {
    self.timeout = SocketMethods.seconds(timeout);
  }

  @Py("gettimeout(self, /) -> float | None")
  static Object gettimeout(PySocket self) {
    return SocketMethods.timeout(self);
  }

  @Py("setblocking(self, flag: bool, /) -> None")
  static void setblocking(PySocket self, boolean flag) {
    self.timeout = flag ? -1 : 0;
  }

  @Py("getblocking(self, /) -> bool")
  static boolean getblocking(PySocket self) {
    return self.timeout != 0;
  }

  private static @Nullable SocketOption<?> option(long level, long name) {
    if (level == SocketConstants.IPPROTO_TCP) {
      return name == SocketConstants.TCP_NODELAY ? StandardSocketOptions.TCP_NODELAY : null;
    }
    if (level != SocketConstants.SOL_SOCKET) {
      return null;
    }
    return switch ((int) name) {
      case 2 -> StandardSocketOptions.SO_REUSEADDR;
      case 6 -> StandardSocketOptions.SO_BROADCAST;
      case 7 -> StandardSocketOptions.SO_SNDBUF;
      case 8 -> StandardSocketOptions.SO_RCVBUF;
      case 9 -> StandardSocketOptions.SO_KEEPALIVE;
      case 15 -> StandardSocketOptions.SO_REUSEPORT;
      default -> null;
    };
  }

  @Py("setsockopt(self, level: int, optname: int, value: Any, optlen: Any = None, /) -> None")
  static void setsockopt(PySocket self, long level, long name, Object value, Object length) {
    self.checkOpen();
    if (value == PyNone.NONE || !Convert.isInt(value)) {
      return; // structures have no counterpart here
    }
    long v = Convert.index(value);
    if (level == SocketConstants.SOL_SOCKET && name == SocketConstants.SO_REUSEADDR) {
      self.reuse = v != 0;
    }
    SocketOption<?> option = option(level, name);
    if (self.raw.channel instanceof NetworkChannel c
        && option != null
        && c.supportedOptions().contains(option)) {
      set(c, option, v);
    }
  }

  @SuppressWarnings("unchecked") // an option's type says which it is
  private static void set(NetworkChannel c, SocketOption<?> option, long value) {
    try {
      if (option.type() == Boolean.class) {
        c.setOption((SocketOption<Boolean>) option, value != 0);
      } else {
        c.setOption((SocketOption<Integer>) option, (int) value);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("getsockopt(self, level: int, option: int, buflen: int = 0, /) -> Any")
  static Object getsockopt(PySocket self, long level, long name, long length) {
    self.checkOpen();
    if (level == SocketConstants.SOL_SOCKET && name == SocketConstants.SO_TYPE) {
      return self.kind;
    }
    if (level == SocketConstants.SOL_SOCKET && name == SocketConstants.SO_ERROR) {
      return 0L;
    }
    SocketOption<?> option = option(level, name);
    if (option == StandardSocketOptions.SO_REUSEADDR) {
      return self.reuse ? 1L : 0L;
    }
    try {
      if (self.raw.channel instanceof NetworkChannel c
          && option != null
          && c.supportedOptions().contains(option)) {
        Object v = c.getOption(option);
        return v instanceof Boolean b ? (Object) (b ? 1L : 0L) : (Object) ((Integer) v).longValue();
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
    return 0L;
  }
}
