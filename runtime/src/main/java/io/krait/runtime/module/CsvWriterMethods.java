package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _csv.writer}. */
@PyTypeInfo(value = "writer", module = "_csv")
final class CsvWriterMethods {
  private CsvWriterMethods() {}

  @Py("writerow(self, row: Any, /) -> Any")
  static Object writerow(PyCsvWriter self, Object row) {
    return self.row(row);
  }

  @Py("writerows(self, rows: Any, /) -> None")
  static void writerows(PyCsvWriter self, Object rows) {
    Object it = Iter.of(rows);
    for (Object row = Iter.next(it); row != null; row = Iter.next(it)) {
      self.row(row);
    }
  }

  @Py(value = "dialect(self) -> Any", kind = Py.Kind.GETTER)
  static Object dialect(PyCsvWriter self) {
    return self.dialect;
  }
}
