package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Calls of any object. */
public final class Calls {
  private Calls() {}

  /** {@code f(...)}; the arguments as {@link PyCallable} has them. */
  public static Object call(Object f, Object[] args, String @Nullable [] keywords) {
    return f instanceof PyCallable c
        ? c.call(args, keywords)
        : Slots.call(callMethod(f), f, args, keywords);
  }

  public static Object call0(Object f) {
    return f instanceof PyCallable c ? c.call0() : Slots.call1(callMethod(f), f);
  }

  public static Object call1(Object f, Object a) {
    return f instanceof PyCallable c ? c.call1(a) : Slots.call2(callMethod(f), f, a);
  }

  public static Object call2(Object f, Object a, Object b) {
    return f instanceof PyCallable c ? c.call2(a, b) : Slots.call3(callMethod(f), f, a, b);
  }

  public static Object call3(Object f, Object a, Object b, Object c) {
    return f instanceof PyCallable p
        ? p.call3(a, b, c)
        : Slots.call(callMethod(f), f, new Object[] {a, b, c}, null);
  }

  static Object call4(Object f, Object a, Object b, Object c, Object d) {
    return f instanceof PyCallable p
        ? p.call4(a, b, c, d)
        : Slots.call(callMethod(f), f, new Object[] {a, b, c, d}, null);
  }

  private static Object callMethod(Object f) {
    Object m = Types.of(f).lookup("__call__");
    if (m == null) {
      throw Err.typeError("'" + Types.of(f).name + "' object is not callable");
    }
    return m;
  }

  /** {@code callable(f)}. */
  public static boolean isCallable(Object f) {
    return f instanceof PyCallable || Types.of(f).lookup("__call__") != null;
  }

  /** {@code receiver.name(...)} without making a bound method. */
  public static Object callMethod(
      Object receiver, String name, Object[] args, String @Nullable [] keywords) {
    TypeEntry e = direct(receiver, name);
    if (e != null) {
      if (e.value instanceof PyFunction f) {
        return f.call(prepend(receiver, args), keywords);
      }
      if (e.value instanceof PyMethodDescriptor d) {
        return d.function.call(prepend(receiver, args), keywords);
      }
      if (e.value instanceof ForeignMethods f) {
        return f.callOn(receiver, args, keywords);
      }
    }
    return call(Attrs.get(receiver, name), args, keywords);
  }

  public static Object callMethod0(Object receiver, String name) {
    TypeEntry e = direct(receiver, name);
    if (e != null) {
      if (e.value instanceof PyFunction f) {
        return f.call1(receiver);
      }
      if (e.value instanceof PyMethodDescriptor d) {
        return d.function.call1(receiver);
      }
      if (e.value instanceof ForeignMethods f) {
        return f.callOn(receiver, PyCallable.NO_ARGUMENTS, null);
      }
    }
    return call0(Attrs.get(receiver, name));
  }

  public static Object callMethod1(Object receiver, String name, Object a) {
    TypeEntry e = direct(receiver, name);
    if (e != null) {
      if (e.value instanceof PyFunction f) {
        return f.call2(receiver, a);
      }
      if (e.value instanceof PyMethodDescriptor d) {
        return d.function.call2(receiver, a);
      }
      if (e.value instanceof ForeignMethods f) {
        return f.callOn(receiver, new Object[] {a}, null);
      }
    }
    return call1(Attrs.get(receiver, name), a);
  }

  public static Object callMethod2(Object receiver, String name, Object a, Object b) {
    TypeEntry e = direct(receiver, name);
    if (e != null) {
      if (e.value instanceof PyFunction f) {
        return f.call3(receiver, a, b);
      }
      if (e.value instanceof PyMethodDescriptor d) {
        return d.function.call3(receiver, a, b);
      }
      if (e.value instanceof ForeignMethods f) {
        return f.callOn(receiver, new Object[] {a, b}, null);
      }
    }
    return call2(Attrs.get(receiver, name), a, b);
  }

  public static Object callMethod3(Object receiver, String name, Object a, Object b, Object c) {
    TypeEntry e = direct(receiver, name);
    if (e != null) {
      if (e.value instanceof PyFunction f) {
        return f.call4(receiver, a, b, c);
      }
      if (e.value instanceof PyMethodDescriptor d) {
        return d.function.call4(receiver, a, b, c);
      }
      if (e.value instanceof ForeignMethods f) {
        return f.callOn(receiver, new Object[] {a, b, c}, null);
      }
    }
    return call3(Attrs.get(receiver, name), a, b, c);
  }

  // The method to call with the receiver as first argument, or null where the general way is
  // needed.
  private static @Nullable TypeEntry direct(Object receiver, String name) {
    PyType t = Types.of(receiver);
    if ((t.hooks() & TypeHooks.GETATTRIBUTE) != 0) {
      return null;
    }
    TypeEntry e = t.entry(name);
    if (!e.isMethod()
        || receiver instanceof PyType
        || receiver instanceof PyModule
        || receiver instanceof PySuper) {
      return null;
    }
    return receiver instanceof HasDict && Attrs.own(receiver, e, name) != null ? null : e;
  }

  /** {@code f(*positional, **keywords)}, both already collected. */
  public static Object callEx(Object f, PyTuple positional, @Nullable PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return call(f, positional.items().clone(), null);
    }
    int n = positional.size();
    Object[] args = new Object[n + keywords.size()];
    System.arraycopy(positional.items(), 0, args, 0, n);
    String[] names = new String[keywords.size()];
    int i = 0;
    for (int p = keywords.nextPosition(0); p >= 0; p = keywords.nextPosition(p + 1)) {
      String key = Convert.strOrNull(keywords.keyAt(p));
      if (key == null) {
        throw Err.typeError("keywords must be strings");
      }
      names[i] = key;
      args[n + i++] = keywords.valueAt(p);
    }
    return call(f, args, names);
  }

  static Object[] prepend(Object first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
