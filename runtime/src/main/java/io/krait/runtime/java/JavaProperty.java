package io.krait.runtime.java;

import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** A bean property: {@code x.name} for {@code getName()} and {@code setName(value)}. */
final class JavaProperty implements Descriptor {
  private static final PyType TYPE = PyType.builtin("java.property", Types.OBJECT, "");

  private final String name;
  private final PyType owner;
  private final JavaMethods getter;
  private final @Nullable JavaMethods setter;

  JavaProperty(String name, PyType owner, JavaMethods getter, @Nullable JavaMethods setter) {
    this.name = name;
    this.owner = owner;
    this.getter = getter;
    this.setter = setter;
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    return instance == null ? this : getter.callOn(instance, PyCallable.NO_ARGUMENTS, null);
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(Object instance, Object value) {
    if (setter == null) {
      throw Err.attributeError("Java property " + owner.name + "." + name + " has no setter");
    }
    setter.callOn(instance, new Object[] {value}, null);
  }

  @Override
  public void delete(Object instance) {
    throw Err.attributeError("Java property " + owner.name + "." + name + " cannot be deleted");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
