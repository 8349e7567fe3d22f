package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Fills dicts from mappings and from sequences of pairs. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class DictUpdates {
  private DictUpdates() {}

  /** {@code dict.update(source)} */
  public static void update(PyDict dict, Object source) {
    if (source instanceof PyDict other && isWalkable(other)) {
      merge(dict, other);
    } else if (Attrs.getOrNull(source, "keys") != null) {
      mergeMapping(dict, source);
    } else {
      mergePairs(dict, source);
    }
  }

  /** {@code dict.update(mapping, **keywords)} */
  static void update(PyDict dict, @Nullable Object source, PyDict keywords) {
    if (source != null) {
      update(dict, source);
    }
    merge(dict, keywords);
  }

  /** Whether the dict's own iteration is the one that its class states. */
  static boolean isWalkable(PyDict dict) {
    return dict.type() == Types.DICT
        || Types.DICT.lookup("__iter__") == dict.type().lookup("__iter__");
  }

  /** Copies all entries of another dict. */
  public static void merge(PyDict dict, PyDict other) {
    if (dict == other) {
      return;
    }
    int size = other.size();
    for (int p = other.nextPosition(0); p >= 0; p = other.nextPosition(p + 1)) {
      dict.put(other.keyAt(p), other.valueAt(p));
      if (other.size() != size) {
        throw Err.runtimeError("dict mutated during update");
      }
    }
  }

  private static void mergeMapping(PyDict dict, Object mapping) {
    Object keys = Iter.of(Calls.callMethod0(mapping, "keys"));
    for (Object key = Iter.next(keys); key != null; key = Iter.next(keys)) {
      dict.put(key, Ops.getItem(mapping, key));
    }
  }

  private static void mergePairs(PyDict dict, Object source) {
    Object it = Iter.of(source);
    int n = 0;
    for (Object pair = Iter.next(it); pair != null; pair = Iter.next(it)) {
      Object[] items = items(pair, n);
      if (items.length != 2) {
        throw Err.valueError(
            "dictionary update sequence element #"
                + n
                + " has length "
                + items.length
                + "; 2 is required");
      }
      dict.put(items[0], items[1]);
      n++;
    }
  }

  private static Object[] items(Object pair, int n) {
    if (pair instanceof PyTuple t && t.getClass() == PyTuple.class) {
      return t.items();
    }
    if (pair instanceof PyList l && l.getClass() == PyList.class) {
      return l.toArray();
    }
    try {
      return Iter.toList(pair).toArray();
    } catch (PyBaseException e) {
      if (Types.of(pair).lookup("__iter__") == null
          && Types.of(pair).lookup("__getitem__") == null) {
        throw Err.typeError(
            "cannot convert dictionary update sequence element #" + n + " to a sequence");
      }
      throw e;
    }
  }
}
