package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of the result of {@code os.scandir}. */
@PyTypeInfo(value = "ScandirIterator", module = "posix")
final class ScandirIteratorMethods {
  private ScandirIteratorMethods() {}

  @Py("__iter__(self) -> Self")
  static PyScanIterator iter(PyScanIterator self) {
    return self;
  }

  @Py("__next__(self) -> DirEntry")
  static Object next(PyScanIterator self) {
    Object entry = self.next();
    if (entry == null) {
      throw Err.of((PyType) Names.builtin("StopIteration"));
    }
    return entry;
  }

  @Py("__enter__(self) -> Self")
  static PyScanIterator enter(PyScanIterator self) {
    return self;
  }

  @Py("__exit__(self, *args: Any) -> None")
  static void exit(PyScanIterator self, PyTuple arguments) {
    self.close();
  }

  @Py("close(self) -> None")
  static void close(PyScanIterator self) {
    self.close();
  }
}
