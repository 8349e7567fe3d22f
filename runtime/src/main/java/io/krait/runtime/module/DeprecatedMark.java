package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** The decorator that {@code warnings.deprecated} returns. */
record DeprecatedMark(Object message, Object category) implements PyCallable {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    Object target = arguments[0];
    if (target instanceof PyType) {
      Attrs.set(target, "__deprecated__", message);
      return target;
    }
    WrappingFunction wrapper =
        new WrappingFunction(target) {
          @Override
          Object run(Object[] given, String @Nullable [] names) {
            if (category != PyNone.NONE) {
              Warnings.warn(message, category);
            }
            return Calls.call(target, given, names);
          }
        };
    Attrs.set(wrapper, "__deprecated__", message);
    return wrapper;
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
