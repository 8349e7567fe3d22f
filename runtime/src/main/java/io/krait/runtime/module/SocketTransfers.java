package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.BytesConversion;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sending and receiving. */
final class SocketTransfers {
  private SocketTransfers() {}

  private static byte[] buffer(long size) {
    if (size < 0) {
      throw Err.valueError("negative buffersize in recv");
    }
    return new byte[(int) Math.min(size, 1 << 24)];
  }

  private static int receive(PySocket self, byte[] into, int from, int length) {
    SelectableChannel c = self.channel();
    if (!(c instanceof ReadableByteChannel readable)) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
    try {
      while (true) {
        int n = length == 0 ? -1 : readable.read(ByteBuffer.wrap(into, from, length));
        if (n != 0) {
          return Math.max(n, 0);
        }
        self.await(SelectionKey.OP_READ);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } catch (java.nio.channels.NotYetConnectedException e) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
  }

  @Py("recv(self, buffersize: int, flags: int = 0, /) -> bytes")
  static PyBytes recv(PySocket self, long size, long flags) {
    byte[] b = buffer(size);
    int n = receive(self, b, 0, b.length);
    return PyBytes.of(n == b.length ? b : Arrays.copyOf(b, n));
  }

  @Py("recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int")
  static long recvInto(PySocket self, Object buffer, long count, long flags) {
    byte[] target = WritableBuffer.bytes(buffer);
    int length = count == 0 ? target.length : (int) Math.min(count, target.length);
    int n = receive(self, target, 0, length);
    WritableBuffer.store(buffer, target, n);
    return n;
  }

  private static @Nullable SocketAddress receiveFrom(PySocket self, ByteBuffer into) {
    try {
      DatagramChannel c = self.datagrams();
      SocketAddress from = c.receive(into);
      while (from == null) {
        self.await(SelectionKey.OP_READ);
        from = c.receive(into);
      }
      return from;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py("recvfrom(self, buffersize: int, flags: int = 0, /) -> tuple[bytes, Any]")
  static PyTuple recvfrom(PySocket self, long size, long flags) {
    if (!self.isDatagram()) {
      return PyTuple.of(recv(self, size, flags), PyNone.NONE);
    }
    ByteBuffer into = ByteBuffer.wrap(buffer(size));
    SocketAddress from = receiveFrom(self, into);
    PyBytes data = PyBytes.of(Arrays.copyOf(into.array(), into.position()));
    return PyTuple.of(data, from == null ? PyNone.NONE : SocketNames.shown(from));
  }

  @Py("recvfrom_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> tuple[int, Any]")
  static PyTuple recvfromInto(PySocket self, Object buffer, long count, long flags) {
    byte[] target = WritableBuffer.bytes(buffer);
    int length = count == 0 ? target.length : (int) Math.min(count, target.length);
    PyTuple got = recvfrom(self, length, flags);
    byte[] data = ((PyBytes) got.get(0)).bytes();
    System.arraycopy(data, 0, target, 0, data.length);
    WritableBuffer.store(buffer, target, data.length);
    return PyTuple.of((long) data.length, got.get(1));
  }

  @Py("send(self, data: Any, flags: int = 0, /) -> int")
  static long send(PySocket self, Object data, long flags) {
    byte[] b = BytesConversion.required(data);
    return sendSome(self, b, 0);
  }

  private static int sendSome(PySocket self, byte[] b, int from) {
    SelectableChannel c = self.channel();
    if (!(c instanceof WritableByteChannel writable)) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
    try {
      while (true) {
        int n = writable.write(ByteBuffer.wrap(b, from, b.length - from));
        if (n > 0 || b.length == from) {
          return n;
        }
        self.await(SelectionKey.OP_WRITE);
      }
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    } catch (java.nio.channels.NotYetConnectedException e) {
      throw OsErrors.of(Errno.ENOTCONN, null);
    }
  }

  @Py("sendall(self, data: Any, flags: int = 0, /) -> None")
  static void sendall(PySocket self, Object data, long flags) {
    byte[] b = BytesConversion.required(data);
    for (int done = 0; done < b.length; ) {
      done += sendSome(self, b, done);
    }
  }

  @Py("sendto(self, data: Any, *args: Any) -> int")
  static long sendto(PySocket self, Object data, PyTuple args) {
    if (args.size() < 1 || args.size() > 2) {
      throw Err.typeError("sendto() takes 2 or 3 arguments (" + (args.size() + 1) + " given)");
    }
    byte[] b = BytesConversion.required(data);
    try {
      Object address = args.get(args.size() - 1);
      return self.datagrams()
          .send(ByteBuffer.wrap(b), SocketNames.address(address, self.family, "sendto"));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Py(
      "sendmsg(self, buffers: Any, ancdata: Any = (), flags: int = 0, address: Any = None, /) -> int")
  static long sendmsg(PySocket self, Object buffers, Object extra, long flags, Object address) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (Object o : Iter.toList(buffers)) {
      all.writeBytes(BytesConversion.required(o));
    }
    return sendSome(self, all.toByteArray(), 0);
  }

  /** Objects that bytes can be stored into. */
  static final class WritableBuffer {
    private WritableBuffer() {}

    static byte[] bytes(Object o) {
      if (o instanceof PyByteArray a) {
        return a.copy();
      }
      return BytesConversion.required(o).clone();
    }

    static void store(Object o, byte[] from, int count) {
      if (o instanceof PyByteArray a) {
        System.arraycopy(from, 0, a.data(), 0, count);
        return;
      }
      Object part = new io.krait.runtime.PySlice(PyNone.NONE, (long) count, PyNone.NONE);
      io.krait.runtime.Ops.setItem(o, part, PyBytes.of(Arrays.copyOf(from, count)));
    }
  }
}
