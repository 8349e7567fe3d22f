package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code async_generator} (PEP 525). */
@PyTypeInfo(value = "AsyncGeneratorType(AsyncGenerator[Y, S])", module = "types")
public final class AsyncGeneratorMethods {
  private AsyncGeneratorMethods() {}

  @Py("__aiter__(self, /) -> Self")
  public static PyGenerator aiter(PyGenerator self) {
    return self;
  }

  @Py("__anext__(self, /) -> Any")
  public static Object anext(PyGenerator self) {
    return new PyAsyncSend(self, PyNone.NONE);
  }

  @Py("asend(self, value: S, /) -> Any")
  public static Object asend(PyGenerator self, Object value) {
    return new PyAsyncSend(self, value);
  }

  @Py("athrow(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Any")
  public static Object athrow(
      PyGenerator self, Object type, @Nullable Object value, @Nullable Object traceback) {
    return new PyAsyncThrow(self, Raise.thrown(type, value, traceback));
  }

  @Py("aclose(self, /) -> Any")
  public static Object aclose(PyGenerator self) {
    return new PyAsyncThrow(self, null);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyGenerator self) {
    return self.name;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyGenerator self) {
    return self.qualname;
  }

  @Py(value = "ag_running(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean running(PyGenerator self) {
    return self.awaitedStep;
  }

  @Py(value = "ag_code(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyGenerator self) {
    return self.code;
  }

  @Py(value = "ag_await(self) -> Any", kind = Py.Kind.GETTER)
  public static Object waitsFor(PyGenerator self) {
    Object d = self.delegate();
    return d == null ? PyNone.NONE : d;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyGenerator self) {
    return "<async_generator object " + self.qualname + " at " + Identity.address(self) + ">";
  }
}
