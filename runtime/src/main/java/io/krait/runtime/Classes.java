package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a class statement does: bases, metaclass, namespace, and the new type. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Classes {
  private Classes() {}

  /** Replaces bases that have {@code __mro_entries__} (PEP 560). */
  public static PyTuple resolveBases(PyTuple bases) {
    List<Object> result = null;
    for (int i = 0; i < bases.size(); i++) {
      Object b = bases.get(i);
      Object entries = b instanceof PyType ? null : Attrs.getOrNull(b, "__mro_entries__");
      if (entries == null) {
        if (result != null) {
          result.add(b);
        }
        continue;
      }
      if (result == null) {
        result = new ArrayList<>(List.of(bases.items()).subList(0, i));
      }
      Object replaced = Calls.call1(entries, bases);
      if (!(replaced instanceof PyTuple t)) {
        throw Err.typeError("__mro_entries__ must return a tuple");
      }
      result.addAll(List.of(t.items()));
    }
    return result == null ? bases : PyTuple.of(result.toArray());
  }

  /** The metaclass that a class with these bases and keywords gets. */
  static Object metaclass(PyTuple bases, @Nullable PyDict keywords) {
    Object stated = keywords == null ? null : keywords.getStr("metaclass");
    if (stated != null && !(stated instanceof PyType)) {
      return stated;
    }
    PyType winner = stated instanceof PyType t ? t : Types.TYPE;
    if (stated == null && bases.size() > 0) {
      winner = Types.of(bases.get(0));
    }
    return mostDerived(winner, bases);
  }

  static PyType mostDerived(PyType start, PyTuple bases) {
    PyType winner = start;
    for (Object b : bases.items()) {
      PyType meta = Types.of(b);
      if (winner.isSubtypeOf(meta)) {
        continue;
      }
      if (meta.isSubtypeOf(winner)) {
        winner = meta;
        continue;
      }
      throw Err.typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of"
              + " the metaclasses of all its bases");
    }
    return winner;
  }

  /** {@code metaclass.__prepare__(name, bases, **keywords)}: the namespace of the body. */
  public static PyDict prepare(
      @Nullable Object metaclass, String name, PyTuple bases, @Nullable PyDict keywords) {
    Object ns = prepareAny(metaclass, name, bases, keywords);
    if (ns instanceof PyDict d) {
      return d;
    }
    throw Err.typeError(
        (metaclass instanceof PyType t ? t.name : "<metaclass>")
            + ".__prepare__() must return a mapping, not "
            + Types.of(ns).name);
  }

  static Object prepareAny(
      @Nullable Object metaclass, String name, PyTuple bases, @Nullable PyDict keywords) {
    Object meta = metaclass == null ? metaclass(bases, keywords) : metaclass;
    if (meta == Types.TYPE) {
      return new PyDict();
    }
    Object prepare = Attrs.getOrNull(meta, "__prepare__");
    if (prepare == null) {
      return new PyDict();
    }
    return Calls.callEx(prepare, PyTuple.of(name, bases), withoutMetaclass(keywords));
  }

  static @Nullable PyDict withoutMetaclass(@Nullable PyDict keywords) {
    if (keywords == null || keywords.getStr("metaclass") == null) {
      return keywords;
    }
    PyDict rest = keywords.copy();
    rest.removeOrNull("metaclass");
    return rest;
  }

  /**
   * Makes the class from its finished namespace, by calling the metaclass.
   *
   * @param keywords those of the class statement, {@code metaclass} among them
   * @param classCell the cell of {@code __class__}, set to the new class
   * @param layout the compiled class's layout, used where the bases allow it
   */
  public static Object build(
      String name,
      PyTuple bases,
      PyDict namespace,
      @Nullable PyDict keywords,
      @Nullable Cell classCell,
      @Nullable Layout layout) {
    return buildAny(name, bases, namespace, keywords, classCell, layout);
  }

  static Object buildAny(
      String name,
      PyTuple bases,
      Object namespace,
      @Nullable PyDict keywords,
      @Nullable Cell classCell,
      @Nullable Layout layout) {
    Object meta = metaclass(bases, keywords);
    PyDict rest = withoutMetaclass(keywords);
    if (meta == Types.TYPE && namespace instanceof PyDict d) {
      PyType t = ClassBuilder.build(Types.TYPE, name, bases, d, rest, classCell, layout);
      if (classCell != null) {
        classCell.value = t;
      }
      return t;
    }
    Object result;
    PendingLayout.set(layout, classCell);
    try {
      result = Calls.callEx(meta, PyTuple.of(name, bases, namespace), rest);
    } finally {
      PendingLayout.set(null, null);
    }
    if (classCell != null) {
      if (classCell.value == null && result instanceof PyType) {
        classCell.value = result;
      }
    }
    return result;
  }

  /** The nearest class above (or the class itself) that decides how instances are laid out. */
  static PyType solidBase(PyType type) {
    for (PyType t = type; t != null; t = t.base()) {
      if (t.isBuiltin()) {
        return t;
      }
    }
    return Types.OBJECT;
  }
}
