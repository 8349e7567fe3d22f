package io.krait.runtime;

import io.krait.runtime.container.AnySet;
import io.krait.runtime.container.PyDefaultDict;
import io.krait.runtime.container.PyDeque;
import io.krait.runtime.container.PyListIterator;
import io.krait.runtime.container.PyOrderedDict;
import io.krait.runtime.text.BytesLike;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code __reduce_ex__} (PEP 307): what pickle makes an object again of. */
final class Reduction {
  private Reduction() {}

  /** {@code object.__reduce_ex__}. */
  static Object reduceEx(Object o, long protocol) {
    PyType type = Types.of(o);
    Object own = type.lookup("__reduce__");
    if (own != null && own != Types.OBJECT.lookup("__reduce__")) {
      return Calls.callMethod0(o, "__reduce__");
    }
    return reduce(o, type, protocol);
  }

  static Object reduce(Object o, PyType type, long protocol) {
    Object built = ofBuiltin(o, type, protocol);
    if (built == null) {
      built = ofCallable(o);
    }
    if (built != null) {
      return built;
    }
    if (protocol < 2) {
      Object old = Attrs.get(Imports.load("copyreg"), "_reduce_ex");
      return Calls.call2(old, o, protocol);
    }
    return newObject(o, type);
  }

  private static @Nullable Object ofBuiltin(Object o, PyType type, long protocol) {
    if (o instanceof PyRange r) {
      return PyTuple.of(
          type, PyTuple.of(Attrs.get(r, "start"), Attrs.get(r, "stop"), Attrs.get(r, "step")));
    }
    if (o instanceof PySlice s) {
      return PyTuple.of(type, PyTuple.of(s.start, s.stop, s.step));
    }
    if (o instanceof AnySet set) {
      return PyTuple.of(type, PyTuple.of(PyList.of(set.toArray())), stateOf(o));
    }
    if (o instanceof PyDeque d) {
      Object bound = Attrs.get(d, "maxlen");
      PyTuple args = bound == PyNone.NONE ? PyTuple.of() : PyTuple.of(PyTuple.of(), bound);
      return PyTuple.of(type, args, stateOf(o), Iter.of(d));
    }
    if (o instanceof PyDefaultDict d) {
      Object factory = Attrs.get(d, "default_factory");
      PyTuple args = factory == PyNone.NONE ? PyTuple.of() : PyTuple.of(factory);
      return PyTuple.of(type, args, PyNone.NONE, PyNone.NONE, items(d));
    }
    if (o instanceof PyOrderedDict) {
      return PyTuple.of(type, PyTuple.of(), stateOf(o), PyNone.NONE, items(o));
    }
    if (o instanceof PyByteArray b) {
      PyTuple args =
          protocol < 3 ? PyTuple.of(latin1(b), "latin-1") : PyTuple.of(PyBytes.of(b.copy()));
      return PyTuple.of(type, args, stateOf(o));
    }
    if (o instanceof PyIterator it) {
      PyTuple reduced = it.reduced();
      if (reduced == null) {
        throw cannot(type);
      }
      return reduced;
    }
    return null;
  }

  private static String latin1(BytesLike b) {
    return new String(b.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Object ofCallable(Object o) {
    Object getattr = Names.builtin("getattr");
    if (o instanceof PyMethod m) {
      return PyTuple.of(getattr, PyTuple.of(m.self, Attrs.get(m.function, "__name__")));
    }
    if (o instanceof PyBuiltinMethod m) {
      return PyTuple.of(getattr, PyTuple.of(m.self(), m.name()));
    }
    if (o instanceof PyBuiltinFunction f) {
      return f.self() instanceof PyType t ? PyTuple.of(getattr, PyTuple.of(t, f.name())) : f.name();
    }
    if (o instanceof PyMethodDescriptor d) {
      return PyTuple.of(getattr, PyTuple.of(d.owner, d.name()));
    }
    return o instanceof PyFunction f ? f.qualname : null;
  }

  private static Object items(Object dict) {
    return Iter.of(Calls.callMethod0(dict, "items"));
  }

  private static Object stateOf(Object o) {
    return Calls.callMethod0(o, "__getstate__");
  }

  private static PyBaseException cannot(PyType type) {
    return Err.typeError("cannot pickle '" + type.name + "' object");
  }

  private static Object newObject(Object o, PyType type) {
    NewArguments args = NewArguments.of(o, type);
    boolean plain = o instanceof PyList || o instanceof PyDict;
    Object state = state(o, type, !args.given() && !plain);
    Object lists = o instanceof PyList l ? new PyListIterator(l) : PyNone.NONE;
    Object pairs = o instanceof PyDict ? items(o) : PyNone.NONE;
    Object copyreg = Imports.load("copyreg");
    if (args.keywords().size() > 0) {
      PyTuple all = PyTuple.of(type, args.positional(), args.keywords());
      return PyTuple.of(Attrs.get(copyreg, "__newobj_ex__"), all, state, lists, pairs);
    }
    Object[] all = new Object[args.positional().size() + 1];
    all[0] = type;
    System.arraycopy(args.positional().items(), 0, all, 1, args.positional().size());
    return PyTuple.of(Attrs.get(copyreg, "__newobj__"), PyTuple.of(all), state, lists, pairs);
  }

  private static Object state(Object o, PyType type, boolean required) {
    Object own = type.lookup("__getstate__");
    if (own != null && own != Types.OBJECT.lookup("__getstate__")) {
      return Calls.callMethod0(o, "__getstate__");
    }
    return standardState(o, type, required);
  }

  /** {@code object.__getstate__}. */
  static Object standardState(Object o, PyType type, boolean required) {
    if (required && isOpaque(o, type)) {
      throw cannot(type);
    }
    Object dict = o instanceof HasDict ? Attrs.getOrNull(o, "__dict__") : null;
    PyDict attributes = dict instanceof PyDict d && d.size() > 0 ? d.copy() : null;
    PyDict slots = slots(o, type);
    if (slots.size() > 0) {
      return PyTuple.of(attributes == null ? PyNone.NONE : attributes, slots);
    }
    return attributes != null ? attributes : PyNone.NONE;
  }

  // What a class written in Java keeps is not in any dict.
  private static boolean isOpaque(Object o, PyType type) {
    if (o instanceof PyInstance || o instanceof PyBaseException || type == Types.OBJECT) {
      return false;
    }
    PyType solid = Classes.solidBase(type);
    return solid != Types.OBJECT
        && solid != Exceptions.BASE_EXCEPTION
        && solid != Types.LIST
        && solid != Types.DICT;
  }

  private static PyDict slots(Object o, PyType type) {
    PyDict found = new PyDict();
    for (PyType t : type.mro()) {
      Object names = t.isBuiltin() ? null : t.own("__slots__");
      if (names == null) {
        continue;
      }
      for (Object name : names instanceof String s ? PyList.of(s) : Iter.toList(names)) {
        String text = Ops.str(name);
        if (text.equals("__dict__") || text.equals("__weakref__")) {
          continue;
        }
        String mangled = mangled(text, t);
        Object value = Attrs.getOrNull(o, mangled);
        if (value != null) {
          found.putStr(mangled, value);
        }
      }
    }
    return found;
  }

  private static String mangled(String name, PyType owner) {
    String stripped = owner.simpleName().replaceFirst("^_+", "");
    boolean hidden = name.startsWith("__") && !name.endsWith("__") && !stripped.isEmpty();
    return hidden ? "_" + stripped + name : name;
  }
}
