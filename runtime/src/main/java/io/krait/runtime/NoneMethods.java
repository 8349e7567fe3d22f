package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code NoneType}, {@code NotImplementedType} and {@code ellipsis}. */
@PyTypeInfo("NoneType")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class NoneMethods {
  private NoneMethods() {}

  @Py("__new__(cls: type, /) -> Self")
  public static Object new_(PyType cls) {
    return cls == Types.NONE_TYPE
        ? PyNone.NONE
        : cls == Types.ELLIPSIS_TYPE ? PyNone.ELLIPSIS : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyNone self) {
    return self.toString();
  }

  @Py("__bool__(self, /) -> bool")
  public static boolean bool(PyNone self) {
    if (self == PyNone.NOT_IMPLEMENTED) {
      return true;
    }
    return self == PyNone.ELLIPSIS;
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(PyNone self) {
    return self == PyNone.NONE ? 0xfca86420L : 0xfca86420L + self.toString().length();
  }
}
