package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * {@code enum.property}: an attribute of members that leaves the class's attribute of that name to
 * a member. {@code name} and {@code value} are such properties, which read a private attribute.
 */
final class PyEnumProperty implements Descriptor {
  static final PyType TYPE =
      PyType.builtin("enum.property", Types.OBJECT, "io.krait.runtime.module.EnumPropertyMethods");

  String name;
  private final @Nullable Object getter;
  private final @Nullable String attribute;

  PyEnumProperty(String name, @Nullable Object getter, @Nullable String attribute) {
    this.name = name;
    this.getter = getter;
    this.attribute = attribute;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    if (instance == null) {
      EnumInfo info = EnumInfo.of(owner);
      Object member = info == null ? null : info.memberMap.getStr(name);
      if (member == null) {
        throw Err.attributeError(Ops.repr(owner) + " has no attribute " + Ops.repr(name));
      }
      return member;
    }
    String stored = attribute;
    if (stored != null) {
      PyDict dict = instance instanceof HasDict hasDict ? hasDict.dictOrNull() : null;
      Object value = dict == null ? null : dict.getStr(stored);
      return value == null ? Attrs.get(instance, stored) : value;
    }
    Object function = getter;
    if (function == null) {
      throw Err.attributeError(Ops.repr(owner) + " has no attribute " + Ops.repr(name));
    }
    return Calls.call1(function, instance);
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(Object instance, Object value) {
    throw Err.attributeError(
        "<enum " + shownOwner(instance) + "> cannot set attribute " + Ops.repr(name));
  }

  @Override
  public void delete(Object instance) {
    throw Err.attributeError(
        "<enum " + shownOwner(instance) + "> cannot delete attribute " + Ops.repr(name));
  }

  // Enum's own properties name Enum.
  private String shownOwner(Object instance) {
    PyType owner = attribute == null ? Types.of(instance) : EnumModule.enumClass();
    return Ops.repr(owner.simpleName());
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
