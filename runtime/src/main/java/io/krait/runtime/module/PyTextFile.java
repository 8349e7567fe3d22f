package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code io.TextIOWrapper}: text over a stream of bytes. As in CPython, text is decoded 8 KB at a
 * time, and written text waits encoded until 8 KB are there.
 */
public final class PyTextFile extends PyTextIO {
  public static final PyType TYPE =
      PyType.builtin(
          "_io.TextIOWrapper", PyIOBase.TEXT, "io.krait.runtime.module.TextIOWrapperMethods");

  private static final int CHUNK = 8192;
  private static final byte[] NOTHING = {};

  final PyBinary buffer;

  /** The object that {@code buffer} shows. */
  final Object bufferObject;

  /** The encoding's name as the program gave it. */
  String encodingName;

  String errors;
  Newlines newlines;
  boolean lineBuffering;
  boolean writeThrough;
  private TextEncoding encoding;
  private TextDecoder decoder;
  private byte[] pending = NOTHING;
  private int pendingCount;
  private boolean markWritten;

  // The decoded text and what of it was read; chunkBytes is what it was decoded from.
  private String chunk = "";
  private int used;
  private byte[] chunkBytes = NOTHING;
  private boolean carriageReturn;
  private boolean iterating;
  private boolean detached;
  int seenNewlines;

  PyTextFile(
      PyType type,
      PyBinary buffer,
      Object bufferObject,
      String encodingName,
      String errors,
      Newlines newlines) {
    super(type);
    this.buffer = buffer;
    this.bufferObject = bufferObject;
    this.encodingName = encodingName;
    this.errors = errors;
    this.newlines = newlines;
    this.encoding = TextEncoding.of(encodingName);
    this.decoder = new TextDecoder(encoding, errors);
    this.markWritten = !encoding.marked() || startsLate(buffer);
  }

  // A file opened for appending has its mark already.
  private static boolean startsLate(PyBinary buffer) {
    return buffer.writable() && buffer.seekable() && buffer.tell() != 0;
  }

  @Override
  void checkOpen() {
    if (detached) {
      throw Err.valueError("underlying buffer has been detached");
    }
    if (closed || buffer.closed) {
      throw Err.valueError("I/O operation on closed file.");
    }
  }

  private void checkReadable() {
    checkOpen();
    if (!buffer.readable()) {
      throw IoErrors.unsupported("not readable");
    }
    if (pendingCount > 0) {
      writePending();
    }
  }

  private boolean fill() {
    byte[] before = decoder.waiting();
    byte[] bytes = buffer.readSome(CHUNK);
    boolean end = bytes.length == 0;
    String text = decoded(decoder.decode(bytes, end), end);
    chunkBytes = before.length == 0 ? bytes : concat(before, bytes);
    chunk = text;
    used = 0;
    return !end;
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  // A "\r" at the end of a piece waits, since a "\n" may follow.
  private String decoded(String piece, boolean last) {
    if (!newlines.universal()) {
      return piece;
    }
    String text = carriageReturn ? "\r" + piece : piece;
    carriageReturn = false;
    if (!last && text.endsWith("\r")) {
      carriageReturn = true;
      text = text.substring(0, text.length() - 1);
    }
    if (seenNewlines != 7) {
      seenNewlines |= seenNewlines == 1 && text.indexOf('\r') < 0 ? 0 : Newlines.seen(text);
    }
    return newlines.read(text);
  }

  @Override
  String read(long size) {
    checkReadable();
    return size < 0 ? readAll() : readSome(size);
  }

  private String readAll() {
    String first = chunk.substring(used);
    String rest = decoded(decoder.decode(buffer.read(-1), true), true);
    dropChunk();
    return first.isEmpty() ? rest : first.concat(rest);
  }

  private String readSome(long size) {
    StringBuilder text = new StringBuilder();
    long left = size;
    while (left > 0) {
      if (used == chunk.length() && !fill() && chunk.isEmpty()) {
        break;
      }
      int end = index(chunk, used, left);
      left -= chunk.codePointCount(used, end);
      text.append(chunk, used, end);
      used = end;
    }
    return text.toString();
  }

  private void dropChunk() {
    chunk = "";
    used = 0;
    chunkBytes = NOTHING;
  }

  @Override
  public @Nullable Object next() {
    if (type() != TYPE) {
      return IOBaseMethods.next(this);
    }
    if (!iterating) {
      checkReadable();
      iterating = true;
    }
    String line = line(-1);
    if (line.isEmpty()) {
      iterating = false;
      return null;
    }
    return line;
  }

  @Override
  String readLine(long limit) {
    checkReadable();
    return line(limit);
  }

  private String line(long limit) {
    int end = newlines.lineEnd(chunk, used);
    if (end >= 0 && limit < 0) {
      String line = chunk.substring(used, end);
      used = end;
      return line;
    }
    return longLine(limit);
  }

  private String longLine(long limit) {
    checkOpen();
    StringBuilder line = new StringBuilder();
    long left = limit;
    while (limit < 0 || left > 0) {
      if (used == chunk.length() && !fill() && chunk.isEmpty()) {
        break;
      }
      if (splitEnd(line)) {
        break;
      }
      int end = newlines.lineEnd(chunk, used);
      boolean complete = end >= 0;
      int to = complete ? end : chunk.length();
      if (limit >= 0) {
        int most = index(chunk, used, left);
        complete &= to <= most;
        to = Math.min(to, most);
        left -= chunk.codePointCount(used, to);
      }
      line.append(chunk, used, to);
      used = to;
      if (complete) {
        break;
      }
    }
    return line.toString();
  }

  // "\r\n" as the line end may be cut in two by the pieces.
  private boolean splitEnd(StringBuilder line) {
    boolean split =
        newlines.end().length() == 2
            && line.length() > 0
            && line.charAt(line.length() - 1) == '\r'
            && chunk.startsWith("\n", used);
    if (split) {
      line.append('\n');
      used++;
    }
    return split;
  }

  @Override
  public void write(String text) {
    checkOpen();
    if (!buffer.writable()) {
      throw IoErrors.unsupported("not writable");
    }
    String out = newlines.write(text);
    int length = out.length();
    boolean ascii = encoding.kind() == TextEncoding.Kind.UTF_8 && length <= CHUNK && markWritten;
    if (!ascii || !appendAscii(out)) {
      byte[] bytes = encoding.encode(out, errors);
      if (!markWritten) {
        markWritten = true;
        append(encoding.mark());
      }
      append(bytes);
    }
    if (!chunk.isEmpty() || chunkBytes.length > 0) {
      forgetRead();
    }
    if (writeThrough) {
      writePending();
    }
    if (lineBuffering && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      flush();
    }
  }

  private void forgetRead() {
    dropChunk();
    decoder.reset();
    carriageReturn = false;
  }

  private boolean appendAscii(String text) {
    int length = text.length();
    if (pendingCount + length > CHUNK) {
      writePending();
    }
    if (pending.length == 0) {
      pending = new byte[CHUNK];
    }
    byte[] into = pending;
    int at = pendingCount;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return false;
      }
      into[at++] = (byte) c;
    }
    if (pendingCount == 0) {
      OpenWriters.add(this);
    }
    pendingCount = at;
    return true;
  }

  private void append(byte[] bytes) {
    if (pendingCount + bytes.length > CHUNK) {
      writePending();
    }
    if (bytes.length > CHUNK) {
      buffer.write(bytes, 0, bytes.length);
      return;
    }
    if (pending.length == 0) {
      pending = new byte[CHUNK];
    }
    if (pendingCount == 0) {
      OpenWriters.add(this);
    }
    System.arraycopy(bytes, 0, pending, pendingCount, bytes.length);
    pendingCount += bytes.length;
  }

  private void writePending() {
    int count = pendingCount;
    pendingCount = 0;
    if (count > 0) {
      buffer.write(pending, 0, count);
    }
  }

  @Override
  void flush() {
    checkOpen();
    writePending();
    buffer.flush();
  }

  /** Writes what waits, without the checks of {@link #flush}. */
  void flushQuietly() {
    if (!closed && !buffer.closed) {
      writePending();
    }
  }

  @Override
  void close() {
    if (closed) {
      return;
    }
    try {
      if (!buffer.closed) {
        writePending();
      }
    } finally {
      closed = true;
      OpenWriters.remove(this);
      buffer.close();
    }
  }

  @Override
  boolean readable() {
    return buffer.readable();
  }

  @Override
  boolean writable() {
    return buffer.writable();
  }

  @Override
  boolean seekable() {
    checkOpen();
    return buffer.seekable();
  }

  @Override
  long fileno() {
    return buffer.fileno();
  }

  @Override
  boolean terminal() {
    return buffer.terminal();
  }

  @Override
  boolean isClosed() {
    return closed || buffer.isClosed();
  }

  @Override
  @Nullable Object name() {
    return buffer.name();
  }

  /** Leaves the buffer to the program; this object can no longer be used. */
  Object detach() {
    flush();
    detached = true;
    closed = true;
    OpenWriters.remove(this);
    return bufferObject;
  }

  @Override
  long seek(long position, int whence) {
    checkOpen();
    if (!buffer.seekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (whence == 1 && position != 0) {
      throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
    }
    if (whence == 2 && position != 0) {
      throw IoErrors.unsupported("can't do nonzero end-relative seeks");
    }
    if (whence < 0 || whence > 2) {
      throw Err.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (position < 0) {
      throw Err.valueError("negative seek position " + position);
    }
    long target = whence == 1 ? tell() : position;
    flush();
    iterating = false;
    forgetRead();
    long at = buffer.seek(target, whence == 2 ? 2 : 0);
    markWritten = !encoding.marked() || at != 0;
    return at;
  }

  @Override
  long tell() {
    checkOpen();
    if (!buffer.seekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (iterating) {
      throw IoErrors.osError("telling position disabled by next() call");
    }
    writePending();
    buffer.flush();
    return buffer.tell() - (chunkBytes.length == 0 ? 0 : unused());
  }

  // Bytes read from the buffer whose text the program has not seen.
  private long unused() {
    TextDecoder again = new TextDecoder(encoding, errors);
    if (encoding.marked() && encoding.skippedMark(chunkBytes) == 0) {
      again = new TextDecoder(new TextEncoding(encoding.codec(), encoding.kind(), false), errors);
    }
    String raw = again.decode(chunkBytes, false);
    int mark = encoding.skippedMark(chunkBytes);
    int at = rawIndex(raw);
    byte[] seen = encoding.encode(raw.substring(0, at), errors);
    return at == 0 ? chunkBytes.length : chunkBytes.length - mark - (long) seen.length;
  }

  // Where in the untranslated text the program stands.
  private int rawIndex(String raw) {
    if (!newlines.translate() || raw.indexOf('\r') < 0) {
      return Math.min(used, raw.length());
    }
    int at = 0;
    for (int i = 0; i < used && at < raw.length(); i++) {
      at += raw.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  @Override
  long truncate(@Nullable Long size) {
    flush();
    return buffer.truncate(size == null ? Long.valueOf(tell()) : size);
  }

  /** {@code reconfigure()}, with null for what stays. */
  void reconfigure(
      @Nullable String newEncoding,
      @Nullable String newErrors,
      @Nullable Newlines newNewlines,
      @Nullable Boolean newLineBuffering,
      @Nullable Boolean newWriteThrough) {
    boolean readSide = newEncoding != null || newErrors != null || newNewlines != null;
    if (readSide && (!chunk.isEmpty() || decoder.waiting().length > 0)) {
      throw IoErrors.unsupported(
          "It is not possible to set the encoding or newline of stream after the first read");
    }
    flush();
    if (newEncoding != null) {
      encodingName = newEncoding;
      encoding = TextEncoding.of(newEncoding);
      markWritten = !encoding.marked();
    }
    errors = newErrors != null ? newErrors : newEncoding != null ? "strict" : errors;
    newlines = newNewlines == null ? newlines : newNewlines;
    lineBuffering = newLineBuffering == null ? lineBuffering : newLineBuffering;
    writeThrough = newWriteThrough == null ? writeThrough : newWriteThrough;
    decoder = new TextDecoder(encoding, errors);
  }
}
