package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code _csv}. */
@PyModuleInfo(value = "_csv", doc = "CSV parsing and writing.")
final class _csvModule {
  @PyConst("QUOTE_MINIMAL: int")
  static final long QUOTE_MINIMAL = 0;

  @PyConst("QUOTE_ALL: int")
  static final long QUOTE_ALL = 1;

  @PyConst("QUOTE_NONNUMERIC: int")
  static final long QUOTE_NONNUMERIC = 2;

  @PyConst("QUOTE_NONE: int")
  static final long QUOTE_NONE = 3;

  @PyConst("QUOTE_STRINGS: int")
  static final long QUOTE_STRINGS = 4;

  @PyConst("QUOTE_NOTNULL: int")
  static final long QUOTE_NOTNULL = 5;

  @PyConst("__version__: str")
  static final String VERSION = "1.0";

  private static final class Shared {
    static final PyType ERROR =
        NativeTypes.build(
            "_csv", "Error", PyTuple.of(io.krait.runtime.Names.builtin("Exception")), null, "");
    static final PyDict DIALECTS = new PyDict();
  }

  private static volatile long limit = 131072;

  private _csvModule() {}

  static long limit() {
    return limit;
  }

  static RuntimeException error(String message) {
    return (RuntimeException) io.krait.runtime.Calls.call1(Shared.ERROR, message);
  }

  @PyConst("Error: type")
  static PyType error() {
    return Shared.ERROR;
  }

  @PyConst("Dialect: type")
  static PyType dialect() {
    return PyCsvDialect.TYPE;
  }

  @PyConst("Reader: type")
  static PyType readerType() {
    return PyCsvReader.TYPE;
  }

  @PyConst("Writer: type")
  static PyType writerType() {
    return PyCsvWriter.TYPE;
  }

  @PyConst("_dialects: dict[str, Any]")
  static PyDict dialects() {
    return Shared.DIALECTS;
  }

  @Py("reader(iterable: Any, /, dialect: Any = ..., **fmtparams: Any) -> Any")
  static Object reader(Object iterable, @Nullable Object dialect, PyDict parameters) {
    return new PyCsvReader(Iter.of(iterable), CsvDialects.make(found(dialect), parameters));
  }

  @Py("writer(fileobj: Any, /, dialect: Any = ..., **fmtparams: Any) -> Any")
  static Object writer(Object file, @Nullable Object dialect, PyDict parameters) {
    Object write = Attrs.getOrNull(file, "write");
    if (write == null || !io.krait.runtime.Calls.isCallable(write)) {
      throw Err.typeError("argument 1 must have a \"write\" method");
    }
    return new PyCsvWriter(write, CsvDialects.make(found(dialect), parameters));
  }

  /** The dialect that a name stands for; anything else stands for itself. */
  static @Nullable Object found(@Nullable Object dialect) {
    if (dialect != null && Convert.isStr(dialect)) {
      return getDialect(dialect);
    }
    return dialect;
  }

  @Py("register_dialect(name: str, /, dialect: Any = ..., **fmtparams: Any) -> None")
  static void registerDialect(Object name, @Nullable Object dialect, PyDict parameters) {
    if (!Convert.isStr(name)) {
      throw Err.typeError("dialect name must be a string");
    }
    Shared.DIALECTS.put(name, CsvDialects.make(found(dialect), parameters));
  }

  @Py("unregister_dialect(name: str, /) -> None")
  static void unregisterDialect(Object name) {
    if (Shared.DIALECTS.removeOrNull(name) == null) {
      throw error("unknown dialect");
    }
  }

  @Py("get_dialect(name: str, /) -> Any")
  static Object getDialect(Object name) {
    Object dialect = Shared.DIALECTS.getOrNull(name);
    if (dialect == null) {
      throw error("unknown dialect");
    }
    return dialect;
  }

  @Py("list_dialects() -> list[str]")
  static PyList listDialects() {
    return Iter.toList(Shared.DIALECTS);
  }

  @Py("field_size_limit(new_limit: Any = None, /) -> int")
  static long fieldSizeLimit(Object given) {
    long old = limit;
    if (given != PyNone.NONE) {
      if (!Convert.isInt(given)) {
        throw Err.typeError("limit must be an integer, not " + Types.of(given).name);
      }
      limit = Convert.index(given);
    }
    return old;
  }
}
