package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _csv.reader}. */
@PyTypeInfo(value = "reader", module = "_csv")
final class CsvReaderMethods {
  private CsvReaderMethods() {}

  @Py("__iter__(self, /) -> Self")
  static PyCsvReader iter(PyCsvReader self) {
    return self;
  }

  @Py("__next__(self, /) -> list[Any]")
  static Object next(PyCsvReader self) {
    Object row = self.next();
    if (row == null) {
      throw Err.of(Exceptions.STOP_ITERATION);
    }
    return row;
  }

  @Py(value = "dialect(self) -> Any", kind = Py.Kind.GETTER)
  static Object dialect(PyCsvReader self) {
    return self.dialect;
  }

  @Py(value = "line_num(self) -> int", kind = Py.Kind.GETTER)
  static long lineNumber(PyCsvReader self) {
    return self.lineNumber;
  }
}
