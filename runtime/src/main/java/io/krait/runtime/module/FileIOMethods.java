package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code io.FileIO} that are its own. */
@PyTypeInfo(value = "FileIO(RawIOBase)", module = "_io")
final class FileIOMethods {
  private FileIOMethods() {}

  @Py(
      "__new__(cls: type, file: Any, mode: str = 'r', closefd: bool = True, opener: Any = None) -> Self")
  static PyFileIO create(PyType cls, Object file, String mode, boolean closeFd, Object opener) {
    return FileOpening.raw(cls, file, mode, closeFd, opener == PyNone.NONE ? null : opener);
  }

  @Py(value = "mode(self) -> str", kind = Py.Kind.GETTER)
  static String mode(PyFileIO self) {
    return self.mode;
  }

  @Py(value = "name(self) -> Any", kind = Py.Kind.GETTER)
  static Object name(PyFileIO self) {
    return self.name();
  }

  @Py(value = "closefd(self) -> bool", kind = Py.Kind.GETTER)
  static boolean closefd(PyFileIO self) {
    return self.closeFd;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyFileIO self) {
    if (self.closed) {
      return "<_io.FileIO [closed]>";
    }
    return "<_io.FileIO name="
        + Ops.repr(self.name())
        + " mode='"
        + self.mode
        + "' closefd="
        + (self.closeFd ? "True" : "False")
        + ">";
  }
}
