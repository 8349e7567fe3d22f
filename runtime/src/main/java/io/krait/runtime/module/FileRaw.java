package io.krait.runtime.module;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file on disk. */
final class FileRaw extends RawChannel {
  private final FileChannel channel;
  private final boolean append;
  private final boolean seekable;
  private final Path path;

  FileRaw(FileChannel channel, boolean append, Path path) {
    this.channel = channel;
    this.path = path;
    this.append = append;
    this.seekable = probe(channel);
  }

  private static boolean probe(FileChannel channel) {
    try {
      channel.position();
      return true;
    } catch (IOException e) {
      return false; // a pipe
    }
  }

  @Override
  int read(byte[] into, int from, int length) throws IOException {
    int count = channel.read(ByteBuffer.wrap(into, from, length));
    return Math.max(count, 0);
  }

  @Override
  void write(byte[] bytes, int from, int length) throws IOException {
    if (append) {
      channel.position(channel.size());
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  void close() throws IOException {
    channel.close();
  }

  @Override
  boolean seekable() {
    return seekable;
  }

  @Override
  long position() throws IOException {
    return channel.position();
  }

  @Override
  long size() throws IOException {
    return channel.size();
  }

  @Override
  void seek(long position) throws IOException {
    channel.position(position);
  }

  @Override
  void truncate(long size) throws IOException {
    long position = channel.position();
    if (size < channel.size()) {
      channel.truncate(size);
    } else if (size > channel.size()) {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    channel.position(position);
  }

  @Override
  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }
}
