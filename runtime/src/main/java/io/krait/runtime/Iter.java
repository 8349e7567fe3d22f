package io.krait.runtime;

import io.krait.runtime.container.Iterators;
import io.krait.runtime.container.SequenceIterator;
import org.jspecify.annotations.Nullable;

/** The iterator protocol; null stands for exhaustion. */
public final class Iter {
  private Iter() {}

  /**
   * {@code iter(o)}
   *
   * @throws PyBaseException TypeError "'int' object is not iterable"
   */
  public static Object of(Object o) {
    Object builtin = Iterators.ofBuiltin(o);
    if (builtin != null && !(o instanceof PyGenerator g && !g.isIterable())) {
      return builtin;
    }
    Object it = ofOrNull(o);
    if (it == null) {
      throw Err.typeError("'" + Types.of(o).name + "' object is not iterable");
    }
    return it;
  }

  /** {@code iter(o)} for a loop, which shows the iterator to nobody. */
  public static PyIterator forLoop(Object o) {
    return asPyIterator(o instanceof PyGenerator g && g.isIterable() ? o : of(o));
  }

  /** An iterator for a loop, which shows it to nobody. */
  public static PyIterator asPyIterator(Object iterator) {
    return iterator instanceof PyIterator i ? i : new ForeignIterator(iterator);
  }

  /** {@code iter(o)}, or null when o is not iterable. */
  static @Nullable Object ofOrNull(Object o) {
    PyType t = Types.of(o);
    Object m = t.lookup("__iter__");
    if (m == PyNone.NONE) {
      return null;
    }
    if (m == null) {
      return t.lookup("__getitem__") == null || o instanceof PyDict
          ? null
          : new SequenceIterator(o);
    }
    Object it = Slots.call1(m, o);
    if (!(it instanceof PyIterator) && !isIterator(it)) {
      throw Err.typeError("iter() returned non-iterator of type '" + Types.of(it).name + "'");
    }
    return it;
  }

  static boolean isIterator(Object o) {
    Object m = Types.of(o).lookup("__next__");
    return m != null && m != PyNone.NONE;
  }

  /** The next item of an iterator, or null when it is exhausted. */
  public static @Nullable Object next(Object iterator) {
    if (iterator instanceof PyIterator i) {
      return i.next();
    }
    return slowNext(iterator);
  }

  private static @Nullable Object slowNext(Object iterator) {
    Object m = Types.of(iterator).lookup("__next__");
    if (m == null) {
      throw Err.typeError("'" + Types.of(iterator).name + "' object is not an iterator");
    }
    try {
      return Slots.call1(m, iterator);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /** The items of any iterable, as {@code list(o)} would collect them. */
  public static PyList toList(Object o) {
    PyList list = new PyList();
    list.extend(o);
    return list;
  }

  /** {@code tuple(o)}. */
  public static PyTuple toTuple(Object o) {
    if (o.getClass() == PyTuple.class) {
      return (PyTuple) o;
    }
    return PyTuple.of(toList(o).toArray());
  }

  /**
   * Like {@link #unpack}, but the array may be a list's own (and longer): for code that reads it
   * before anything else runs.
   */
  public static @Nullable Object[] unpackAtOnce(Object o, int count) {
    if (o.getClass() == PyList.class) {
      PyList l = (PyList) o;
      @Nullable Object[] objects = l.objects;
      if (objects != null && l.size() == count) {
        return objects;
      }
    }
    return unpack(o, count);
  }

  /** Exactly {@code count} items: {@code a, b = o}. */
  public static Object[] unpack(Object o, int count) {
    if (o.getClass() == PyTuple.class) {
      PyTuple t = (PyTuple) o;
      if (t.size() == count) {
        return t.items();
      }
      throw wrongCount(t.size(), count);
    }
    if (o.getClass() == PyList.class) {
      PyList l = (PyList) o;
      if (l.size() == count) {
        return l.toArray();
      }
      throw wrongCount(l.size(), count);
    }
    Object it = iterate(o);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      Object x = next(it);
      if (x == null) {
        throw wrongCount(i, count);
      }
      items[i] = x;
    }
    if (next(it) != null) {
      throw wrongCount(count + 1, count);
    }
    return items;
  }

  private static Object iterate(Object o) {
    Object it = ofOrNull(o);
    if (it == null) {
      throw Err.typeError("cannot unpack non-iterable " + Types.of(o).name + " object");
    }
    return it;
  }

  private static PyBaseException wrongCount(int got, int count) {
    return Err.valueError(
        got < count
            ? "not enough values to unpack (expected " + count + ", got " + got + ")"
            : "too many values to unpack (expected " + count + ")");
  }

  /** {@code before} items, a list, {@code after} items: {@code a, *b, c = o}. */
  public static Object[] unpackStar(Object o, int before, int after) {
    Object it = iterate(o);
    Object[] result = new Object[before + 1 + after];
    for (int i = 0; i < before; i++) {
      Object x = next(it);
      if (x == null) {
        throw Err.valueError(
            "not enough values to unpack (expected at least "
                + (before + after)
                + ", got "
                + i
                + ")");
      }
      result[i] = x;
    }
    Object[] rest = toList(it).toArray();
    if (rest.length < after) {
      throw Err.valueError(
          "not enough values to unpack (expected at least "
              + (before + after)
              + ", got "
              + (before + rest.length)
              + ")");
    }
    int middle = rest.length - after;
    result[before] = PyList.of(java.util.Arrays.copyOf(rest, middle));
    System.arraycopy(rest, middle, result, before + 1, after);
    return result;
  }
}
