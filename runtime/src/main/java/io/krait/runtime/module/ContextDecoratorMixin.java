package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code contextlib.ContextDecorator}. */
@PyTypeInfo(value = "ContextDecorator", module = "contextlib")
final class ContextDecoratorMixin {
  private ContextDecoratorMixin() {}

  @Py("_recreate_cm(self) -> Any")
  static Object recreate(Object self) {
    return self;
  }

  @Py("__call__(self, func: Any) -> Any")
  static Object call(Object self, Object function) {
    return new WrappingFunction(function) {
      @Override
      Object run(Object[] arguments, String @Nullable [] keywords) {
        Object manager = Calls.callMethod0(self, "_recreate_cm");
        return Decorated.run(manager, function, arguments, keywords);
      }
    };
  }
}
