package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/**
 * {@code _csv.Dialect}: how fields are delimited and quoted. Characters are code points; -1 is
 * none.
 */
final class PyCsvDialect implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_csv.Dialect", Types.OBJECT, "io.krait.runtime.module.CsvDialectMethods");

  int delimiter = ',';
  int quoteChar = '"';
  int escapeChar = -1;
  String lineTerminator = "\r\n";
  long quoting;
  boolean doubleQuote = true;
  boolean skipInitialSpace;
  boolean strict;

  @Override
  public PyType type() {
    return TYPE;
  }
}
