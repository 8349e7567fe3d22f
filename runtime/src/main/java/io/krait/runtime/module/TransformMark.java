package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** The decorator that {@code dataclass_transform} returns. */
record TransformMark(PyDict options) implements PyCallable {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    Attrs.set(arguments[0], "__dataclass_transform__", options);
    return arguments[0];
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
