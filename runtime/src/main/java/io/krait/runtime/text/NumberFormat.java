package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;
import io.krait.runtime.number.FloatFormat;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.IntRatio;
import io.krait.runtime.number.IntText;

/** {@code format} of the built-in types that have a specification language. */
public final class NumberFormat {
  private NumberFormat() {}

  /**
   * {@code format(s, spec)} of a str.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static String str(String s, String spec) {
    return spec.isEmpty() ? s : str(s, spec, "str");
  }

  static String str(String s, String text, String typeName) {
    FormatSpec spec = FormatSpec.parse(text, 's', '<', typeName);
    if (spec.type != 's') {
      throw spec.unknownType(typeName);
    }
    if (spec.sign != 0) {
      throw Err.valueError(
          (spec.sign == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (spec.noNegativeZero) {
      throw Err.valueError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate) {
      throw Err.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align == '=') {
      throw Err.valueError("'=' alignment not allowed in string format specifier");
    }
    if (spec.width < 0 && spec.precision < 0) {
      return s;
    }
    String shown = s;
    int length = (int) StrOps.len(s);
    if (spec.precision >= 0 && length > spec.precision) {
      shown = StrOps.slice(s, 0, spec.precision);
      length = spec.precision;
    }
    if (length >= spec.width) {
      return shown;
    }
    StringBuilder out = new StringBuilder(spec.width);
    spec.pad(out, shown, length);
    return out.toString();
  }

  /**
   * {@code format(i, spec)} of an int, with a spec that is not empty.
   *
   * @throws io.krait.runtime.PyBaseException ValueError, OverflowError
   */
  public static String integer(Object i, String text, String typeName) {
    FormatSpec spec = FormatSpec.parse(text, 'd', '>', typeName);
    StringBuilder out = new StringBuilder(Math.max(spec.width, 24));
    switch (spec.type) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(out, i, spec);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(out, IntRatio.toDouble(i), spec);
      default -> throw spec.unknownType(typeName);
    }
    return out.toString();
  }

  private static void integer(StringBuilder out, Object i, FormatSpec spec) {
    if (spec.precision >= 0) {
      throw Err.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero) {
      throw Err.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec.type == 'c') {
      character(out, i, spec);
      return;
    }
    String digits;
    String prefix = "";
    switch (spec.type) {
      case 'b' -> {
        digits = IntText.radix(i, 2, false);
        prefix = "0b";
      }
      case 'o' -> {
        digits = IntText.radix(i, 8, false);
        prefix = "0o";
      }
      case 'x' -> {
        digits = IntText.radix(i, 16, false);
        prefix = "0x";
      }
      case 'X' -> {
        digits = upper(IntText.radix(i, 16, false));
        prefix = "0X";
      }
      default -> digits = IntText.repr(i);
    }
    boolean negative = digits.charAt(0) == '-';
    spec.number(
        out, negative, spec.alternate ? prefix : "", negative ? digits.substring(1) : digits, "");
  }

  private static String upper(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      Unicode.appendUpper(out, s.charAt(i));
    }
    return out.toString();
  }

  private static void character(StringBuilder out, Object i, FormatSpec spec) {
    if (spec.sign != 0) {
      throw Err.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate) {
      throw Err.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!(i instanceof Long cp)) {
      throw Err.overflowError("Python int too large to convert to C long");
    }
    if (cp < 0 || cp > Character.MAX_CODE_POINT) {
      throw Err.overflowError("%c arg not in range(0x110000)");
    }
    spec.pad(out, StrOps.character(cp.intValue()), 1);
  }

  /**
   * {@code format(d, spec)} of a float, with a spec that is not empty.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static String real(double d, String text, String typeName) {
    FormatSpec spec = FormatSpec.parse(text, '\0', '>', typeName);
    switch (spec.type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
      default -> throw spec.unknownType(typeName);
    }
    StringBuilder out = new StringBuilder(Math.max(spec.width, 24));
    real(out, d, spec);
    return out.toString();
  }

  private static void real(StringBuilder out, double value, FormatSpec spec) {
    if (spec.precision == Integer.MAX_VALUE) {
      throw Err.valueError("precision too big");
    }
    String body;
    if (spec.type == '%') {
      body = body(value * 100, 'f', spec, 6) + "%";
    } else {
      body = body(value, spec.type, spec, spec.type == 0 ? -1 : 6);
    }
    lay(out, body, spec);
  }

  private static String body(double d, int type, FormatSpec spec, int defaultPrecision) {
    int precision = spec.precision < 0 ? defaultPrecision : spec.precision;
    boolean pointZero = type == 0;
    char code = type == 0 ? (precision < 0 ? 'r' : 'g') : type == 'n' ? 'g' : (char) type;
    return FloatFormat.text(d, code, precision, spec.alternate, pointZero, spec.noNegativeZero);
  }

  private static void lay(StringBuilder out, String body, FormatSpec spec) {
    boolean negative = body.charAt(0) == '-';
    int start = negative ? 1 : 0;
    int end = start;
    while (end < body.length() && body.charAt(end) >= '0' && body.charAt(end) <= '9') {
      end++;
    }
    spec.number(out, negative, "", body.substring(start, end), body.substring(end));
  }

  /**
   * {@code format(c, spec)} of a complex, with a spec that is not empty.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static String complex(PyComplex c, String text, String typeName) {
    FormatSpec spec = FormatSpec.parse(text, '\0', '>', typeName);
    switch (spec.type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw spec.unknownType(typeName);
    }
    if (spec.precision == Integer.MAX_VALUE) {
      throw Err.valueError("precision too big");
    }
    if (spec.fill == '0') {
      throw Err.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align == '=') {
      throw Err.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    int width = spec.width;
    spec.width = -1;
    boolean parentheses = spec.type == 0;
    boolean imaginaryOnly = parentheses && c.real() == 0 && Math.copySign(1.0, c.real()) > 0;
    StringBuilder out = new StringBuilder();
    int type = spec.type == 0 && spec.precision >= 0 ? 'g' : spec.type;
    int precision = spec.type == 0 && spec.precision < 0 ? -1 : 6;
    if (!imaginaryOnly) {
      out.append(parentheses ? "(" : "");
      lay(out, complexPart(c.real(), type, spec, precision), spec);
      spec.sign = '+';
    }
    lay(out, complexPart(c.imag(), type, spec, precision), spec);
    out.append(parentheses && !imaginaryOnly ? "j)" : "j");
    spec.width = width;
    StringBuilder padded = new StringBuilder(Math.max(width, out.length()));
    spec.pad(padded, out.toString(), out.length());
    return padded.toString();
  }

  private static String complexPart(double d, int type, FormatSpec spec, int defaultPrecision) {
    int precision = spec.precision < 0 ? defaultPrecision : spec.precision;
    char code = type == 0 ? 'r' : type == 'n' ? 'g' : (char) type;
    return FloatFormat.text(d, code, precision, spec.alternate, false, spec.noNegativeZero);
  }

  /** {@code IntOps.plain} for callers that format any int. */
  static String integerObject(Object o, String text, String typeName) {
    return integer(IntOps.plainInt(o), text, typeName);
  }
}
