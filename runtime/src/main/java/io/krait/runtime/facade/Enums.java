package io.krait.runtime.facade;

import io.krait.runtime.Attrs;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Err;
import io.krait.runtime.Types;

/** The Java enums that stand for Python's. */
public final class Enums {
  private Enums() {}

  /** {@code module.cls.name} */
  public static Object member(CompiledModule module, String cls, String name) {
    return Attrs.get(Attrs.get(Loading.require(module), cls), name);
  }

  /** The Java constant of a Python member. */
  static Object constant(Object member, Class<?> type) {
    Object name = Attrs.getOrNull(member, "name");
    for (Object constant : type.getEnumConstants()) {
      if (constant instanceof PythonEnum p
          && ((Enum<?>) constant).name().equals(name)
          && p.python() == member) {
        return constant;
      }
    }
    throw Err.typeError(
        "result is " + Types.of(member).name + ", no constant of " + type.getSimpleName());
  }
}
