package io.krait.runtime.text;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code template % arguments} on bytes (PEP 461), each byte a char. */
final class BytesPercentFormat extends PercentFormat {
  private BytesPercentFormat(String template, Object arguments) {
    super(template, arguments);
  }

  /**
   * {@code template % arguments}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError, OverflowError, KeyError
   */
  static byte[] format(byte[] template, Object arguments) {
    String text = BytesConversion.latin(template);
    return BytesConversion.bytes(new BytesPercentFormat(text, arguments).run());
  }

  @Override
  boolean isMapping(Object o) {
    return !(o instanceof PyTuple)
        && !(o instanceof PyBytes)
        && !(o instanceof PyByteArray)
        && StrOps.plain(o) == null
        && Types.of(o).lookup("__getitem__") != null;
  }

  @Override
  String kind() {
    return "bytes";
  }

  @Override
  Object keyObject(String key) {
    return PyBytes.ofLatin1(key);
  }

  @Override
  String precisionTooBig() {
    return "prec too big";
  }

  @Override
  char shownCode(int code) {
    return code == 'i' ? 'd' : (char) code;
  }

  @Override
  double toReal(Object v) {
    if (v instanceof Double
        || Types.of(v).lookup("__float__") != null
        || Types.of(v).lookup("__index__") != null) {
      return Convert.real(v);
    }
    throw Err.typeError("float argument required, not " + Types.of(v).name);
  }

  @Override
  @Nullable String text(Object v, int code) {
    return switch (code) {
      case 's', 'b' -> cut(bytes(v));
      case 'r', 'a' -> cut(Ops.ascii(v));
      case 'c' -> character(v);
      default -> null;
    };
  }

  private static String bytes(Object v) {
    if (v instanceof BytesLike b) {
      return BytesConversion.latin(b.bytes());
    }
    if (Types.of(v).lookup("__bytes__") != null) {
      Object r = Calls.callMethod0(v, "__bytes__");
      if (r instanceof PyBytes b) {
        return BytesConversion.latin(b.bytes());
      }
      throw Err.typeError("__bytes__ returned non-bytes (type " + Types.of(r).name + ")");
    }
    throw Err.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '"
            + Types.of(v).name
            + "'");
  }

  private static String character(Object v) {
    if (v instanceof BytesLike b && b.bytes().length == 1) {
      return BytesConversion.latin(b.bytes());
    }
    if (!Convert.hasIndex(v)) {
      throw Err.typeError("%c requires an integer in range(256) or a single byte");
    }
    if (!(Convert.indexInt(v) instanceof Long c) || c < 0 || c > 255) {
      throw Err.overflowError("%c arg not in range(256)");
    }
    return String.valueOf((char) c.intValue());
  }

  @Override
  RuntimeException unsupported(int code, int place) {
    if (code > 127) {
      return Err.overflowError("character argument not in range(0x110000)");
    }
    return Err.valueError(
        "unsupported format character '"
            + (char) code
            + "' (0x"
            + Integer.toHexString(code)
            + ") at index "
            + place);
  }
}
