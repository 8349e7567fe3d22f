package io.krait.runtime.module;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard input, output or error of the process. */
final class StandardRaw extends RawChannel {
  private final int number;
  private final @Nullable InputStream in;
  private final @Nullable OutputStream out;

  /** Input from, or output to, a stream of an embedding program. */
  StandardRaw(int number, @Nullable InputStream in, @Nullable OutputStream out) {
    this.number = number;
    this.in = in;
    this.out = out;
  }

  StandardRaw(int number) {
    this.number = number;
    this.in = number == 0 ? new FileInputStream(FileDescriptor.in) : null;
    this.out =
        number == 0
            ? null
            : new FileOutputStream(number == 1 ? FileDescriptor.out : FileDescriptor.err);
  }

  @Override
  int read(byte[] into, int from, int length) throws IOException {
    return in == null ? 0 : Math.max(in.read(into, from, length), 0);
  }

  @Override
  void write(byte[] bytes, int from, int length) throws IOException {
    if (out != null) {
      out.write(bytes, from, length);
    }
  }

  @Override
  void close() {
    // The process keeps its descriptors: the JVM itself may still write to them.
  }

  @Override
  int fileno() {
    return number;
  }

  @Override
  boolean terminal() {
    if (!(in instanceof FileInputStream || out instanceof FileOutputStream)) {
      return false;
    }
    File link = new File("/proc/self/fd/" + number);
    if (!link.exists()) {
      return false; // no /proc: not Linux, where nothing cheaper tells
    }
    try {
      String target = link.getCanonicalPath();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false; // a link that cannot be read is no terminal
    }
  }
}
