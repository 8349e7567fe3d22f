package io.krait.runtime.text;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code str.format}: literal text with replacement fields {@code {name!conversion:spec}}, in which
 * the spec may hold fields itself, two levels deep.
 */
@SuppressWarnings("ReferenceEquality") // flags of this class itself
public final class FieldFormat {
  private final @Nullable PyTuple positional;
  private final @Nullable Object named;
  private @Nullable Boolean automatic;
  private int next;

  private FieldFormat(@Nullable PyTuple positional, @Nullable Object named) {
    this.positional = positional;
    this.named = named;
  }

  /**
   * {@code template.format(*positional, **named)}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError, IndexError, KeyError and what fields raise
   */
  public static String format(String template, PyTuple positional, @Nullable PyDict named) {
    return new FieldFormat(positional, named).build(template, 2);
  }

  /** {@code template.format_map(mapping)}. */
  public static String formatMap(String template, Object mapping) {
    return new FieldFormat(null, mapping).build(template, 2);
  }

  private String build(String s, int depth) {
    if (depth <= 0) {
      throw Err.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder(s.length() + 16);
    int n = s.length();
    int i = 0;
    while (i < n) {
      int start = i;
      char c = 0;
      while (i < n) {
        c = s.charAt(i);
        if (c == '{' || c == '}') {
          break;
        }
        i++;
      }
      out.append(s, start, i);
      if (i == n) {
        break;
      }
      boolean last = i + 1 == n;
      if (!last && s.charAt(i + 1) == c) {
        out.append(c);
        i += 2;
      } else if (c == '}' || last) {
        throw Err.valueError("Single '" + c + "' encountered in format string");
      } else {
        i = field(out, s, i + 1, depth);
      }
    }
    return out.toString();
  }

  // Reads and formats a field from behind its brace; the index behind the field.
  private int field(StringBuilder out, String s, int start, int depth) {
    Field field = read(s, start);
    Object value = convert(value(field.name), field.conversion);
    String spec = field.spec;
    if (spec.indexOf('{') >= 0) {
      spec = build(spec, depth - 1);
    }
    out.append(value instanceof String text && spec.isEmpty() ? text : Ops.format(value, spec));
    return field.end;
  }

  /** A field as it is written; end is the index behind its closing brace. */
  private record Field(String name, int conversion, String spec, int end) {}

  private static Field read(String s, int start) {
    int end = nameEnd(s, start);
    char c = end < s.length() ? s.charAt(end) : 0;
    if (c == 0) {
      throw Err.valueError("expected '}' before end of string");
    }
    int conversion = 0;
    int i = end + 1;
    boolean hasSpec = c == ':';
    if (c == '!') {
      if (i >= s.length()) {
        throw Err.valueError("end of string while looking for conversion specifier");
      }
      conversion = s.codePointAt(i);
      i += Character.charCount(conversion);
      hasSpec = true;
      if (i < s.length()) {
        char after = s.charAt(i++);
        if (after == '}') {
          hasSpec = false;
        } else if (after != ':') {
          throw Err.valueError("expected ':' after conversion specifier");
        }
      }
    }
    String name = s.substring(start, end);
    if (!hasSpec) {
      return new Field(name, conversion, "", i);
    }
    int stop = specEnd(s, i);
    return new Field(name, conversion, s.substring(i, stop), stop + 1);
  }

  /**
   * The literals and fields of a template, as {@code string.Formatter.parse} gives them.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static PyList parse(String s) {
    PyList pieces = new PyList();
    int i = 0;
    while (i < s.length()) {
      int start = i;
      while (i < s.length() && s.charAt(i) != '{' && s.charAt(i) != '}') {
        i++;
      }
      if (i == s.length()) {
        pieces.append(PyTuple.of(s.substring(start), PyNone.NONE, PyNone.NONE, PyNone.NONE));
        break;
      }
      char c = s.charAt(i);
      boolean last = i + 1 == s.length();
      if (!last && s.charAt(i + 1) == c) {
        String literal = s.substring(start, i + 1);
        pieces.append(PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE));
        i += 2;
      } else if (c == '}' || last) {
        throw Err.valueError("Single '" + c + "' encountered in format string");
      } else {
        Field field = read(s, i + 1);
        Object conversion =
            field.conversion == 0 ? PyNone.NONE : StrOps.character(field.conversion);
        pieces.append(PyTuple.of(s.substring(start, i), field.name, field.spec, conversion));
        i = field.end;
      }
    }
    return pieces;
  }

  private static int nameEnd(String s, int start) {
    int i = start;
    while (i < s.length()) {
      switch (s.charAt(i)) {
        case '{' -> throw Err.valueError("unexpected '{' in field name");
        case '[' -> {
          int close = s.indexOf(']', i + 1);
          i = close < 0 ? s.length() : close;
        }
        case '}', ':', '!' -> {
          return i;
        }
        default -> i++;
      }
    }
    return i;
  }

  private static int specEnd(String s, int start) {
    int open = 1;
    for (int i = start; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '{') {
        open++;
      } else if (c == '}' && --open == 0) {
        return i;
      }
    }
    throw Err.valueError("unmatched '{' in format spec");
  }

  private static Object convert(Object value, int conversion) {
    switch (conversion) {
      case 0 -> {
        return value;
      }
      case 'r' -> {
        return Ops.repr(value);
      }
      case 's' -> {
        return Ops.str(value);
      }
      case 'a' -> {
        return Ops.ascii(value);
      }
      default -> {
        String shown =
            conversion > 32 && conversion < 127
                ? String.valueOf((char) conversion)
                : "\\x" + Integer.toHexString(conversion);
        throw Err.valueError("Unknown conversion specifier " + shown);
      }
    }
  }

  private Object value(String name) {
    int end = firstEnd(name);
    Object value = first(name.substring(0, end));
    if (end == name.length()) {
      return value;
    }
    Object[] steps = steps(name);
    for (int i = 1; i < steps.length; i += 2) {
      value =
          steps[i] == Boolean.TRUE
              ? Attrs.get(value, (String) steps[i + 1])
              : Ops.getItem(value, steps[i + 1]);
    }
    return value;
  }

  private static int firstEnd(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  /**
   * A field name in parts: the argument's index or name, then for each step whether it is an
   * attribute, and its name or index.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static Object[] steps(String name) {
    List<Object> steps = new ArrayList<>();
    int i = firstEnd(name);
    long index = number(name.substring(0, i));
    steps.add(index < 0 ? name.substring(0, i) : (Object) index);
    while (i < name.length()) {
      char c = name.charAt(i++);
      int stop;
      if (c == '.') {
        stop = i;
        while (stop < name.length() && name.charAt(stop) != '.' && name.charAt(stop) != '[') {
          stop++;
        }
      } else if (c == '[') {
        stop = name.indexOf(']', i);
        if (stop < 0) {
          throw Err.valueError("Missing ']' in format string");
        }
      } else {
        throw Err.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
      String part = name.substring(i, stop);
      if (part.isEmpty()) {
        throw Err.valueError("Empty attribute in format string");
      }
      long number = c == '.' ? -1 : number(part);
      steps.add(c == '.');
      steps.add(number < 0 ? part : (Object) number);
      i = c == '.' ? stop : stop + 1;
    }
    return steps.toArray();
  }

  private Object first(String name) {
    long index = number(name);
    boolean empty = name.isEmpty();
    if (empty || index >= 0) {
      if (automatic == null) {
        automatic = empty;
      } else if (automatic != empty) {
        throw Err.valueError(
            automatic
                ? "cannot switch from automatic field numbering to manual field specification"
                : "cannot switch from manual field specification to automatic field numbering");
      }
      if (empty) {
        index = next++;
      }
      if (positional == null) {
        throw Err.valueError("Format string contains positional fields");
      }
      if (index >= positional.size()) {
        throw Err.indexError(
            "Replacement index " + index + " out of range for positional args tuple");
      }
      return positional.get((int) index);
    }
    if (named == null) {
      throw Err.keyError(name);
    }
    return Ops.getItem(named, name);
  }

  // -1 for what is not decimal digits throughout
  private static long number(String s) {
    long n = s.isEmpty() ? -1 : 0;
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      int d = Unicode.decimalValue(cp);
      if (d < 0) {
        return -1;
      }
      if (n > (Long.MAX_VALUE - d) / 10) {
        throw Err.valueError("Too many decimal digits in format string");
      }
      n = n * 10 + d;
    }
    return n;
  }
}
