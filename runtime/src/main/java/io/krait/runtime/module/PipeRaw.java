package io.krait.runtime.module;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/** One end of a pipe, or a connected socket as a stream. */
final class PipeRaw extends RawChannel {
  private final SelectableChannel channel;

  PipeRaw(SelectableChannel channel) {
    this.channel = channel;
  }

  @Override
  int read(byte[] into, int from, int length) throws IOException {
    if (!(channel instanceof ReadableByteChannel readable)) {
      throw OsErrors.of(Errno.EBADF, null);
    }
    int n = readable.read(ByteBuffer.wrap(into, from, length));
    if (n == 0 && length > 0 && !channel.isBlocking()) {
      throw OsErrors.of(Errno.EAGAIN, null);
    }
    return Math.max(n, 0);
  }

  @Override
  void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      done += writeSome(bytes, from + done, length - done);
    }
  }

  @Override
  int writeSome(byte[] bytes, int from, int length) throws IOException {
    if (!(channel instanceof WritableByteChannel writable)) {
      throw OsErrors.of(Errno.EBADF, null);
    }
    int n = writable.write(ByteBuffer.wrap(bytes, from, length));
    if (n == 0 && length > 0 && !channel.isBlocking()) {
      throw OsErrors.of(Errno.EAGAIN, null);
    }
    return n;
  }

  @Override
  void close() throws IOException {
    channel.close();
  }

  @Override
  SelectableChannel selectable() {
    return channel;
  }
}
