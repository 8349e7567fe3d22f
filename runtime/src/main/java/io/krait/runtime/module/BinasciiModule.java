package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The module {@code binascii}: hexadecimal, Base64 and checksums. */
@PyModuleInfo("binascii")
final class BinasciiModule {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static @Nullable PyType error;

  private BinasciiModule() {}

  @PyConst("Error: type")
  static synchronized PyType error() {
    PyType known = error;
    if (known == null) {
      known = NativeTypes.build("binascii", "Error", PyTuple.of(Exceptions.VALUE_ERROR), null, "");
      error = known;
    }
    return known;
  }

  static PyBaseException fault(String message) {
    return (PyBaseException) Calls.call1(error(), message);
  }

  /** Bytes, or the bytes of ASCII text. */
  static byte[] ascii(Object data) {
    String text = Convert.strOrNull(data);
    if (text == null) {
      return IoArgs.bytes(data);
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        throw Err.valueError("string argument should contain only ASCII characters");
      }
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Py("hexlify(data: Any, sep: Any = ..., bytes_per_sep: int = 1) -> bytes")
  static Object hexlify(Object data, @Nullable Object sep, Object width) {
    PyBytes bytes = PyBytes.of(IoArgs.bytes(data));
    Object text =
        sep == null ? Calls.callMethod0(bytes, "hex") : Calls.callMethod2(bytes, "hex", sep, width);
    return PyBytes.of(Ops.str(text).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Py("b2a_hex(data: Any, sep: Any = ..., bytes_per_sep: int = 1) -> bytes")
  static Object b2aHex(Object data, @Nullable Object sep, Object width) {
    return hexlify(data, sep, width);
  }

  @Py("unhexlify(hexstr: Any, /) -> bytes")
  static PyBytes unhexlify(Object data) {
    String text = new String(ascii(data), StandardCharsets.ISO_8859_1);
    if (text.length() % 2 != 0) {
      throw fault("Odd-length string");
    }
    try {
      return PyBytes.of(HexFormat.of().parseHex(text));
    } catch (IllegalArgumentException e) {
      throw fault("Non-hexadecimal digit found");
    }
  }

  @Py("a2b_hex(hexstr: Any, /) -> bytes")
  static PyBytes a2bHex(Object data) {
    return unhexlify(data);
  }

  @Py("crc32(data: Any, crc: int = 0, /) -> int")
  static long crc32(Object data, long start) {
    byte[] bytes = IoArgs.bytes(data);
    if (start == 0) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return crc.getValue();
    }
    int crc = ~(int) start;
    for (byte b : bytes) {
      crc ^= b & 0xFF;
      for (int i = 0; i < 8; i++) {
        crc = crc >>> 1 ^ (0xEDB88320 & -(crc & 1));
      }
    }
    return ~crc & 0xFFFFFFFFL;
  }

  @Py("b2a_base64(data: Any, /, *, newline: bool = True) -> bytes")
  static PyBytes b2aBase64(Object data, boolean newline) {
    byte[] encoded = java.util.Base64.getEncoder().encode(IoArgs.bytes(data));
    if (!newline) {
      return PyBytes.of(encoded);
    }
    byte[] line = java.util.Arrays.copyOf(encoded, encoded.length + 1);
    line[encoded.length] = '\n';
    return PyBytes.of(line);
  }

  @Py("a2b_base64(data: Any, /, *, strict_mode: bool = False) -> bytes")
  static PyBytes a2bBase64(Object data, boolean strict) {
    byte[] in = ascii(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length * 3 / 4);
    int quad = 0;
    int left = 0;
    int pads = 0;
    boolean padded = false;
    if (strict && in.length > 0 && in[0] == '=') {
      throw fault("Leading padding not allowed");
    }
    for (int i = 0; i < in.length; i++) {
      char c = (char) (in[i] & 0xFF);
      if (c == '=') {
        padded = true;
        pads++;
        if (quad >= 2 && quad + pads >= 4) {
          if (strict && i + 1 < in.length) {
            throw fault("Excess data after padding");
          }
          return PyBytes.of(out.toByteArray());
        }
        continue;
      }
      int digit = DIGITS.indexOf(c);
      if (digit < 0) {
        if (strict) {
          throw fault("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padded) {
        throw fault("Discontinuous padding not allowed");
      }
      pads = 0;
      quad = (quad + 1) & 3;
      switch (quad) {
        case 1 -> left = digit;
        case 2 -> {
          out.write(left << 2 | digit >> 4);
          left = digit & 15;
        }
        case 3 -> {
          out.write(left << 4 | digit >> 2);
          left = digit & 3;
        }
        default -> {
          out.write(left << 6 | digit);
          left = 0;
        }
      }
    }
    if (quad == 1) {
      throw fault(
          "Invalid base64-encoded string: number of data characters ("
              + (out.size() / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (quad != 0) {
      throw fault("Incorrect padding");
    }
    return PyBytes.of(out.toByteArray());
  }
}
