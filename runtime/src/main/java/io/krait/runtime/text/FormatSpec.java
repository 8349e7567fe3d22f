package io.krait.runtime.text;

import io.krait.runtime.Err;

/**
 * The format specification language: {@code [[fill]align][sign][z][#][0][width][grouping]
 * [.precision][type]}.
 */
public final class FormatSpec {
  int fill = ' ';

  /** One of {@code < > = ^}. */
  char align;

  boolean alignGiven;

  /** {@code + -}, blank, or 0. */
  char sign;

  boolean noNegativeZero;
  boolean alternate;
  int width = -1;

  /** {@code ,} or {@code _}, or 0. */
  char grouping;

  int precision = -1;

  /** The type code, or the default. */
  int type;

  private int at;

  private FormatSpec() {}

  /**
   * Reads a specification.
   *
   * @param defaultType what no type means, 0 for "as str"
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  static FormatSpec parse(String s, char defaultType, char defaultAlign, String typeName) {
    FormatSpec spec = new FormatSpec();
    spec.type = defaultType;
    spec.align = defaultAlign;
    boolean fillGiven = spec.parseAlign(s);
    spec.parseFlags(s, fillGiven, defaultAlign);
    spec.width = spec.number(s);
    spec.parseGrouping(s);
    if (spec.peek(s) == '.') {
      spec.at++;
      spec.precision = spec.number(s);
      if (spec.precision < 0) {
        throw Err.valueError("Format specifier missing precision");
      }
    }
    spec.parseType(s, typeName);
    if (spec.grouping != 0) {
      spec.checkGrouping();
    }
    return spec;
  }

  private int peek(String s) {
    return at < s.length() ? s.charAt(at) : -1;
  }

  private boolean parseAlign(String s) {
    if (s.isEmpty()) {
      return false;
    }
    int first = s.codePointAt(0);
    int next = Character.charCount(first);
    if (next < s.length() && isAlign(s.charAt(next))) {
      fill = first;
      align = s.charAt(next);
      alignGiven = true;
      at = next + 1;
      return true;
    }
    if (isAlign(first)) {
      align = (char) first;
      alignGiven = true;
      at = 1;
    }
    return false;
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private void parseFlags(String s, boolean fillGiven, char defaultAlign) {
    int c = peek(s);
    if (c == '+' || c == '-' || c == ' ') {
      sign = (char) c;
      at++;
    }
    if (peek(s) == 'z') {
      noNegativeZero = true;
      at++;
    }
    if (peek(s) == '#') {
      alternate = true;
      at++;
    }
    if (!fillGiven && peek(s) == '0') {
      fill = '0';
      if (!alignGiven && defaultAlign == '>') {
        align = '=';
      }
      at++;
    }
  }

  private void parseGrouping(String s) {
    if (peek(s) == ',') {
      grouping = ',';
      at++;
    }
    if (peek(s) == '_') {
      if (grouping != 0) {
        throw Err.valueError("Cannot specify both ',' and '_'.");
      }
      grouping = '_';
      at++;
    }
    if (peek(s) == ',' && grouping == '_') {
      throw Err.valueError("Cannot specify both ',' and '_'.");
    }
  }

  private void parseType(String s, String typeName) {
    if (at == s.length()) {
      return;
    }
    int cp = s.codePointAt(at);
    if (at + Character.charCount(cp) < s.length()) {
      throw Err.valueError(
          "Invalid format specifier '" + s + "' for object of type '" + typeName + "'");
    }
    type = cp;
  }

  // -1 when there is no digit
  private int number(String s) {
    int from = at;
    long n = 0;
    while (at < s.length()) {
      int d = Unicode.decimalValue(s.codePointAt(at));
      if (d < 0) {
        break;
      }
      if (n > (Long.MAX_VALUE - d) / 10) {
        throw Err.valueError("Too many decimal digits in format string");
      }
      n = n * 10 + d;
      at += Character.charCount(s.codePointAt(at));
    }
    return at == from ? -1 : (int) Math.min(n, Integer.MAX_VALUE);
  }

  private void checkGrouping() {
    switch (type) {
      case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> {
        return;
      }
      case 'b', 'o', 'x', 'X' -> {
        if (grouping == '_') {
          return;
        }
      }
      default -> {}
    }
    throw Err.valueError("Cannot specify '" + grouping + "' with '" + code(type) + "'.");
  }

  private static String code(int type) {
    return type > 32 && type < 128
        ? String.valueOf((char) type)
        : "\\x" + Integer.toHexString(type);
  }

  /** ValueError: the type code means nothing for a value of that type. */
  RuntimeException unknownType(String typeName) {
    return Err.valueError(
        "Unknown format code '" + code(type) + "' for object of type '" + typeName + "'");
  }

  /** Appends the text, which counts length characters, padded to the width. */
  void pad(StringBuilder out, String text, int length) {
    int missing = width - length;
    if (missing <= 0) {
      out.append(text);
      return;
    }
    int left = align == '<' ? 0 : align == '^' ? missing / 2 : missing;
    fill(out, left);
    out.append(text);
    fill(out, missing - left);
  }

  void fill(StringBuilder out, int count) {
    if (count <= 0) {
      return;
    }
    if (fill < 0x10000) {
      char c = (char) fill;
      for (int i = 0; i < count; i++) {
        out.append(c);
      }
    } else {
      for (int i = 0; i < count; i++) {
        out.appendCodePoint(fill);
      }
    }
  }

  /**
   * Lays out a number: sign, prefix, grouped digits and the rest, padded to the width.
   *
   * @param digits ASCII; none for inf and nan
   * @param rest what follows the digits: fraction and exponent
   */
  void number(StringBuilder out, boolean negative, String prefix, String digits, String rest) {
    String lead = negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
    int fixed = lead.length() + prefix.length() + rest.length();
    String body = digits;
    if (grouping != 0 && !digits.isEmpty()) {
      int group = type == 'b' || type == 'o' || type == 'x' || type == 'X' ? 4 : 3;
      body = grouped(digits, group, fill == '0' && align == '=' ? width - fixed : 0);
    }
    int missing = width - fixed - body.length();
    int left = align == '<' || missing <= 0 ? 0 : align == '^' ? missing / 2 : missing;
    if (align == '=') {
      out.append(lead).append(prefix);
      fill(out, left);
    } else {
      fill(out, left);
      out.append(lead).append(prefix);
    }
    out.append(body).append(rest);
    fill(out, missing - left);
  }

  private String grouped(String digits, int group, int minWidth) {
    StringBuilder reversed = new StringBuilder(digits.length() * 2 + Math.max(minWidth, 0));
    int remaining = digits.length();
    int missing = minWidth;
    while (true) {
      int length = Math.min(group, Math.max(Math.max(remaining, missing), 1));
      for (int i = 0; i < length; i++) {
        reversed.append(i < remaining ? digits.charAt(remaining - 1 - i) : '0');
      }
      remaining -= Math.min(remaining, length);
      missing -= length;
      if (remaining <= 0 && missing <= 0) {
        return reversed.reverse().toString();
      }
      missing--;
      reversed.append(grouping);
    }
  }
}
