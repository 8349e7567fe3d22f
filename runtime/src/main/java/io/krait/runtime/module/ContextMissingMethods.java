package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextvars.Token.MISSING}'s type. */
@PyTypeInfo("Token.MISSING")
final class ContextMissingMethods {
  private ContextMissingMethods() {}

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    return "<Token.MISSING>";
  }
}
