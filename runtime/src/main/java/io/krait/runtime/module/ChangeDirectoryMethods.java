package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.chdir}. */
@PyTypeInfo(value = "chdir", module = "contextlib")
final class ChangeDirectoryMethods {
  private ChangeDirectoryMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyManager create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyManager(cls);
  }

  @Py("__init__(self, path: Any) -> None")
  static void init(PyManager self, Object path) {
    self.arguments = PyTuple.of(path);
  }

  @Py("__enter__(self) -> None")
  static void enter(PyManager self) {
    self.saved.push(FilePaths.cwd());
    OsModule.chdir(self.arguments.get(0));
  }

  @Py("__exit__(self, *excinfo: Any) -> None")
  static void exit(PyManager self, PyTuple info) {
    OsModule.chdir(self.saved.pop());
  }
}
