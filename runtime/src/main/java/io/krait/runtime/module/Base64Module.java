package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The module {@code base64}. */
@PyModuleInfo("base64")
final class Base64Module {
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base64Module() {}

  private static byte[] swapped(byte[] in, byte[] from, byte[] to) {
    byte[] out = in.clone();
    for (int i = 0; i < out.length; i++) {
      for (int j = 0; j < from.length; j++) {
        if (in[i] == from[j]) {
          out[i] = to[j];
        }
      }
    }
    return out;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Py("b64encode(s: Any, altchars: Any = None) -> bytes")
  static PyBytes b64encode(Object data, Object alternative) {
    byte[] encoded = java.util.Base64.getEncoder().encode(IoArgs.bytes(data));
    return PyBytes.of(
        alternative == PyNone.NONE
            ? encoded
            : swapped(encoded, latin("+/"), IoArgs.bytes(alternative)));
  }

  @Py("b64decode(s: Any, altchars: Any = None, validate: bool = False) -> bytes")
  static PyBytes b64decode(Object data, Object alternative, boolean validate) {
    byte[] in = BinasciiModule.ascii(data);
    if (alternative != PyNone.NONE) {
      in = swapped(in, BinasciiModule.ascii(alternative), latin("+/"));
    }
    return BinasciiModule.a2bBase64(PyBytes.of(in), validate);
  }

  @Py("standard_b64encode(s: Any) -> bytes")
  static PyBytes standardB64encode(Object data) {
    return b64encode(data, PyNone.NONE);
  }

  @Py("standard_b64decode(s: Any) -> bytes")
  static PyBytes standardB64decode(Object data) {
    return b64decode(data, PyNone.NONE, false);
  }

  @Py("urlsafe_b64encode(s: Any) -> bytes")
  static PyBytes urlsafeB64encode(Object data) {
    return b64encode(data, PyBytes.of(latin("-_")));
  }

  @Py("urlsafe_b64decode(s: Any) -> bytes")
  static PyBytes urlsafeB64decode(Object data) {
    return b64decode(data, PyBytes.of(latin("-_")), false);
  }

  @Py("encodebytes(s: Any) -> bytes")
  static PyBytes encodebytes(Object data) {
    byte[] in = IoArgs.bytes(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < in.length; at += 57) {
      int end = Math.min(in.length, at + 57);
      byte[] line = java.util.Base64.getEncoder().encode(java.util.Arrays.copyOfRange(in, at, end));
      out.write(line, 0, line.length);
      out.write('\n');
    }
    return PyBytes.of(out.toByteArray());
  }

  @Py("decodebytes(s: Any) -> bytes")
  static PyBytes decodebytes(Object data) {
    return BinasciiModule.a2bBase64(PyBytes.of(IoArgs.bytes(data)), false);
  }

  @Py("b16encode(s: Any) -> bytes")
  static PyBytes b16encode(Object data) {
    byte[] hex = IoArgs.bytes(BinasciiModule.hexlify(data, null, 1L));
    return PyBytes.of(latin(new String(hex, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT)));
  }

  @Py("b16decode(s: Any, casefold: bool = False) -> bytes")
  static PyBytes b16decode(Object data, boolean fold) {
    String text = new String(BinasciiModule.ascii(data), StandardCharsets.ISO_8859_1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean known =
          (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (fold && c >= 'a' && c <= 'f');
      if (!known) {
        throw BinasciiModule.fault("Non-base16 digit found");
      }
    }
    return BinasciiModule.unhexlify(PyBytes.of(latin(text)));
  }

  @Py("b32encode(s: Any) -> bytes")
  static PyBytes b32encode(Object data) {
    byte[] in = IoArgs.bytes(data);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < in.length; at += 5) {
      long bits = 0;
      int count = Math.min(5, in.length - at);
      for (int i = 0; i < 5; i++) {
        bits = bits << 8 | (i < count ? in[at + i] & 0xFF : 0);
      }
      int digits = (count * 8 + 4) / 5;
      for (int i = 0; i < 8; i++) {
        out.append(i < digits ? BASE_32.charAt((int) (bits >>> (35 - 5 * i)) & 31) : '=');
      }
    }
    return PyBytes.of(latin(out.toString()));
  }

  @Py("b32decode(s: Any, casefold: bool = False, map01: Any = None) -> bytes")
  static PyBytes b32decode(Object data, boolean fold, Object map) {
    String text = new String(BinasciiModule.ascii(data), StandardCharsets.ISO_8859_1);
    if (text.length() % 8 != 0) {
      throw BinasciiModule.fault("Incorrect padding");
    }
    if (map != PyNone.NONE) {
      String one = new String(BinasciiModule.ascii(map), StandardCharsets.ISO_8859_1);
      text = text.replace("0", "O").replace("1", one);
    }
    text = fold ? text.toUpperCase(Locale.ROOT) : text;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    int pads = text.length() - end;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long bits = 0;
    for (int i = 0; i < end; i++) {
      int digit = BASE_32.indexOf(text.charAt(i));
      if (digit < 0) {
        throw BinasciiModule.fault("Non-base32 digit found");
      }
      bits = bits << 5 | digit;
      if (i % 8 == 7) {
        write(out, bits, 5);
        bits = 0;
      }
    }
    if (pads > 0) {
      int whole = pads == 1 ? 4 : pads == 3 ? 3 : pads == 4 ? 2 : pads == 6 ? 1 : 0;
      if (whole == 0) {
        throw BinasciiModule.fault("Incorrect padding");
      }
      write(out, bits << (5 * pads), whole);
    }
    return PyBytes.of(out.toByteArray());
  }

  private static void write(ByteArrayOutputStream out, long bits, int count) {
    for (int i = 0; i < count; i++) {
      out.write((int) (bits >>> (32 - 8 * i)));
    }
  }
}
