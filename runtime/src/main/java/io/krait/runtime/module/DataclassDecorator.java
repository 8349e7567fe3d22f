package io.krait.runtime.module;

import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code dataclass(...)} with options, waiting for its class. */
record DataclassDecorator(DataclassOptions options) implements PyCallable {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return DataclassesModule.decorate(arguments[0], options);
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
