package io.krait.runtime.java;

import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;

/** What Java's exceptions have as Python's do. */
final class ThrowableMembers {
  private ThrowableMembers() {}

  private static Throwable java(Object self) {
    return (Throwable) JavaValues.unwrapped(self);
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  static void init(Object self, PyTuple args, PyDict kwargs) {
    if (self instanceof PyBaseException e && !(e.type() instanceof JavaType)) {
      JavaNew.initialise(e, args.items().clone());
    }
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(Object self, Object other) {
    return java(self).equals(JavaValues.unwrapped(other)) ? (Object) true : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__hash__(self, /) -> int")
  static long hash(Object self) {
    return java(self).hashCode();
  }

  @Py("__str__(self, /) -> str")
  static String str(Object self) {
    String message = java(self).getMessage();
    return message == null ? "" : message;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    String message = java(self).getMessage();
    return Types.of(self).name + "(" + (message == null ? "" : Ops.repr(message)) + ")";
  }
}
