package io.krait.runtime.container;

import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyObject;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;

/** The reprs of containers; one inside itself shows as dots. */
public final class Reprs {
  private Reprs() {}

  public static String list(PyList list) {
    if (list.size == 0) {
      return "[]";
    }
    if (!ReprGuard.enter(list)) {
      return "[...]";
    }
    try {
      StringBuilder text = new StringBuilder().append('[');
      for (int i = 0; i < list.size; i++) {
        text.append(i == 0 ? "" : ", ");
        if (list.longs != null) {
          text.append(list.longs[i]);
        } else {
          text.append(Ops.repr(list.get(i)));
        }
      }
      return text.append(']').toString();
    } finally {
      ReprGuard.leave(list);
    }
  }

  public static String tuple(PyTuple tuple) {
    if (tuple.size() == 0) {
      return "()";
    }
    if (!ReprGuard.enter(tuple)) {
      return "(...)";
    }
    try {
      StringBuilder text = new StringBuilder().append('(');
      for (int i = 0; i < tuple.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(Ops.repr(tuple.get(i)));
      }
      return text.append(tuple.size() == 1 ? ",)" : ")").toString();
    } finally {
      ReprGuard.leave(tuple);
    }
  }

  public static String dict(PyDict dict) {
    if (dict.size() == 0) {
      return "{}";
    }
    if (!ReprGuard.enter(dict)) {
      return "{...}";
    }
    try {
      StringBuilder text = new StringBuilder().append('{');
      boolean first = true;
      for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
        Object value = dict.valueAt(p);
        text.append(first ? "" : ", ").append(Ops.repr(dict.keyAt(p)));
        text.append(": ").append(Ops.repr(value));
        first = false;
      }
      return text.append('}').toString();
    } finally {
      ReprGuard.leave(dict);
    }
  }

  /** The repr of a set or frozenset, with the class's name where it is not set itself. */
  public static String set(AnySet set) {
    String name = set.type().simpleName();
    if (set.size() == 0) {
      return name + "()";
    }
    if (!ReprGuard.enter(set)) {
      return name + "(...)";
    }
    try {
      StringBuilder text = new StringBuilder();
      boolean plain = set.getClass() == PySet.class;
      text.append(plain ? "{" : name + "({");
      boolean first = true;
      for (Object item : set.toArray()) {
        text.append(first ? "" : ", ").append(Ops.repr(item));
        first = false;
      }
      return text.append(plain ? "}" : "})").toString();
    } finally {
      ReprGuard.leave(set);
    }
  }

  /** {@code name([items])}, as deques, views and the like show themselves. */
  static String named(String name, PyObject self, Iterable<?> items, String end) {
    if (!ReprGuard.enter(self)) {
      return "...";
    }
    try {
      StringBuilder text = new StringBuilder(name).append("([");
      boolean first = true;
      for (Object item : items) {
        text.append(first ? "" : ", ").append(Ops.repr(item));
        first = false;
      }
      return text.append(']').append(end).append(')').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }
}
