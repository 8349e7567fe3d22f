package io.krait.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the containers of displays, comprehensions and calls with stars. */
public final class Displays {
  private Displays() {}

  /** {@code {a, b, c}} */
  public static PySet set(Object[] items) {
    PySet set = new PySet();
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  /** {@code {k: v, ...}} from keys and values in turn. */
  public static PyDict dict(Object[] pairs) {
    PyDict dict = new PyDict();
    for (int i = 0; i < pairs.length; i += 2) {
      dict.put(pairs[i], pairs[i + 1]);
    }
    return dict;
  }

  public static void put(PyDict dict, Object key, Object value) {
    dict.put(key, value);
  }

  /**
   * {@code {..., **mapping}}
   *
   * @throws PyBaseException TypeError when it is not a mapping
   */
  public static void update(PyDict dict, Object mapping) {
    if (!(mapping instanceof PyDict) && Types.of(mapping).lookup("keys") == null) {
      throw Err.typeError("'" + Types.of(mapping).name + "' object is not a mapping");
    }
    dict.update(mapping);
  }

  /**
   * {@code f(**mapping)}: adds to the keyword arguments.
   *
   * @throws PyBaseException TypeError for what is no mapping, and for a name given twice
   */
  public static void merge(Object function, PyDict dict, Object mapping) {
    PyDict from;
    if (mapping instanceof PyDict d) {
      from = d;
    } else if (Types.of(mapping).lookup("keys") == null) {
      throw Err.typeError(
          named(function) + " argument after ** must be a mapping, not " + Types.of(mapping).name);
    } else {
      from = new PyDict();
      from.update(mapping);
    }
    for (int p = from.nextPosition(0); p >= 0; p = from.nextPosition(p + 1)) {
      Object key = from.keyAt(p);
      if (Convert.strOrNull(key) == null) {
        throw Err.typeError("keywords must be strings");
      }
      add(function, dict, key, from.valueAt(p));
    }
  }

  /** {@code f(**a, name=value)} */
  public static void mergeOne(Object function, PyDict dict, String name, Object value) {
    add(function, dict, name, value);
  }

  private static void add(Object function, PyDict dict, Object key, Object value) {
    if (dict.containsKey(key)) {
      throw Err.typeError(
          named(function) + " got multiple values for keyword argument '" + Ops.str(key) + "'");
    }
    dict.put(key, value);
  }

  /** {@code f()} in messages: the qualified name, with the module unless that is builtins. */
  private static String named(Object function) {
    Object qualname = Attrs.getOrNull(function, "__qualname__");
    if (!(qualname instanceof String name)) {
      return Ops.str(function);
    }
    Object module = Attrs.getOrNull(function, "__module__");
    boolean plain = !(module instanceof String) || module.equals("builtins");
    return (plain ? "" : module + ".") + name + "()";
  }

  public static void append(PyList list, Object item) {
    list.append(item);
  }

  /**
   * {@code [..., *iterable]}
   *
   * @throws PyBaseException TypeError when it is not iterable
   */
  public static void extend(PyList list, Object iterable) {
    if (!isIterable(iterable)) {
      throw Err.typeError("Value after * must be an iterable, not " + Types.of(iterable).name);
    }
    list.extend(iterable);
  }

  /**
   * {@code f(*iterable)}
   *
   * @throws PyBaseException TypeError when it is not iterable
   */
  public static void starArguments(Object function, PyList list, Object iterable) {
    if (!isIterable(iterable)) {
      throw Err.typeError(
          named(function)
              + " argument after * must be an iterable, not "
              + Types.of(iterable).name);
    }
    list.extend(iterable);
  }

  private static boolean isIterable(Object o) {
    if (o instanceof PyList || o instanceof PyTuple || o instanceof PyIterator) {
      return true;
    }
    PyType t = Types.of(o);
    return t.lookup("__iter__") != null || t.lookup("__getitem__") != null;
  }

  public static PyTuple tuple(PyList list) {
    return PyTuple.of(list.toArray());
  }

  public static void add(Object set, Object item) {
    ((PySet) set).add(item);
  }

  public static void addAll(Object set, Object iterable) {
    ((PySet) set).update(iterable);
  }

  /**
   * The text of an f-string from the texts of its parts; what a typed body has not yet formatted is
   * an int, float or bool.
   */
  public static String join(@Nullable Object[] parts) {
    int length = 0;
    for (int i = 0; i < parts.length; i++) {
      String text = parts[i] instanceof String s ? s : Ops.str(Objects.requireNonNull(parts[i]));
      parts[i] = text;
      length += text.length();
    }
    StringBuilder text = new StringBuilder(length);
    for (Object part : parts) {
      text.append((String) part);
    }
    return text.toString();
  }

  /** A t-string (PEP 750): of strings and interpolations, by the type that the library defines. */
  public static Object template(Object[] parts) {
    Object type = Imports.from(Imports.load("string.templatelib"), "Template");
    return Calls.call(type, parts, null);
  }

  /** A replacement field of a t-string. */
  public static Object interpolation(
      Object value, String expression, Object conversion, String spec) {
    Object type = Imports.from(Imports.load("string.templatelib"), "Interpolation");
    return Calls.call(type, new Object[] {value, expression, conversion, spec}, null);
  }
}
