package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code generator}. */
@PyTypeInfo(value = "GeneratorType(Generator[Y, S, R])", module = "types")
public final class GeneratorMethods {
  private GeneratorMethods() {}

  @Py("__iter__(self, /) -> Self")
  public static PyGenerator iter(PyGenerator self) {
    return self;
  }

  @Py("__next__(self, /) -> Y")
  public static Object next(PyGenerator self) {
    return self.nextOrStop();
  }

  @Py("send(self, value: S, /) -> Y")
  public static Object send(PyGenerator self, Object value) {
    return self.send(value);
  }

  @Py("throw(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Y")
  public static Object throw_(
      PyGenerator self, Object type, @Nullable Object value, @Nullable Object traceback) {
    return self.throw_(Raise.thrown(type, value, traceback));
  }

  @Py("close(self, /) -> R | None")
  public static Object close(PyGenerator self) {
    return self.close();
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyGenerator self) {
    return self.name;
  }

  @Py(value = "__name__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setName(PyGenerator self, String value) {
    self.name = value;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyGenerator self) {
    return self.qualname;
  }

  @Py(value = "__qualname__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setQualname(PyGenerator self, String value) {
    self.qualname = value;
  }

  @Py(value = "gi_running(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean running(PyGenerator self) {
    return self.isRunning();
  }

  @Py(value = "gi_suspended(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean suspended(PyGenerator self) {
    return self.isStarted() && !self.isRunning() && !self.isFinished();
  }

  @Py(value = "gi_code(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyGenerator self) {
    return self.code;
  }

  @Py(value = "gi_frame(self) -> Any", kind = Py.Kind.GETTER)
  public static Object frame(PyGenerator self) {
    return self.isFinished() ? PyNone.NONE : PyFrame.of(new PyTraceback(self.code, 0, null));
  }

  @Py(value = "gi_yieldfrom(self) -> Any", kind = Py.Kind.GETTER)
  public static Object yieldFrom(PyGenerator self) {
    Object d = self.delegate();
    return d == null ? PyNone.NONE : d;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyGenerator self) {
    return "<generator object " + self.qualname + " at " + Identity.address(self) + ">";
  }
}
