package io.krait.cli.playground;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A stream of messages in the base protocol's frames, filled by any thread. (A piped stream would
 * break when the thread that wrote last has ended.)
 */
final class MessageInput extends InputStream {
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();
  private byte[] current = {};
  private int next;
  private volatile boolean closed;

  void add(byte[] content) {
    String header = "Content-Length: " + content.length + "\r\n\r\n";
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    frame.writeBytes(content);
    waiting.add(frame.toByteArray());
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    waiting.add(END);
  }

  @Override
  public int read() {
    return fill() ? current[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, current.length - next);
    System.arraycopy(current, next, into, offset, count);
    next += count;
    return count;
  }

  /** Waits for something to read; false at the end. */
  private boolean fill() {
    while (next == current.length) {
      if (closed && waiting.isEmpty()) {
        return false;
      }
      try {
        current = waiting.take();
        next = 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false; // the server has been told to exit
      }
    }
    return true;
  }
}
