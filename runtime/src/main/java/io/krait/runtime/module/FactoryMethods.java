package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of the default that stands for a factory. */
@PyTypeInfo(value = "_HAS_DEFAULT_FACTORY_CLASS", module = "dataclasses")
final class FactoryMethods {
  private FactoryMethods() {}

  @Py("__repr__(self) -> str")
  static String repr(Sentinel self) {
    return "<factory>";
  }
}
