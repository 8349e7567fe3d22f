package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyRange;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code copy.copy} */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class ShallowCopies {
  private ShallowCopies() {}

  /** A copy whose parts are the parts of x. */
  public static Object copy(Object x) {
    if (isAtom(x) || x.getClass() == PyTuple.class || Types.of(x) == Types.FROZENSET) {
      return x;
    }
    if (x.getClass() == PyList.class) {
      return ((PyList) x).copy();
    }
    if (x instanceof PyDict d && d.type() == Types.DICT) {
      return d.copy();
    }
    if (x.getClass() == PySet.class) {
      return SetOps.copy((PySet) x);
    }
    Object method = Types.of(x).lookup("__copy__");
    if (method != null && method != PyNone.NONE) {
      return Calls.callMethod0(x, "__copy__");
    }
    return Reconstruction.of(x).build(o -> o);
  }

  /** Objects that never change, and those that copies share. */
  static boolean isAtom(Object x) {
    return !(x instanceof PyObject)
        || x instanceof PyNone
        || x instanceof PyType
        || x instanceof PyFunction
        || x.getClass() == PyRange.class
        || Types.of(x) == Types.BYTES
        || Types.of(x) == Types.COMPLEX
        || Types.of(x) == Types.SLICE
        || Types.of(x) == Types.PROPERTY
        || Types.of(x).simpleName().equals("builtin_function_or_method");
  }

  /** The parts of which an object is made again: what {@code __reduce_ex__(4)} would say. */
  static final class Reconstruction {
    /** Copies one part. */
    interface Part {
      Object copy(Object part);
    }

    private final Object callable;
    private final PyTuple args;
    private final Object state;
    private final @Nullable Object listItems;
    private final @Nullable Object dictItems;
    private final @Nullable Object whole;

    private Reconstruction(
        Object callable,
        PyTuple args,
        Object state,
        @Nullable Object listItems,
        @Nullable Object dictItems,
        @Nullable Object whole) {
      this.callable = callable;
      this.args = args;
      this.state = state;
      this.listItems = listItems;
      this.dictItems = dictItems;
      this.whole = whole;
    }

    static Reconstruction of(Object x) {
      PyType type = Types.of(x);
      Object reduced = null;
      if (isOverridden(type, "__reduce_ex__")) {
        reduced = Calls.callMethod1(x, "__reduce_ex__", 4L);
      } else if (isOverridden(type, "__reduce__")) {
        reduced = Calls.callMethod0(x, "__reduce__");
      }
      return reduced == null ? standard(x, type) : parse(x, reduced);
    }

    private static boolean isOverridden(PyType type, String name) {
      Object method = type.lookup(name);
      return method != null && method != Types.OBJECT.lookup(name);
    }

    private static Reconstruction parse(Object x, Object reduced) {
      if (reduced instanceof String) {
        return new Reconstruction(x, PyTuple.EMPTY, PyNone.NONE, null, null, x);
      }
      PyTuple parts = (PyTuple) reduced;
      return new Reconstruction(
          parts.get(0),
          (PyTuple) parts.get(1),
          parts.size() > 2 ? parts.get(2) : PyNone.NONE,
          part(parts, 3),
          part(parts, 4),
          null);
    }

    private static @Nullable Object part(PyTuple parts, int index) {
      return parts.size() > index && parts.get(index) != PyNone.NONE ? parts.get(index) : null;
    }

    /**
     * What {@code object.__reduce_ex__} says: the class, its arguments, its attributes, its items.
     */
    private static Reconstruction standard(Object x, PyType type) {
      if (x instanceof PyDeque deque) {
        PyTuple bound = deque.maxlen < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, deque.maxlen);
        Object items = new DequeIterator(deque, false);
        return new Reconstruction(type, bound, state(x, type), items, null, null);
      }
      if (x instanceof PyDefaultDict d) {
        PyTuple factory = PyTuple.of(d.factory);
        return new Reconstruction(type, factory, state(x, type), null, d.items(), null);
      }
      if (type.isBuiltin() && !(x instanceof HasDict) && !(x instanceof AnySet)) {
        throw Err.typeError("cannot pickle '" + type.name + "' object");
      }
      PyTuple args = PyTuple.of(type);
      if (x instanceof AnySet set) {
        args = PyTuple.of(type, PyList.of(set.toArray()));
        return new Reconstruction(Types.TYPE, args, state(x, type), null, null, null);
      }
      if (type.lookup("__getnewargs__") != null) {
        PyTuple more = (PyTuple) Calls.callMethod0(x, "__getnewargs__");
        args = (PyTuple) TupleMethods.add(args, more);
      }
      Object lists = x instanceof PyList l ? new PyListIterator(l) : null;
      Object pairs = x instanceof PyDict d ? d.items() : null;
      return new Reconstruction(
          Attrs.get(type, "__new__"), args, state(x, type), lists, pairs, null);
    }

    private static Object state(Object x, PyType type) {
      if (isOverridden(type, "__getstate__")) {
        return Calls.callMethod0(x, "__getstate__");
      }
      Object dict = x instanceof HasDict ? Attrs.getOrNull(x, "__dict__") : null;
      PyDict attributes = dict instanceof PyDict d ? d.copy() : new PyDict();
      PyDict slots = slots(x, type);
      if (slots.size() > 0) {
        return PyTuple.of(attributes.size() == 0 ? PyNone.NONE : attributes, slots);
      }
      return attributes.size() == 0 ? PyNone.NONE : attributes;
    }

    private static PyDict slots(Object x, PyType type) {
      PyDict found = new PyDict();
      for (PyType t : type.mro()) {
        Object names = t.isBuiltin() ? null : t.own("__slots__");
        if (names == null) {
          continue;
        }
        Object it = Iter.of(names instanceof String s ? PyTuple.of(s) : names);
        for (Object name = Iter.next(it); name != null; name = Iter.next(it)) {
          Object value = name.equals("__dict__") ? null : Attrs.getOrNull(x, Ops.str(name));
          if (value != null) {
            found.put(name, value);
          }
        }
      }
      return found;
    }

    Object make(Part part) {
      Object[] values = new Object[args.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = part.copy(args.get(i));
      }
      if (callable == Types.TYPE && values.length == 2) {
        return Calls.call1(values[0], values[1]);
      }
      return Calls.call(callable, values, null);
    }

    Object build(Part part) {
      if (whole != null) {
        return whole;
      }
      Object y = make(part);
      fill(y, part);
      return y;
    }

    @Nullable Object whole() {
      return whole;
    }

    /** Gives the new object its attributes and items. */
    void fill(Object y, Part part) {
      if (state != PyNone.NONE) {
        restore(y, part.copy(state));
      }
      if (listItems != null) {
        Object it = Iter.of(listItems);
        for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
          Calls.callMethod1(y, "append", part.copy(o));
        }
      }
      if (dictItems != null) {
        Object it = Iter.of(dictItems);
        for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
          Object[] pair = Iter.unpack(o, 2);
          Ops.setItem(y, part.copy(pair[0]), part.copy(pair[1]));
        }
      }
    }

    private static void restore(Object y, Object state) {
      if (Types.of(y).lookup("__setstate__") != null) {
        Calls.callMethod1(y, "__setstate__", state);
        return;
      }
      Object attributes = state;
      if (state instanceof PyTuple pair && pair.size() == 2) {
        attributes = pair.get(0);
        PyDict slots = (PyDict) pair.get(1);
        for (int p = slots.nextPosition(0); p >= 0; p = slots.nextPosition(p + 1)) {
          setSlot(y, Ops.str(slots.keyAt(p)), slots.valueAt(p));
        }
      }
      if (attributes != PyNone.NONE) {
        Calls.callMethod1(Attrs.get(y, "__dict__"), "update", attributes);
      }
    }

    /** A slot is set even where the class forbids it, as frozen dataclasses do. */
    private static void setSlot(Object y, String name, Object value) {
      try {
        Attrs.set(y, name, value);
      } catch (PyBaseException e) {
        if (!Endings.isAttributeError(e)) {
          throw e;
        }
        Calls.call3(Attrs.get(Types.OBJECT, "__setattr__"), y, name, value);
      }
    }
  }
}
