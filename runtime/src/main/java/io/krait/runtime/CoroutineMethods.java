package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code coroutine} (PEP 492); compiled, it is a generator that is not iterable. */
@PyTypeInfo(value = "CoroutineType(Coroutine[Y, S, R])", module = "types")
public final class CoroutineMethods {
  private CoroutineMethods() {}

  @Py("send(self, value: S, /) -> Y")
  public static Object send(PyGenerator self, Object value) {
    return self.send(value);
  }

  @Py("throw(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Y")
  public static Object throw_(
      PyGenerator self, Object type, @Nullable Object value, @Nullable Object traceback) {
    return self.throw_(Raise.thrown(type, value, traceback));
  }

  @Py("close(self, /) -> None")
  public static Object close(PyGenerator self) {
    return self.close();
  }

  @Py("__await__(self, /) -> Any")
  public static Object await(PyGenerator self) {
    return new PyCoroutineWrapper(self);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyGenerator self) {
    return self.name;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyGenerator self) {
    return self.qualname;
  }

  @Py(value = "cr_running(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean running(PyGenerator self) {
    return self.isRunning();
  }

  @Py(value = "cr_code(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyGenerator self) {
    return self.code;
  }

  @Py(value = "cr_await(self) -> Any", kind = Py.Kind.GETTER)
  public static Object waitsFor(PyGenerator self) {
    Object d = self.delegate();
    return d == null ? PyNone.NONE : d;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyGenerator self) {
    return "<coroutine object " + self.qualname + " at " + Identity.address(self) + ">";
  }
}
