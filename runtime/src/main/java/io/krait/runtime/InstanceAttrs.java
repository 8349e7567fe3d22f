package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Setting and deleting attributes of instances: {@code object.__setattr__} and {@code __delattr__}.
 */
final class InstanceAttrs {
  private InstanceAttrs() {}

  static void set(Object o, PyType t, String name, Object value) {
    TypeEntry e = t.entry(name);
    if (e.isData()) {
      setData(e, o, value);
    } else if (o instanceof PyInstance p) {
      setInstance(p, t, e, name, value);
    } else if (o instanceof HasDict h && !t.noDict) {
      h.dict().putStr(name, value);
    } else {
      throw AttrErrors.notSettable(o, e, name);
    }
  }

  private static void setInstance(PyInstance p, PyType t, TypeEntry e, String name, Object value) {
    if (e.kind != TypeEntry.ABSENT) {
      t.breakGuards(name);
    }
    if (e.slot >= 0) {
      if (p.setSlot(e.slot, value)) {
        PyDict d = p.dict;
        if (d != null && !(d instanceof InstanceDict)) {
          d.removeOrNull(name);
        }
        return;
      }
      p.setSlot(e.slot, null);
    }
    if (t.noDict) {
      throw AttrErrors.notSettable(p, e, name);
    }
    p.dict().putStr(name, value);
  }

  private static void setData(TypeEntry e, Object o, Object value) {
    Object d = e.value;
    if (e.kind == TypeEntry.DATA && d instanceof Descriptor descriptor) {
      descriptor.set(o, value);
      return;
    }
    if (d == null) {
      throw new IllegalStateException("a data descriptor without value");
    }
    Object setter = Types.of(d).lookup("__set__");
    if (setter == null) {
      throw Err.attributeError("__set__");
    }
    Slots.call3(setter, d, o, value);
  }

  static void delete(Object o, PyType t, String name) {
    TypeEntry e = t.entry(name);
    if (e.isData()) {
      deleteData(e, o);
      return;
    }
    if (o instanceof PyInstance p && e.slot >= 0 && p.getSlot(e.slot) != null) {
      p.setSlot(e.slot, null);
      return;
    }
    PyDict d = o instanceof HasDict h ? h.dictOrNull() : null;
    if (d != null && d.removeOrNull(name) != null) {
      return;
    }
    throw AttrErrors.notDeletable(o, e, name, o instanceof HasDict && !t.noDict);
  }

  private static void deleteData(TypeEntry e, Object o) {
    Object d = e.value;
    if (e.kind == TypeEntry.DATA && d instanceof Descriptor descriptor) {
      descriptor.delete(o);
      return;
    }
    @Nullable Object deleter = d == null ? null : Types.of(d).lookup("__delete__");
    if (d == null || deleter == null) {
      throw Err.attributeError("__delete__");
    }
    Slots.call2(deleter, d, o);
  }
}
