package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The descriptor {@code __dict__} of user classes. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class PyDictAttribute implements Descriptor {
  final PyType owner;

  private PyDictAttribute(PyType owner) {
    this.owner = owner;
  }

  static PyDictAttribute of(PyType owner) {
    return new PyDictAttribute(owner);
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    if (instance == null) {
      return this;
    }
    if (instance instanceof PyInstance p) {
      return InstanceDict.of(p);
    }
    if (instance instanceof HasDict h) {
      return h.dict();
    }
    throw AttrErrors.missing(instance, "__dict__");
  }

  @Override
  public void set(Object instance, Object value) {
    if (!(value instanceof PyDict d)) {
      throw Err.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.of(value).name + "'");
    }
    if (instance instanceof PyInstance p && p.type().layout != null) {
      InstanceDict view = (InstanceDict) InstanceDict.of(p);
      if (view != d) {
        PyDict values = d.copy();
        view.clear();
        view.update(values);
      }
    } else if (instance instanceof HasDict h) {
      h.setDict(d);
    }
  }

  @Override
  public void delete(Object instance) {
    set(instance, new PyDict());
  }

  @Override
  public PyType type() {
    return Types.GETSET_DESCRIPTOR;
  }
}
