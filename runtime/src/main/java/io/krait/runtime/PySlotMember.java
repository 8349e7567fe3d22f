package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The descriptor of an attribute named in {@code __slots__}. */
final class PySlotMember implements Descriptor {
  final String name;
  final PyType owner;
  private final int index;

  PySlotMember(String name, PyType owner, int index) {
    this.name = name;
    this.owner = owner;
    this.index = index;
  }

  @Override
  public boolean isData() {
    return true;
  }

  private @Nullable Object read(Object instance) {
    if (instance instanceof PyInstance p) {
      Object v = p.getSlot(index);
      PyDict other = v == null && p.type().noDict ? p.dict : null;
      return other == null ? v : other.getStr(name);
    }
    PyDict d = instance instanceof HasDict h ? h.dictOrNull() : null;
    return d == null ? null : d.getStr(name);
  }

  private void write(Object instance, @Nullable Object value) {
    if (instance instanceof PyInstance p) {
      writeField(p, value);
    } else if (instance instanceof HasDict h) {
      if (value == null) {
        h.dict().removeOrNull(name);
      } else {
        h.dict().putStr(name, value);
      }
    }
  }

  /** A value that the field of a compiled class cannot hold stands in a dict that nobody sees. */
  private void writeField(PyInstance p, @Nullable Object value) {
    if (!p.setSlot(index, value)) {
      p.setSlot(index, null);
      if (value != null) {
        p.dict().putStr(name, value);
      }
      return;
    }
    PyDict other = p.type().noDict ? p.dict : null;
    if (other != null) {
      other.removeOrNull(name);
    }
  }

  private void check(Object instance) {
    if (!Types.isInstance(instance, owner)) {
      throw Err.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name
              + "' objects doesn't apply to a '"
              + Types.of(instance).name
              + "' object");
    }
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    if (instance == null) {
      return this;
    }
    check(instance);
    Object v = read(instance);
    if (v == null) {
      throw AttrErrors.missing(instance, name);
    }
    return v;
  }

  @Override
  public void set(Object instance, Object value) {
    check(instance);
    write(instance, value);
  }

  @Override
  public void delete(Object instance) {
    check(instance);
    if (read(instance) == null) {
      throw Err.attributeError(name, instance, name);
    }
    write(instance, null);
  }

  @Override
  public PyType type() {
    return Types.MEMBER_DESCRIPTOR;
  }
}
