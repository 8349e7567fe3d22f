package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFloatSub;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.number.FloatText;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.IntText;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Writes a value as JSON, with the options of {@code json.JSONEncoder}. */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  final StringBuilder out = new StringBuilder();
  boolean ensureAscii = true;
  boolean allowNan = true;
  boolean sortKeys;
  boolean skipKeys;
  @Nullable String indent;
  String itemSeparator = ", ";
  String keySeparator = ": ";

  /** Called with what has no JSON form; null raises TypeError. */
  @Nullable Object fallback;

  private @Nullable IdentityHashMap<Object, Object> open = new IdentityHashMap<>();
  private int depth;

  /** Leaves out the check for values that contain themselves. */
  void trust() {
    open = null;
  }

  /** {@code indent}: None, an int of blanks or the text of one level. */
  void setIndent(Object o) {
    if (o == PyNone.NONE) {
      return;
    }
    String text = Convert.strOrNull(o);
    indent = text != null ? text : " ".repeat((int) Math.max(0, Convert.index(o)));
  }

  void write(Object o) {
    if (o instanceof String s) {
      quote(s);
    } else if (o instanceof Long x) {
      out.append(x.longValue());
    } else if (o instanceof Double d) {
      real(d);
    } else if (o instanceof Boolean b) {
      out.append(b ? "true" : "false");
    } else if (o == PyNone.NONE) {
      out.append("null");
    } else if (o instanceof PyList list) {
      list(o, list.toArray());
    } else if (o instanceof PyDict dict) {
      dict(dict);
    } else if (o instanceof PyTuple tuple) {
      list(o, tuple.items());
    } else {
      other(o);
    }
  }

  private void other(Object o) {
    Object plain = IntOps.plain(o);
    String text = Convert.strOrNull(o);
    if (text != null) {
      quote(text);
    } else if (plain != null) {
      out.append(IntText.repr(plain));
    } else if (o instanceof PyFloatSub f) {
      real(f.value);
    } else {
      if (fallback == null) {
        throw notSerializable(o);
      }
      enter(o);
      write(Calls.call1(fallback, o));
      leave(o);
    }
  }

  static RuntimeException notSerializable(Object o) {
    Object type = Attrs.get(o, "__class__");
    Object name = Attrs.get(type, "__name__");
    return Err.typeError("Object of type " + name + " is not JSON serializable");
  }

  private void enter(Object o) {
    if (open != null && open.put(o, o) != null) {
      throw Err.valueError("Circular reference detected");
    }
  }

  private void leave(Object o) {
    if (open != null) {
      open.remove(o);
    }
  }

  private void real(double d) {
    out.append(realText(d));
  }

  private String realText(double d) {
    if (Math.abs(d) <= Double.MAX_VALUE) {
      return FloatText.repr(d);
    }
    if (!allowNan) {
      throw Err.valueError(
          "Out of range float values are not JSON compliant: " + FloatText.repr(d));
    }
    return Double.isNaN(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity";
  }

  private void newLine() {
    if (indent != null) {
      out.append('\n');
      for (int i = 0; i < depth; i++) {
        out.append(indent);
      }
    }
  }

  private void list(Object self, Object[] items) {
    if (items.length == 0) {
      out.append("[]");
      return;
    }
    enter(self);
    out.append('[');
    depth++;
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(itemSeparator);
      }
      newLine();
      write(items[i]);
    }
    depth--;
    newLine();
    out.append(']');
    leave(self);
  }

  private void dict(PyDict dict) {
    if (dict.isEmpty()) {
      out.append("{}");
      return;
    }
    enter(dict);
    out.append('{');
    depth++;
    boolean any = (dict.getClass() == PyDict.class && !sortKeys) ? entries(dict) : items(dict);
    depth--;
    if (any) {
      newLine();
    }
    out.append('}');
    leave(dict);
  }

  private boolean entries(PyDict dict) {
    boolean any = false;
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      any |= entry(dict.keyAt(p), dict.valueAt(p), any);
    }
    return any;
  }

  private boolean items(PyDict dict) {
    Object items = Calls.callMethod0(dict, "items");
    if (sortKeys) {
      PyList sorted = Iter.toList(items);
      Calls.callMethod0(sorted, "sort");
      items = sorted;
    }
    boolean any = false;
    Object it = Iter.of(items);
    Object pair = Iter.next(it);
    while (pair != null) {
      Object[] entry = Iter.unpack(pair, 2);
      any |= entry(entry[0], entry[1], any);
      pair = Iter.next(it);
    }
    return any;
  }

  private boolean entry(Object name, Object value, boolean any) {
    String key = key(name);
    if (key == null) {
      return false;
    }
    if (any) {
      out.append(itemSeparator);
    }
    newLine();
    quote(key);
    out.append(keySeparator);
    write(value);
    return true;
  }

  // Null for a key to be left out.
  private @Nullable String key(Object key) {
    String text = key instanceof String s ? s : Convert.strOrNull(key);
    if (text != null) {
      return text;
    }
    if (key instanceof Double d) {
      return realText(d);
    }
    if (key instanceof Boolean b) {
      return b ? "true" : "false";
    }
    if (key == PyNone.NONE) {
      return "null";
    }
    Object plain = IntOps.plain(key);
    if (plain != null) {
      return IntText.repr(plain);
    }
    if (key instanceof PyFloatSub f) {
      return realText(f.value);
    }
    if (skipKeys) {
      return null;
    }
    throw Err.typeError("keys must be str, int, float, bool or None, not " + Types.of(key).name);
  }

  /** Appends a string with its quotes. */
  void quote(String s) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (c < 127 || !ensureAscii)) {
        continue;
      }
      out.append(s, done, i);
      done = i + 1;
      escape(c);
    }
    out.append(s, done, s.length()).append('"');
  }

  private void escape(char c) {
    out.append('\\');
    switch (c) {
      case '"', '\\' -> out.append(c);
      case '\n' -> out.append('n');
      case '\r' -> out.append('r');
      case '\t' -> out.append('t');
      case '\f' -> out.append('f');
      case '\b' -> out.append('b');
      default -> {
        out.append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 15));
        }
      }
    }
  }
}
