package io.krait.runtime.module;

import io.krait.runtime.Descriptor;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code __class_getitem__} of classes for which {@code C[x]} is a {@code types.GenericAlias}. */
final class ClassGetItem implements PyCallable, Descriptor {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    PyType cls = (PyType) arguments[0];
    return cls.qualname().equals("Callable") && cls.module().equals("collections.abc")
        ? TypingForms.callable(PyAlias.ABC_CALLABLE, cls, arguments[1])
        : PyAlias.of(cls, arguments[1]);
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return new PyMethod(this, owner);
  }

  @Override
  public PyType type() {
    return Types.CLASSMETHOD_DESCRIPTOR;
  }
}
