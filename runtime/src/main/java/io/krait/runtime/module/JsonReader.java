package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.number.FloatParse;
import io.krait.runtime.number.IntText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON document, with the options of {@code json.JSONDecoder}. */
final class JsonReader {
  private final String s;
  private final Map<String, String> keys = new HashMap<>();
  private int at;

  boolean strict = true;
  @Nullable Object objectHook;
  @Nullable Object pairsHook;

  /** Called with the text of a number or constant; null for Python's own. */
  @Nullable Object parseFloat;

  @Nullable Object parseInt;
  @Nullable Object parseConstant;

  JsonReader(String s) {
    this.s = s;
  }

  /** The whole document, with blanks around it. */
  Object document() {
    skipBlanks();
    Object value = value();
    skipBlanks();
    if (at < s.length()) {
      throw error("Extra data", at);
    }
    return value;
  }

  /** A value that starts at a char index. */
  Object valueAt(int start) {
    at = start;
    return value();
  }

  /** The char index behind the last value. */
  int position() {
    return at;
  }

  private PyBaseException error(String message, int index) {
    return JsonErrors.decodeError(message, s, s.codePointCount(0, Math.min(index, s.length())));
  }

  private void skipBlanks() {
    while (at < s.length()) {
      char c = s.charAt(at);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return;
      }
      at++;
    }
  }

  private char peek() {
    return at < s.length() ? s.charAt(at) : 0;
  }

  private Object value() {
    switch (peek()) {
      case '"' -> {
        at++;
        return string();
      }
      case '{' -> {
        at++;
        return object();
      }
      case '[' -> {
        at++;
        return array();
      }
      case 'n' -> {
        return word("null", PyNone.NONE);
      }
      case 't' -> {
        return word("true", true);
      }
      case 'f' -> {
        return word("false", false);
      }
      case 'N' -> {
        return constant("NaN", Double.NaN);
      }
      case 'I' -> {
        return constant("Infinity", Double.POSITIVE_INFINITY);
      }
      case '-' -> {
        if (s.startsWith("-Infinity", at)) {
          return constant("-Infinity", Double.NEGATIVE_INFINITY);
        }
        return number();
      }
      default -> {
        return number();
      }
    }
  }

  private Object word(String word, Object value) {
    if (!s.startsWith(word, at)) {
      throw error("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private Object constant(String word, double value) {
    word(word, value);
    return parseConstant == null ? value : Calls.call1(parseConstant, word);
  }

  private Object number() {
    int start = at;
    int i = at;
    int n = s.length();
    if (i < n && s.charAt(i) == '-') {
      i++;
    }
    int digits = i;
    if (i < n && s.charAt(i) == '0') {
      i++;
    } else {
      i = digitsEnd(i);
    }
    if (i == digits) {
      throw error("Expecting value", start);
    }
    int end = i;
    if (end + 1 < n && s.charAt(end) == '.' && isDigit(s.charAt(end + 1))) {
      end = digitsEnd(end + 1);
    }
    end = exponentEnd(end);
    at = end;
    String text = s.substring(start, end);
    if (end > i) {
      return parseFloat == null ? (Object) FloatParse.decimal(text) : Calls.call1(parseFloat, text);
    }
    return parseInt == null ? IntText.parse(text) : Calls.call1(parseInt, text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int digitsEnd(int from) {
    int i = from;
    while (i < s.length() && isDigit(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private int exponentEnd(int from) {
    if (from < s.length() && (s.charAt(from) == 'e' || s.charAt(from) == 'E')) {
      int i = from + 1;
      if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
        i++;
      }
      int end = digitsEnd(i);
      return end > i ? end : from;
    }
    return from;
  }

  private Object array() {
    PyList list = new PyList();
    skipBlanks();
    if (peek() == ']') {
      at++;
      return list;
    }
    while (true) {
      list.append(value());
      skipBlanks();
      if (peek() == ']') {
        at++;
        return list;
      }
      if (peek() != ',') {
        throw error("Expecting ',' delimiter", at);
      }
      int comma = at++;
      skipBlanks();
      if (peek() == ']') {
        throw error("Illegal trailing comma before end of array", comma);
      }
    }
  }

  private Object object() {
    PyDict dict = pairsHook == null ? new PyDict() : null;
    PyList pairs = pairsHook == null ? null : new PyList();
    skipBlanks();
    boolean more = peek() != '}';
    while (more) {
      if (peek() != '"') {
        throw error("Expecting property name enclosed in double quotes", at);
      }
      at++;
      String key = key(string());
      skipBlanks();
      if (peek() != ':') {
        throw error("Expecting ':' delimiter", at);
      }
      at++;
      skipBlanks();
      Object value = value();
      if (dict != null) {
        dict.putStr(key, value);
      } else if (pairs != null) {
        pairs.append(PyTuple.of(key, value));
      }
      more = anotherPair();
    }
    at++;
    if (pairs != null && pairsHook != null) {
      return Calls.call1(pairsHook, pairs);
    }
    Object made = dict == null ? new PyDict() : dict;
    return objectHook == null ? made : Calls.call1(objectHook, made);
  }

  private boolean anotherPair() {
    skipBlanks();
    if (peek() == '}') {
      return false;
    }
    if (peek() != ',') {
      throw error("Expecting ',' delimiter", at);
    }
    int comma = at++;
    skipBlanks();
    if (peek() == '}') {
      throw error("Illegal trailing comma before end of object", comma);
    }
    return true;
  }

  private String key(String key) {
    String known = keys.putIfAbsent(key, key);
    return known == null ? key : known;
  }

  // From behind the opening quote.
  private String string() {
    int start = at;
    int i = at;
    int n = s.length();
    StringBuilder out = null;
    int done = start;
    while (i < n) {
      char c = s.charAt(i);
      if (c == '"') {
        at = i + 1;
        return out == null ? s.substring(start, i) : out.append(s, done, i).toString();
      }
      if (c == '\\') {
        if (out == null) {
          out = new StringBuilder();
        }
        out.append(s, done, i);
        i = escape(out, i, start - 1);
        done = i;
      } else if (c < ' ' && strict) {
        throw error("Invalid control character at", i);
      } else {
        i++;
      }
    }
    throw error("Unterminated string starting at", start - 1);
  }

  private int escape(StringBuilder out, int backslash, int quote) {
    if (backslash + 1 >= s.length()) {
      throw error("Unterminated string starting at", quote);
    }
    char c = s.charAt(backslash + 1);
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        out.append(unit(backslash + 1));
        return backslash + 6;
      }
      default -> throw error("Invalid \\escape", backslash);
    }
    return backslash + 2;
  }

  private char unit(int u) {
    int value = 0;
    for (int i = u + 1; i < u + 5; i++) {
      int digit = i < s.length() && s.charAt(i) < 128 ? Character.digit(s.charAt(i), 16) : -1;
      if (digit < 0) {
        throw error("Invalid \\uXXXX escape", u);
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }
}
