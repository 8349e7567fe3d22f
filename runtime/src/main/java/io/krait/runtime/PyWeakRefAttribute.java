package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The descriptor {@code __weakref__} of user classes: the first of the object's weak references.
 */
final class PyWeakRefAttribute implements Descriptor {
  final PyType owner;

  PyWeakRefAttribute(PyType owner) {
    this.owner = owner;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    return instance == null ? this : io.krait.runtime.module._weakrefModule.first(instance);
  }

  @Override
  public void set(Object instance, Object value) {
    throw Err.attributeError(
        "attribute '__weakref__' of '" + owner.name + "' objects is not writable");
  }

  @Override
  public void delete(Object instance) {
    set(instance, PyNone.NONE);
  }

  @Override
  public PyType type() {
    return Types.GETSET_DESCRIPTOR;
  }
}
