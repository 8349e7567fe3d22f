package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.BytesConversion;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** {@code zlib.decompressobj()}: zlib's, gzip's or no frame. */
@PyTypeInfo(value = "Decompress", module = "zlib")
public final class PyZlibDecompress implements PyObject {
  static final PyType TYPE =
      PyType.builtin("zlib.Decompress", Types.OBJECT, "io.krait.runtime.module.PyZlibDecompress");

  private static final int TRAILER = 8;

  private final byte @Nullable [] dictionary;
  private final long wbits;
  private final CRC32 crc = new CRC32();
  private @Nullable Inflater inflater;
  private boolean gzip;
  private boolean body;
  private byte[] pending = new byte[0];
  private byte[] unused = new byte[0];
  private byte[] tail = new byte[0];
  boolean eof;

  PyZlibDecompress(long wbits, byte @Nullable [] dictionary) {
    long window = wbits >= 32 ? wbits - 32 : wbits > 15 ? wbits - 16 : Math.abs(wbits);
    if (window != 0 && (window < 8 || window > 15)) {
      throw Err.valueError("Invalid initialization option");
    }
    this.wbits = wbits;
    this.dictionary = dictionary;
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  /** What comes out of more data, at most so many bytes; 0 for all. */
  byte[] decompress(byte[] data, long most) {
    if (eof) {
      unused = join(unused, data);
      return new byte[0];
    }
    byte[] all = join(pending, data);
    pending = new byte[0];
    tail = new byte[0];
    int start = begin(all);
    if (start < 0) {
      pending = all;
      return new byte[0];
    }
    return inflate(all, start, most);
  }

  // Where the compressed data begins; -1 while the frame's head is not whole.
  private int begin(byte[] all) {
    if (inflater != null) {
      return 0;
    }
    boolean either = wbits >= 32;
    if (either && all.length < 2) {
      return -1;
    }
    gzip = either ? (all[0] & 255) == 0x1f && (all[1] & 255) == 0x8b : wbits > 15;
    int start = gzip ? GzipHead.length(all) : 0;
    if (start >= 0) {
      inflater = new Inflater(gzip || wbits < 0);
      if (dictionary != null && wbits < 0) {
        inflater.setDictionary(dictionary);
      }
    }
    return start;
  }

  private byte[] inflate(byte[] all, int start, long most) {
    Inflater in = inflater;
    if (in == null) {
      throw new IllegalStateException("no head was read");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!body) {
      in.setInput(all, start, all.length - start);
      run(in, out, most);
    }
    int left = body ? all.length : in.getRemaining();
    byte[] rest = Arrays.copyOfRange(all, all.length - left, all.length);
    if (in.finished()) {
      end(rest);
    } else if (most > 0) {
      tail = rest;
    }
    return out.toByteArray();
  }

  private void run(Inflater in, ByteArrayOutputStream out, long most) {
    byte[] buffer = new byte[8192];
    try {
      while (!in.finished() && (most == 0 || out.size() < most)) {
        int room = (int) (most == 0 ? buffer.length : Math.min(buffer.length, most - out.size()));
        int n = in.inflate(buffer, 0, room);
        if (n > 0) {
          out.write(buffer, 0, n);
          crc.update(buffer, 0, n);
        } else if (in.needsDictionary()) {
          if (dictionary == null) {
            throw ZlibModule.failure("Error 2 while decompressing data");
          }
          in.setDictionary(dictionary);
        } else if (in.needsInput()) {
          return;
        }
      }
    } catch (DataFormatException e) {
      throw ZlibModule.failure("Error -3 while decompressing data: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw ZlibModule.failure("Error -3 while setting zdict: " + e.getMessage());
    }
  }

  private void end(byte[] rest) {
    if (gzip && rest.length < TRAILER) {
      body = true;
      pending = rest;
      return;
    }
    if (gzip) {
      long expected = 0;
      for (int i = 3; i >= 0; i--) {
        expected = expected << 8 | (rest[i] & 255);
      }
      if (expected != crc.getValue()) {
        throw ZlibModule.failure("Error -3 while decompressing data: incorrect data check");
      }
    }
    unused = Arrays.copyOfRange(rest, gzip ? TRAILER : 0, rest.length);
    eof = true;
  }

  @Py("decompress(self, data: Any, /, max_length: int = 0) -> bytes")
  static PyBytes decompress(PyZlibDecompress self, Object data, long most) {
    if (most < 0) {
      throw Err.valueError("max_length must be non-negative");
    }
    return PyBytes.of(self.decompress(BytesConversion.required(data), most));
  }

  @Py("flush(self, length: int = 16384, /) -> bytes")
  static PyBytes flush(PyZlibDecompress self, long length) {
    if (length <= 0) {
      throw Err.valueError("length must be greater than zero");
    }
    return PyBytes.of(self.eof ? new byte[0] : self.decompress(self.tail, 0));
  }

  @Py(value = "unused_data(self) -> bytes", kind = Py.Kind.GETTER)
  static PyBytes unusedData(PyZlibDecompress self) {
    return PyBytes.of(self.unused);
  }

  @Py(value = "unconsumed_tail(self) -> bytes", kind = Py.Kind.GETTER)
  static PyBytes unconsumedTail(PyZlibDecompress self) {
    return PyBytes.of(self.tail);
  }

  @Py(value = "eof(self) -> bool", kind = Py.Kind.GETTER)
  static boolean eof(PyZlibDecompress self) {
    return self.eof;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
