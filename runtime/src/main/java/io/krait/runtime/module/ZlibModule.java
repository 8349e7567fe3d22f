package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesConversion;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The module {@code zlib}, on the JDK's zlib. */
@PyModuleInfo(
    value = "zlib",
    parts = {ZlibConstants.class})
final class ZlibModule {
  private static final class Errors {
    static final PyType ERROR =
        NativeTypes.build("zlib", "error", PyTuple.of(Names.builtin("Exception")), null, "");
  }

  private ZlibModule() {}

  @PyConst("error: type")
  static PyType error() {
    return Errors.ERROR;
  }

  static RuntimeException failure(String message) {
    return (RuntimeException) io.krait.runtime.Calls.call1(Errors.ERROR, message);
  }

  @Py("crc32(data: Any, value: int = 0, /) -> int")
  static long crc32(Object data, Object value) {
    long start = Convert.indexBig(value).longValue() & 0xffffffffL;
    byte[] b = BytesConversion.required(data);
    if (start == 0) {
      CRC32 crc = new CRC32();
      crc.update(b);
      return crc.getValue();
    }
    int c = (int) ~start;
    for (byte x : b) {
      c = Crc.TABLE[(c ^ x) & 0xff] ^ c >>> 8;
    }
    return ~c & 0xffffffffL;
  }

  private static final class Crc {
    static final int[] TABLE = new int[256];

    static {
      for (int n = 0; n < TABLE.length; n++) {
        int c = n;
        for (int k = 0; k < 8; k++) {
          c = (c & 1) != 0 ? 0xedb88320 ^ c >>> 1 : c >>> 1;
        }
        TABLE[n] = c;
      }
    }
  }

  @Py("adler32(data: Any, value: int = 1, /) -> int")
  static long adler32(Object data, Object value) {
    long start = Convert.indexBig(value).longValue() & 0xffffffffL;
    byte[] b = BytesConversion.required(data);
    if (start == 1) {
      Adler32 adler = new Adler32();
      adler.update(b);
      return adler.getValue();
    }
    long low = start & 0xffff;
    long high = start >> 16;
    for (byte x : b) {
      low = (low + (x & 0xff)) % 65521;
      high = (high + low) % 65521;
    }
    return high << 16 | low;
  }

  @Py("compress(data: Any, /, level: int = -1, wbits: int = 15) -> bytes")
  static PyBytes compress(Object data, long level, long wbits) {
    if (level < -1 || level > 9) {
      throw failure("Bad compression level");
    }
    PyZlibCompress c = new PyZlibCompress(level, wbits, 0, null);
    return PyBytes.of(join(c.compress(BytesConversion.required(data)), c.flushed(4)));
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  @Py("decompress(data: Any, /, wbits: int = 15, bufsize: int = 16384) -> bytes")
  static PyBytes decompress(Object data, long wbits, long size) {
    if (size < 0) {
      throw Err.valueError("bufsize must be non-negative");
    }
    PyZlibDecompress d = new PyZlibDecompress(wbits, null);
    byte[] all = d.decompress(BytesConversion.required(data), 0);
    if (!d.eof) {
      throw failure("Error -5 while decompressing data: incomplete or truncated stream");
    }
    return PyBytes.of(all);
  }

  @Py(
      "compressobj(level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8,"
          + " strategy: int = 0, zdict: Any = ...) -> Any")
  static PyZlibCompress compressobj(
      long level, long method, long wbits, Object memory, long strategy, @Nullable Object zdict) {
    boolean bad = level < -1 || level > 9 || method != 8 || strategy < 0 || strategy > 4;
    if (bad) {
      throw Err.valueError("Invalid initialization option");
    }
    return new PyZlibCompress(
        level, wbits, strategy, zdict == null ? null : BytesConversion.required(zdict));
  }

  @Py("decompressobj(wbits: int = 15, zdict: Any = b'') -> Any")
  static PyZlibDecompress decompressobj(long wbits, Object zdict) {
    byte[] dictionary = BytesConversion.required(zdict);
    return new PyZlibDecompress(wbits, dictionary.length == 0 ? null : dictionary);
  }
}
