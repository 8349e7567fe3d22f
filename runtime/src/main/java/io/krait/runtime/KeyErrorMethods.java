package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code KeyError}: its text is the key's repr. */
@PyTypeInfo("KeyError(LookupError)")
public final class KeyErrorMethods {
  private KeyErrorMethods() {}

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    return self.args().size() == 1 ? Ops.repr(self.args().get(0)) : BaseExceptionMethods.str(self);
  }
}
