package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A computed attribute of a built-in type: {@code int.real}. */
public final class PyGetSet implements Descriptor {
  final String name;
  final PyType owner;
  private final @Nullable NativeFunction getter;
  private final @Nullable NativeFunction setter;

  PyGetSet(
      String name, PyType owner, @Nullable NativeFunction getter, @Nullable NativeFunction setter) {
    this.name = name;
    this.owner = owner;
    this.getter = getter;
    this.setter = setter;
  }

  public String name() {
    return name;
  }

  PyGetSet with(@Nullable NativeFunction newGetter, @Nullable NativeFunction newSetter) {
    return new PyGetSet(
        name,
        owner,
        newGetter == null ? getter : newGetter,
        newSetter == null ? setter : newSetter);
  }

  @Override
  public boolean isData() {
    // CPython has a plain str there, which instances may hide.
    return setter != null || !name.equals("__doc__");
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    if (instance == null || getter == null) {
      return this;
    }
    if (!Types.isInstance(instance, owner)) {
      throw wrongType(instance);
    }
    return getter.call1(instance);
  }

  private PyBaseException wrongType(Object instance) {
    return Err.typeError(
        "descriptor '"
            + name
            + "' for '"
            + owner.name
            + "' objects doesn't apply to a '"
            + Types.of(instance).name
            + "' object");
  }

  @Override
  public void set(Object instance, Object value) {
    if (setter == null) {
      throw Err.attributeError(
          "attribute '" + name + "' of '" + owner.name + "' objects is not writable");
    }
    if (!Types.isInstance(instance, owner)) {
      throw wrongType(instance);
    }
    setter.call2(instance, value);
  }

  @Override
  public void delete(Object instance) {
    if (setter != null && setter.signature().hasDefault(1)) {
      setter.call1(instance);
      return;
    }
    throw Err.attributeError(
        "attribute '" + name + "' of '" + owner.name + "' objects is not writable");
  }

  @Override
  public PyType type() {
    return Types.GETSET_DESCRIPTOR;
  }
}
