package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code _csv.writer}. */
final class PyCsvWriter implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_csv.writer", Types.OBJECT, "io.krait.runtime.module.CsvWriterMethods");

  private final Object write;
  final PyCsvDialect dialect;

  PyCsvWriter(Object write, PyCsvDialect dialect) {
    this.write = write;
    this.dialect = dialect;
  }

  Object row(Object items) {
    Object it;
    try {
      it = Iter.of(items);
    } catch (PyBaseException e) {
      if (e.type() == Exceptions.TYPE_ERROR) {
        throw _csvModule.error("iterable expected, not " + Types.of(items).name);
      }
      throw e;
    }
    StringBuilder out = new StringBuilder();
    int count = 0;
    boolean nullField = false;
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      if (count++ > 0) {
        out.appendCodePoint(dialect.delimiter);
      }
      nullField = item == PyNone.NONE;
      field(out, item);
    }
    if (count == 1 && out.length() == 0) {
      loneEmpty(out, nullField);
    }
    out.append(dialect.lineTerminator);
    return Calls.call1(write, out.toString());
  }

  // A row of one empty field must not look like no row.
  private void loneEmpty(StringBuilder out, boolean nullField) {
    long q = dialect.quoting;
    boolean unquotable =
        q == _csvModule.QUOTE_NONE
            || (nullField && (q == _csvModule.QUOTE_STRINGS || q == _csvModule.QUOTE_NOTNULL));
    if (unquotable) {
      throw _csvModule.error("single empty field record must be quoted");
    }
    out.appendCodePoint(dialect.quoteChar).appendCodePoint(dialect.quoteChar);
  }

  private void field(StringBuilder out, Object item) {
    long q = dialect.quoting;
    boolean isNull = item == PyNone.NONE;
    boolean isText = Convert.isStr(item);
    boolean quoted =
        q == _csvModule.QUOTE_ALL
            || (q == _csvModule.QUOTE_NONNUMERIC && !isNumber(item))
            || (q == _csvModule.QUOTE_STRINGS && isText)
            || (q == _csvModule.QUOTE_NOTNULL && !isNull);
    append(out, isNull ? "" : Ops.str(item), quoted, isNull);
  }

  private static boolean isNumber(Object o) {
    PyType t = Types.of(o);
    return t.lookup("__float__") != null
        || t.lookup("__index__") != null
        || t.lookup("__int__") != null
        || t == Types.COMPLEX;
  }

  private void append(StringBuilder out, String text, boolean always, boolean isNull) {
    StringBuilder field = new StringBuilder();
    boolean quoted = always;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isSpecial(c)) {
        boolean escape = dialect.quoting == _csvModule.QUOTE_NONE;
        if (!escape && c == dialect.quoteChar) {
          if (dialect.doubleQuote) {
            field.appendCodePoint(dialect.quoteChar);
          } else {
            escape = true;
          }
        } else if (!escape && c == dialect.escapeChar) {
          escape = true;
        }
        if (!escape) {
          quoted = true;
        } else {
          if (dialect.escapeChar < 0) {
            throw _csvModule.error("need to escape, but no escapechar set");
          }
          field.appendCodePoint(dialect.escapeChar);
        }
      }
      field.appendCodePoint(c);
    }
    if (text.isEmpty() && dialect.delimiter == ' ' && dialect.skipInitialSpace) {
      if (dialect.quoting == _csvModule.QUOTE_NONE
          || (isNull
              && (dialect.quoting == _csvModule.QUOTE_STRINGS
                  || dialect.quoting == _csvModule.QUOTE_NOTNULL))) {
        throw _csvModule.error(
            "empty field must be quoted if delimiter is a space and skipinitialspace is true");
      }
      quoted = true;
    }
    if (quoted) {
      out.appendCodePoint(dialect.quoteChar).append(field).appendCodePoint(dialect.quoteChar);
    } else {
      out.append(field);
    }
  }

  private boolean isSpecial(int c) {
    return c == dialect.delimiter
        || c == dialect.escapeChar
        || c == dialect.quoteChar
        || c == '\n'
        || c == '\r'
        || dialect.lineTerminator.indexOf(c) >= 0;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
