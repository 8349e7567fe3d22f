package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of what {@code contextmanager} makes. */
@PyTypeInfo(value = "_GeneratorContextManager", module = "contextlib")
final class GeneratorManagerMethods {
  private GeneratorManagerMethods() {}

  @Py("__enter__(self) -> Any")
  static Object enter(PyGeneratorManager self) {
    return self.enter();
  }

  @Py("__exit__(self, typ: Any, value: Any, traceback: Any) -> bool | None")
  static Object exit(PyGeneratorManager self, Object type, Object value, Object traceback) {
    return self.exit(type, value);
  }

  @Py("__call__(self, func: Any) -> Any")
  static Object call(PyGeneratorManager self, Object function) {
    return new WrappingFunction(function) {
      @Override
      Object run(Object[] arguments, String @Nullable [] keywords) {
        PyGeneratorManager again =
            new PyGeneratorManager(self.function, self.arguments, self.keywords);
        return Decorated.run(again, function, arguments, keywords);
      }
    };
  }

  @Py(value = "gen(self) -> Any", kind = Py.Kind.GETTER)
  static Object gen(PyGeneratorManager self) {
    return self.generator();
  }

  @Py(value = "func(self) -> Any", kind = Py.Kind.GETTER)
  static Object func(PyGeneratorManager self) {
    return self.function;
  }

  @Py("_recreate_cm(self) -> Any")
  static Object recreate(PyGeneratorManager self) {
    return new PyGeneratorManager(self.function, self.arguments, self.keywords);
  }
}
