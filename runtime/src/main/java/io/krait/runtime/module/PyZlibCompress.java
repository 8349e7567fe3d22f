package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.BytesConversion;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** {@code zlib.compressobj()}. The JDK's window is always the largest; gzip's frame is ours. */
@PyTypeInfo(value = "Compress", module = "zlib")
public final class PyZlibCompress implements PyObject {
  static final PyType TYPE =
      PyType.builtin("zlib.Compress", Types.OBJECT, "io.krait.runtime.module.PyZlibCompress");

  private static final int FINISH = 4;

  private final Deflater deflater;
  private final boolean gzip;
  private final CRC32 crc = new CRC32();
  private long length;
  private boolean begun;
  private boolean ended;

  PyZlibCompress(long level, long wbits, long strategy, byte @Nullable [] dictionary) {
    boolean raw = wbits < 0;
    gzip = wbits > 15;
    long window = gzip ? wbits - 16 : Math.abs(wbits);
    if (window < 8 || window > 15) {
      throw io.krait.runtime.Err.valueError("Invalid initialization option");
    }
    deflater = new Deflater((int) level, raw || gzip);
    deflater.setStrategy(strategy <= 2 ? (int) strategy : Deflater.DEFAULT_STRATEGY);
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  byte[] compress(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    begin(out);
    if (gzip) {
      crc.update(data);
      length += data.length;
    }
    deflater.setInput(data);
    run(out, Deflater.NO_FLUSH);
    return out.toByteArray();
  }

  private void begin(ByteArrayOutputStream out) {
    if (gzip && !begun) {
      out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
    }
    begun = true;
  }

  private void run(ByteArrayOutputStream out, int mode) {
    byte[] buffer = new byte[8192];
    int n = deflater.deflate(buffer, 0, buffer.length, mode);
    while (n > 0) {
      out.write(buffer, 0, n);
      n = deflater.deflate(buffer, 0, buffer.length, mode);
    }
  }

  byte[] flushed(long mode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (ended || mode == 0) {
      return out.toByteArray();
    }
    begin(out);
    if (mode != FINISH) {
      run(out, mode == 3 ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
      return out.toByteArray();
    }
    deflater.finish();
    run(out, Deflater.NO_FLUSH);
    if (gzip) {
      for (long value : new long[] {crc.getValue(), length}) {
        for (int i = 0; i < 4; i++) {
          out.write((int) (value >> (8 * i)));
        }
      }
    }
    deflater.end();
    ended = true;
    return out.toByteArray();
  }

  @Py("compress(self, data: Any, /) -> bytes")
  static PyBytes compress(PyZlibCompress self, Object data) {
    return PyBytes.of(self.compress(BytesConversion.required(data)));
  }

  @Py("flush(self, mode: int = 4, /) -> bytes")
  static PyBytes flush(PyZlibCompress self, long mode) {
    return PyBytes.of(self.flushed(mode));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
