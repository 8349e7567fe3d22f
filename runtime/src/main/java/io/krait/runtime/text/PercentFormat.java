package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.number.FloatFormat;
import io.krait.runtime.number.IntConversion;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.IntText;
import org.jspecify.annotations.Nullable;

/**
 * {@code template % arguments} on str; {@link BytesPercentFormat} changes what bytes do otherwise.
 */
class PercentFormat {
  private static final int LEFT = 1;
  private static final int SIGN = 2;
  private static final int BLANK = 4;
  private static final int ALTERNATE = 8;
  private static final int ZERO = 16;

  final String template;
  final StringBuilder out;
  private final @Nullable Object mapping;
  private Object source;
  private int index;
  private int at;

  // The specifier being read.
  private int flags;
  private int width;
  int precision;
  private int code;

  PercentFormat(String template, Object arguments) {
    this.template = template;
    this.source = arguments;
    this.out = new StringBuilder(template.length() + 32);
    this.mapping = isMapping(arguments) ? arguments : null;
  }

  /**
   * {@code template % arguments}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError, OverflowError, KeyError
   */
  static String format(String template, Object arguments) {
    return new PercentFormat(template, arguments).run();
  }

  boolean isMapping(Object o) {
    return !(o instanceof PyTuple)
        && StrOps.plain(o) == null
        && Types.of(o).lookup("__getitem__") != null;
  }

  final String run() {
    String s = template;
    int n = s.length();
    while (at < n) {
      int percent = s.indexOf('%', at);
      if (percent < 0) {
        percent = n;
      }
      out.append(s, at, percent);
      at = percent + 1;
      if (percent == n) {
        break;
      }
      if (at < n && s.charAt(at) == '%') {
        out.append('%');
        at++;
      } else {
        specifier();
      }
    }
    if (mapping == null && !isConsumed()) {
      throw Err.typeError("not all arguments converted during " + kind() + " formatting");
    }
    return out.toString();
  }

  String kind() {
    return "string";
  }

  private boolean isConsumed() {
    return source instanceof PyTuple t ? index >= t.size() : index > 0;
  }

  private Object next() {
    if (source instanceof PyTuple t) {
      if (index < t.size()) {
        return t.get(index++);
      }
    } else if (index++ == 0) {
      return source;
    }
    throw Err.typeError("not enough arguments for format string");
  }

  private void specifier() {
    flags = 0;
    width = -1;
    precision = -1;
    if (peek() == '(') {
      key();
    }
    readFlags();
    readWidth();
    readPrecision();
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      at++;
    }
    if (at >= template.length()) {
      throw Err.valueError("incomplete format");
    }
    code = template.codePointAt(at);
    int place = template.codePointCount(0, at);
    at += Character.charCount(code);
    convert(next(), code, place);
  }

  private int peek() {
    return at < template.length() ? template.charAt(at) : -1;
  }

  private void key() {
    if (mapping == null) {
      throw Err.typeError("format requires a mapping");
    }
    int start = ++at;
    int open = 1;
    while (open > 0 && at < template.length()) {
      char c = template.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (open > 0) {
      throw Err.valueError("incomplete format key");
    }
    Object value = Ops.getItem(mapping, keyObject(template.substring(start, at - 1)));
    source = value instanceof PyTuple ? new Held(value) : value;
    index = 0;
  }

  /** Keeps a tuple found under a key from being taken for the arguments. */
  private record Held(Object value) {}

  Object keyObject(String key) {
    return key;
  }

  private void readFlags() {
    while (true) {
      switch (peek()) {
        case '-' -> flags |= LEFT;
        case '+' -> flags |= SIGN;
        case ' ' -> flags |= BLANK;
        case '#' -> flags |= ALTERNATE;
        case '0' -> flags |= ZERO;
        default -> {
          return;
        }
      }
      at++;
    }
  }

  private void readWidth() {
    if (peek() == '*') {
      at++;
      long w = Convert.index(star());
      if (w < 0) {
        flags |= LEFT;
        w = -w;
      }
      width = (int) Math.min(w, Integer.MAX_VALUE);
      return;
    }
    long w = number(Long.MAX_VALUE, "width too big");
    width = w < 0 ? -1 : (int) Math.min(w, Integer.MAX_VALUE);
  }

  private Object star() {
    Object v = IntOps.plain(next());
    if (v == null) {
      throw Err.typeError("* wants int");
    }
    return v;
  }

  private void readPrecision() {
    if (peek() != '.') {
      return;
    }
    at++;
    if (peek() == '*') {
      at++;
      Object v = star();
      if (!(v instanceof Long p) || p != p.intValue()) {
        throw Err.overflowError("Python int too large to convert to C int");
      }
      precision = Math.max(p.intValue(), 0);
      return;
    }
    precision = (int) Math.max(number(Integer.MAX_VALUE, precisionTooBig()), 0);
  }

  String precisionTooBig() {
    return "precision too big";
  }

  private long number(long max, String tooBig) {
    int c = peek();
    if (c < '0' || c > '9') {
      return -1;
    }
    long n = 0;
    while (c >= '0' && c <= '9') {
      if (n > (max - (c - '0')) / 10) {
        throw Err.valueError(tooBig);
      }
      n = n * 10 + (c - '0');
      at++;
      c = peek();
    }
    return n;
  }

  private void convert(Object given, int code, int place) {
    Object v = given instanceof Held held ? held.value : given;
    switch (code) {
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(v);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(v);
      default -> {
        String text = text(v, code);
        if (text == null) {
          throw unsupported(code, place);
        }
        pad(text, text.length() - (int) StrOps.len(text));
      }
    }
  }

  /** The text of an argument under a code that is not a number's; null for an unknown code. */
  @Nullable String text(Object v, int code) {
    return switch (code) {
      case 's' -> cut(v instanceof String s ? s : Ops.str(v));
      case 'r' -> cut(Ops.repr(v));
      case 'a' -> cut(Ops.ascii(v));
      case 'c' -> character(v);
      default -> null;
    };
  }

  final String cut(String s) {
    return precision >= 0 && StrOps.len(s) > precision ? StrOps.slice(s, 0, precision) : s;
  }

  private static String character(Object v) {
    String s = StrOps.plain(v);
    if (s != null) {
      if (StrOps.len(s) == 1) {
        return s;
      }
    } else if (Convert.hasIndex(v)) {
      Object i = Convert.indexInt(v);
      if (!(i instanceof Long cp) || cp < 0 || cp > Character.MAX_CODE_POINT) {
        throw Err.overflowError("%c arg not in range(0x110000)");
      }
      return StrOps.character(cp.intValue());
    }
    throw Err.typeError("%c requires int or char");
  }

  RuntimeException unsupported(int code, int place) {
    return Err.valueError(
        "unsupported format character '"
            + (code > 31 && code < 127 ? (char) code : '?')
            + "' (0x"
            + Integer.toHexString(code)
            + ") at index "
            + place);
  }

  final void pad(String text, int surrogates) {
    int missing = width - (text.length() - surrogates);
    if ((flags & LEFT) == 0) {
      fill(' ', missing);
    }
    out.append(text);
    if ((flags & LEFT) != 0) {
      fill(' ', missing);
    }
  }

  private void fill(char c, int count) {
    for (int i = 0; i < count; i++) {
      out.append(c);
    }
  }

  private void integer(Object v) {
    Object i = IntOps.plain(v);
    if (i == null) {
      i = toInteger(v);
    }
    String digits =
        switch (code) {
          case 'o' -> IntText.radix(i, 8, false);
          case 'x' -> IntText.radix(i, 16, false);
          case 'X' -> IntText.radix(i, 16, false).toUpperCase(java.util.Locale.ROOT);
          default -> IntText.repr(i);
        };
    boolean negative = digits.charAt(0) == '-';
    String magnitude = negative ? digits.substring(1) : digits;
    if (precision > magnitude.length()) {
      magnitude = "0".repeat(precision - magnitude.length()) + magnitude;
    }
    String prefix = "";
    if ((flags & ALTERNATE) != 0) {
      prefix = code == 'o' ? "0o" : code == 'x' ? "0x" : code == 'X' ? "0X" : "";
    }
    lay(negative, prefix, magnitude);
  }

  private Object toInteger(Object v) {
    boolean index = code == 'o' || code == 'x' || code == 'X';
    if (index ? Convert.hasIndex(v) : isNumber(v)) {
      return index ? Convert.indexInt(v) : IntConversion.toInt(v);
    }
    throw Err.typeError(
        "%"
            + shownCode(code)
            + " format: "
            + (index ? "an integer" : "a real number")
            + " is required, not "
            + Types.of(v).name);
  }

  char shownCode(int code) {
    return (char) code;
  }

  private static boolean isNumber(Object v) {
    if (v instanceof Double) {
      return true;
    }
    return Types.of(v).lookup("__int__") != null || Types.of(v).lookup("__index__") != null;
  }

  private void real(Object v) {
    double d = v instanceof Double x ? x : toReal(v);
    int places = precision < 0 ? 6 : precision;
    String body = FloatFormat.text(d, (char) code, places, (flags & ALTERNATE) != 0, false, false);
    boolean negative = body.charAt(0) == '-';
    lay(negative, "", negative ? body.substring(1) : body);
  }

  double toReal(Object v) {
    return Convert.real(v);
  }

  private void lay(boolean negative, String prefix, String digits) {
    String sign = negative ? "-" : (flags & SIGN) != 0 ? "+" : (flags & BLANK) != 0 ? " " : "";
    int missing = width - sign.length() - prefix.length() - digits.length();
    boolean left = (flags & LEFT) != 0;
    boolean zero = (flags & ZERO) != 0;
    if (!left && !zero) {
      fill(' ', missing);
    }
    out.append(sign).append(prefix);
    if (!left && zero) {
      fill('0', missing);
    }
    out.append(digits);
    if (left) {
      fill(' ', missing);
    }
  }
}
