package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code typing}. */
@PyModuleInfo("typing")
public final class TypingModule {
  private static @Nullable PyType generic;
  private static @Nullable PyType protocol;

  private TypingModule() {}

  /** {@code typing.Generic}. */
  @PyConst("Generic: type")
  public static synchronized PyType generic() {
    PyType known = generic;
    if (known == null) {
      known =
          NativeTypes.build(
              "typing", "Generic", PyTuple.of(), null, "io.krait.runtime.module.GenericMixin");
      generic = known;
    }
    return known;
  }

  static @Nullable PyType protocolOrNull() {
    return protocol;
  }
}
