package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code io.BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom}: one buffer of bytes
 * before a raw stream. At most one of the two buffers is in use at a time.
 */
public final class PyBuffered extends PyBinary {
  public static final PyType READER =
      PyType.builtin(
          "_io.BufferedReader", PyIOBase.BUFFERED, "io.krait.runtime.module.BufferedReaderMethods");
  public static final PyType WRITER =
      PyType.builtin(
          "_io.BufferedWriter", PyIOBase.BUFFERED, "io.krait.runtime.module.BufferedWriterMethods");
  public static final PyType RANDOM =
      PyType.builtin(
          "_io.BufferedRandom", PyIOBase.BUFFERED, "io.krait.runtime.module.BufferedRandomMethods");

  /** The size that {@code open} chooses. */
  static final int SIZE = 8192;

  private static final byte[] NOTHING = {};

  /** The stream below. */
  final PyBinary raw;

  private final int size;
  private final boolean reads;
  private final boolean writes;
  private byte[] in = NOTHING;
  private int inFrom;
  private int inTo;
  private byte[] out = NOTHING;
  private int outCount;

  PyBuffered(PyType type, PyBinary raw, int size, boolean reads, boolean writes) {
    super(type);
    if (size <= 0) {
      throw Err.valueError("buffer size must be strictly positive");
    }
    this.raw = raw;
    this.size = size;
    this.reads = reads;
    this.writes = writes;
  }

  private void checkOpen(String operation) {
    if (closed || raw.closed) {
      throw Err.valueError(operation + " closed file");
    }
  }

  private void startReading(String operation) {
    if (!reads) {
      throw IoErrors.unsupported("read");
    }
    checkOpen(operation);
    if (outCount > 0) {
      writeOut();
    }
  }

  // True when there are bytes in the buffer afterwards.
  private boolean fill() {
    if (in.length == 0) {
      in = new byte[size];
    }
    inFrom = 0;
    inTo = raw.readInto(in, 0, size);
    return inTo > 0;
  }

  @Override
  byte[] read(long count) {
    startReading("read of");
    if (count < -1) {
      throw Err.valueError("read length must be non-negative or -1");
    }
    return count < 0 ? readAll() : readExactly(count);
  }

  private byte[] readAll() {
    byte[] first = take(inTo - inFrom);
    byte[] rest = raw.read(-1);
    if (first.length == 0) {
      return rest;
    }
    byte[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }

  private byte[] readExactly(long count) {
    int buffered = inTo - inFrom;
    if (count <= buffered) {
      return take((int) count);
    }
    byte[] bytes = new byte[(int) Math.min(count, Math.max(size, 1 << 20))];
    System.arraycopy(in, inFrom, bytes, 0, buffered);
    inFrom = inTo;
    int filled = buffered;
    while (filled < count) {
      if (filled == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(count, bytes.length * 2L));
      }
      int wanted = (int) Math.min(bytes.length, count) - filled;
      int got = wanted >= size ? raw.readInto(bytes, filled, wanted) : some(bytes, filled, wanted);
      if (got == 0) {
        break;
      }
      filled += got;
    }
    return filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled);
  }

  private int some(byte[] target, int from, int length) {
    if (inFrom == inTo && !fill()) {
      return 0;
    }
    int count = Math.min(length, inTo - inFrom);
    System.arraycopy(in, inFrom, target, from, count);
    inFrom += count;
    return count;
  }

  private byte[] take(int count) {
    byte[] bytes = Arrays.copyOfRange(in, inFrom, inFrom + count);
    inFrom += count;
    return bytes;
  }

  @Override
  byte[] readSome(int count) {
    startReading("read of");
    if (count == 0 || (inFrom == inTo && !fill())) {
      return NOTHING;
    }
    return take(count < 0 ? inTo - inFrom : Math.min(count, inTo - inFrom));
  }

  @Override
  int readInto(byte[] target, int from, int length) {
    startReading("readinto of");
    return length == 0 ? 0 : some(target, from, length);
  }

  /** The buffered bytes, at least one unless at the end, without taking them. */
  byte[] peek() {
    startReading("peek of");
    if (inFrom == inTo) {
      fill();
    }
    return Arrays.copyOfRange(in, inFrom, inTo);
  }

  @Override
  byte[] readLine(long limit) {
    startReading("readline of");
    byte[] line = NOTHING;
    while (limit < 0 || line.length < limit) {
      if (inFrom == inTo && !fill()) {
        break;
      }
      int stop = limit < 0 ? inTo : (int) Math.min(inTo, inFrom + limit - line.length);
      int end = inFrom;
      while (end < stop && in[end] != '\n') {
        end++;
      }
      boolean complete = end < stop;
      line = joined(line, complete ? end + 1 : end);
      if (complete) {
        break;
      }
    }
    return line;
  }

  private byte[] joined(byte[] line, int end) {
    int count = end - inFrom;
    byte[] longer = line.length == 0 ? new byte[count] : Arrays.copyOf(line, line.length + count);
    System.arraycopy(in, inFrom, longer, line.length, count);
    inFrom = end;
    return longer;
  }

  @Override
  int write(byte[] bytes, int from, int length) {
    if (!writes) {
      throw IoErrors.unsupported("write");
    }
    checkOpen("write to");
    dropInput();
    if (length > size - outCount) {
      if (outCount > 0) {
        writeOut();
      }
      if (length > size) {
        raw.write(bytes, from, length);
        return length;
      }
    }
    if (out.length == 0) {
      out = new byte[size];
    }
    if (outCount == 0) {
      OpenWriters.add(this);
    }
    System.arraycopy(bytes, from, out, outCount, length);
    outCount += length;
    return length;
  }

  private void writeOut() {
    int count = outCount;
    outCount = 0; // what a failing device refuses is lost, so that close does not fail again
    raw.write(out, 0, count);
  }

  // The raw position is ahead of the program's by what was read but not used.
  private void dropInput() {
    if (inFrom < inTo) {
      raw.seek(inFrom - inTo, 1);
    }
    inFrom = 0;
    inTo = 0;
  }

  @Override
  void flush() {
    checkOpen("flush of");
    if (outCount > 0) {
      writeOut();
    }
    if (writes && raw.seekable()) {
      dropInput();
    }
  }

  /** Writes what waits, without the checks and effects of {@link #flush}. */
  void flushQuietly() {
    if (!closed && outCount > 0) {
      writeOut();
    }
  }

  @Override
  void close() {
    if (closed) {
      return;
    }
    try {
      if (!raw.closed && outCount > 0) {
        writeOut();
      }
    } finally {
      closed = true;
      OpenWriters.remove(this);
      raw.close();
    }
  }

  @Override
  long seek(long position, int whence) {
    if (whence < 0 || whence > 2) {
      throw Err.valueError("whence value " + whence + " unsupported");
    }
    checkOpen("seek of");
    if (!raw.seekable()) {
      throw IoErrors.unsupported("File or stream is not seekable.");
    }
    if (outCount > 0) {
      writeOut();
    }
    long target = whence == 1 ? position + (inFrom - inTo) : position;
    inFrom = 0;
    inTo = 0;
    return raw.seek(target, whence);
  }

  @Override
  long tell() {
    return raw.tell() - (inTo - inFrom) + outCount;
  }

  @Override
  long truncate(@Nullable Long length) {
    checkOpen("truncate of");
    if (!writes) {
      throw IoErrors.unsupported("truncate");
    }
    flush();
    return raw.truncate(length == null ? Long.valueOf(raw.tell()) : length);
  }

  @Override
  boolean readable() {
    return reads && raw.readable();
  }

  @Override
  boolean writable() {
    return writes && raw.writable();
  }

  @Override
  boolean seekable() {
    return raw.seekable();
  }

  @Override
  long fileno() {
    return raw.fileno();
  }

  @Override
  boolean terminal() {
    return raw.terminal();
  }

  @Override
  @Nullable Object name() {
    return raw.name();
  }

  @Override
  boolean isClosed() {
    return closed || raw.isClosed();
  }
}
