package io.krait.runtime.module;

import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code typing.NewType}: called, it gives its argument back. */
final class PyNewType extends NativeObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin("typing.NewType", Types.OBJECT, "io.krait.runtime.module.NewTypeMethods");

  final String name;
  final Object of;

  PyNewType(String name, Object of) {
    super(TYPE);
    this.name = name;
    this.of = of;
    dict().putStr("__module__", "__main__");
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length != 1 || (keywords != null && keywords.length > 0)) {
      throw io.krait.runtime.Err.typeError(
          "NewType.__call__() takes 2 positional arguments but "
              + (arguments.length + 1)
              + " were given");
    }
    return arguments[0];
  }

  @Override
  public Object call1(Object a) {
    return a;
  }
}
