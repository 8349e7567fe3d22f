package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** {@code _socket.socket} on the JVM's channels, which are made when it is known what is wanted. */
final class PySocket extends NativeObject {
  static final PyType TYPE =
      PyType.builtin("_socket.socket", Types.OBJECT, "io.krait.runtime.module.SocketMethods");

  /** The channel as a descriptor; changes when the socket begins to listen or to connect. */
  static final class Raw extends RawChannel {
    @Nullable SelectableChannel channel;

    @Override
    int read(byte[] into, int from, int length) throws IOException {
      return new PipeRaw(open()).read(into, from, length);
    }

    @Override
    void write(byte[] bytes, int from, int length) throws IOException {
      new PipeRaw(open()).write(bytes, from, length);
    }

    private SelectableChannel open() {
      SelectableChannel c = channel;
      if (c == null) {
        throw OsErrors.of(Errno.ENOTCONN, null);
      }
      return c;
    }

    @Override
    void close() throws IOException {
      SelectableChannel c = channel;
      if (c != null) {
        c.close();
      }
    }

    @Override
    @Nullable SelectableChannel selectable() {
      return channel;
    }
  }

  long family = 2;
  long kind = 1;
  long protocol;
  int number = -1;
  Raw raw = new Raw();

  /** Seconds; negative for none, 0 for non-blocking. */
  double timeout = -1;

  boolean reuse;
  private @Nullable SocketAddress bound;

  PySocket(PyType type) {
    super(type);
  }

  void checkOpen() {
    if (number < 0) {
      throw OsErrors.of(Errno.EBADF, null);
    }
  }

  void attach(@Nullable SelectableChannel channel) throws IOException {
    raw.channel = channel;
    if (channel != null) {
      channel.configureBlocking(false);
    }
  }

  boolean isDatagram() {
    return (kind & 15) == 2;
  }

  /** The channel of a socket that sends and receives. */
  SelectableChannel channel() {
    checkOpen();
    SelectableChannel c = raw.channel;
    if (c == null) {
      throw OsErrors.of(isDatagram() ? Errno.EINVAL : Errno.ENOTCONN, null);
    }
    return c;
  }

  DatagramChannel datagrams() throws IOException {
    checkOpen();
    if (raw.channel == null) {
      attach(DatagramChannel.open());
    }
    return (DatagramChannel) channel();
  }

  // A stream that is bound listens in Java's eyes; what it has listened for nobody has asked yet.
  void bind(InetSocketAddress address) throws IOException {
    checkOpen();
    if (isDatagram()) {
      datagrams().bind(address);
      return;
    }
    if (raw.channel != null) {
      throw OsErrors.of(Errno.EINVAL, null);
    }
    ServerSocketChannel server = ServerSocketChannel.open();
    server.setOption(java.net.StandardSocketOptions.SO_REUSEADDR, reuse);
    boolean done = false;
    try {
      server.bind(address);
      done = true;
    } finally {
      if (!done) {
        server.close();
      }
    }
    attach(server);
    bound = server.getLocalAddress();
  }

  void listen() throws IOException {
    checkOpen();
    if (raw.channel == null) {
      bind(new InetSocketAddress(0));
    }
  }

  /** Begins to connect; true when it is done. */
  boolean connect(SocketAddress address) throws IOException {
    checkOpen();
    if (isDatagram()) {
      datagrams().connect(address);
      return true;
    }
    if (raw.channel instanceof SocketChannel c) {
      if (c.isConnected()) {
        throw OsErrors.of(Errno.EISCONN, null);
      }
      return c.finishConnect();
    }
    SelectableChannel old = raw.channel;
    if (old != null) {
      old.close();
    }
    SocketChannel c = SocketChannel.open();
    if (bound != null) {
      c.bind(bound);
    }
    attach(c);
    return c.connect(address);
  }

  /** Waits until an operation may go on; raises what the timeout says. */
  void await(int operation) throws IOException {
    if (timeout == 0) {
      throw OsErrors.of(
          operation == SelectionKey.OP_CONNECT ? Errno.EINPROGRESS : Errno.EAGAIN, null);
    }
    if (!ReadySet.await(channel(), operation, timeout)) {
      throw Err.of((PyType) io.krait.runtime.Names.builtin("TimeoutError"), "timed out");
    }
  }

  SocketAddress localAddress() throws IOException {
    SelectableChannel c = raw.channel;
    SocketAddress a = c instanceof java.nio.channels.NetworkChannel n ? n.getLocalAddress() : null;
    return a == null ? new InetSocketAddress("0.0.0.0", 0) : a;
  }

  SocketAddress remoteAddress() throws IOException {
    SelectableChannel c = channel();
    SocketAddress a =
        c instanceof SocketChannel s
            ? s.getRemoteAddress()
            : c instanceof DatagramChannel d ? d.getRemoteAddress() : null;
    if (a == null) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
    return a;
  }

  void close() throws IOException {
    int n = number;
    number = -1;
    if (n >= 0 && FileTable.remove(n)) {
      raw.close();
    }
  }
}
