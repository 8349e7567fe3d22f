package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Identity;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code copy.deepcopy}: the memo maps ids of originals to their copies. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class DeepCopies {
  private DeepCopies() {}

  /** A copy of x and of all that it is made of. */
  public static Object copy(Object x, PyDict memo) {
    if (ShallowCopies.isAtom(x)) {
      return x;
    }
    Object known = memo.getOrNull(Identity.id(x));
    if (known != null) {
      return known;
    }
    Object y = made(x, memo);
    if (y != x) {
      memo.put(Identity.id(x), y);
      keepAlive(x, memo);
    }
    return y;
  }

  /** Keeps x as long as the memo, so that its id is not given to another object. */
  private static void keepAlive(Object x, PyDict memo) {
    Object kept = memo.getOrNull(Identity.id(memo));
    if (kept instanceof PyList list) {
      list.append(x);
    } else {
      PyList list = new PyList();
      list.append(x);
      memo.put(Identity.id(memo), list);
    }
  }

  private static Object made(Object x, PyDict memo) {
    if (x.getClass() == PyList.class) {
      return list((PyList) x, memo);
    }
    if (x instanceof PyDict d && d.type() == Types.DICT) {
      return dict(d, memo);
    }
    if (x.getClass() == PyTuple.class) {
      return tuple((PyTuple) x, memo);
    }
    if (x instanceof PyMethod m) {
      return new PyMethod(m.function, copy(m.self, memo));
    }
    Object method = Types.of(x).lookup("__deepcopy__");
    if (method != null && method != PyNone.NONE) {
      return Calls.callMethod1(x, "__deepcopy__", memo);
    }
    ShallowCopies.Reconstruction parts = ShallowCopies.Reconstruction.of(x);
    Object whole = parts.whole();
    if (whole != null) {
      return whole;
    }
    Object y = parts.make(o -> copy(o, memo));
    memo.put(Identity.id(x), y);
    parts.fill(y, o -> copy(o, memo));
    return y;
  }

  private static Object list(PyList x, PyDict memo) {
    if (x.longs != null || x.doubles != null || x.bools != null) {
      return x.copy();
    }
    PyList y = new PyList();
    memo.put(Identity.id(x), y);
    for (int i = 0; i < x.size; i++) {
      y.append(copy(x.get(i), memo));
    }
    return y;
  }

  private static Object dict(PyDict x, PyDict memo) {
    PyDict y = new PyDict();
    memo.put(Identity.id(x), y);
    for (int p = x.nextPosition(0); p >= 0; p = x.nextPosition(p + 1)) {
      Object value = x.valueAt(p);
      y.put(copy(x.keyAt(p), memo), copy(value, memo));
    }
    return y;
  }

  private static Object tuple(PyTuple x, PyDict memo) {
    Object[] items = new Object[x.size()];
    boolean changed = false;
    for (int i = 0; i < items.length; i++) {
      items[i] = copy(x.get(i), memo);
      changed |= items[i] != x.get(i);
    }
    Object known = known(x, memo);
    if (known != null) {
      return known;
    }
    return changed ? PyTuple.of(items) : x;
  }

  /** A tuple may have been copied while its own items were. */
  private static @Nullable Object known(PyTuple x, PyDict memo) {
    return memo.getOrNull(Identity.id(x));
  }
}
