package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code _csv.Dialect}. */
@PyTypeInfo(value = "Dialect", module = "_csv")
final class CsvDialectMethods {
  private CsvDialectMethods() {}

  @Py("__new__(cls: type, dialect: Any = ..., **fmtparams: Any) -> Self")
  static PyCsvDialect create(PyType cls, @Nullable Object dialect, PyDict parameters) {
    return CsvDialects.make(_csvModule.found(dialect), parameters);
  }

  private static Object character(int c) {
    return c < 0 ? PyNone.NONE : Character.toString(c);
  }

  @Py(value = "delimiter(self) -> str", kind = Py.Kind.GETTER)
  static Object delimiter(PyCsvDialect self) {
    return character(self.delimiter);
  }

  @Py(value = "quotechar(self) -> str | None", kind = Py.Kind.GETTER)
  static Object quotechar(PyCsvDialect self) {
    return character(self.quoteChar);
  }

  @Py(value = "escapechar(self) -> str | None", kind = Py.Kind.GETTER)
  static Object escapechar(PyCsvDialect self) {
    return character(self.escapeChar);
  }

  @Py(value = "lineterminator(self) -> str", kind = Py.Kind.GETTER)
  static String lineterminator(PyCsvDialect self) {
    return self.lineTerminator;
  }

  @Py(value = "quoting(self) -> int", kind = Py.Kind.GETTER)
  static long quoting(PyCsvDialect self) {
    return self.quoting;
  }

  @Py(value = "doublequote(self) -> bool", kind = Py.Kind.GETTER)
  static boolean doublequote(PyCsvDialect self) {
    return self.doubleQuote;
  }

  @Py(value = "skipinitialspace(self) -> bool", kind = Py.Kind.GETTER)
  static boolean skipinitialspace(PyCsvDialect self) {
    return self.skipInitialSpace;
  }

  @Py(value = "strict(self) -> bool", kind = Py.Kind.GETTER)
  static boolean strict(PyCsvDialect self) {
    return self.strict;
  }
}
