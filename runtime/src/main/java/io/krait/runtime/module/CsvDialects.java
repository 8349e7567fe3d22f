package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes dialects of other dialects, classes with attributes, and keywords; checks them. */
final class CsvDialects {
  private static final Set<String> NAMES =
      Set.of(
          "delimiter",
          "doublequote",
          "escapechar",
          "lineterminator",
          "quotechar",
          "quoting",
          "skipinitialspace",
          "strict");

  private final @Nullable Object base;
  private final PyDict given;

  private CsvDialects(@Nullable Object base, PyDict given) {
    this.base = base;
    this.given = given;
  }

  static PyCsvDialect make(@Nullable Object base, PyDict given) {
    for (Object name : given.keySet().toArray()) {
      if (!NAMES.contains(name)) {
        throw Err.typeError("this function got an unexpected keyword argument '" + name + "'");
      }
    }
    if (given.isEmpty() && base instanceof PyCsvDialect same) {
      return same;
    }
    return new CsvDialects(base, given).made();
  }

  private @Nullable Object value(String name) {
    Object v = given.getStr(name);
    Object from = base;
    return v != null || from == null ? v : Attrs.getOrNull(from, name);
  }

  private PyCsvDialect made() {
    PyCsvDialect d = new PyCsvDialect();
    d.delimiter = character("delimiter", ',', false);
    d.doubleQuote = flag("doublequote", true);
    d.escapeChar = character("escapechar", -1, true);
    Object end = value("lineterminator");
    if (end != null) {
      String text = Convert.strOrNull(end);
      if (text == null) {
        throw Err.typeError("\"lineterminator\" must be a string");
      }
      d.lineTerminator = text;
    }
    d.quoteChar = character("quotechar", '"', true);
    d.quoting = quoting();
    d.skipInitialSpace = flag("skipinitialspace", false);
    d.strict = flag("strict", false);
    if (d.quoting != _csvModule.QUOTE_NONE && value("quotechar") == PyNone.NONE) {
      if (value("quoting") == null) {
        d.quoting = _csvModule.QUOTE_NONE;
      } else {
        throw Err.typeError("quotechar must be set if quoting enabled");
      }
    }
    checkDistinct(d);
    return d;
  }

  private long quoting() {
    Object v = value("quoting");
    if (v == null) {
      return 0;
    }
    if (Types.of(v) != Types.INT && !Convert.isInt(v)) {
      throw Err.typeError("\"quoting\" must be an integer");
    }
    long q = Convert.index(v);
    if (q < 0 || q > _csvModule.QUOTE_NOTNULL) {
      throw Err.typeError("bad \"quoting\" value");
    }
    return q;
  }

  private boolean flag(String name, boolean otherwise) {
    Object v = value(name);
    return v == null ? otherwise : Ops.truth(v);
  }

  private int character(String name, int otherwise, boolean optional) {
    Object v = value(name);
    if (v == null) {
      return otherwise;
    }
    if (optional && v == PyNone.NONE) {
      return -1;
    }
    String wanted = optional ? "string or None" : "string";
    String text = Convert.strOrNull(v);
    if (text == null) {
      throw Err.typeError("\"" + name + "\" must be " + wanted + ", not " + Types.of(v).name);
    }
    if (text.codePointCount(0, text.length()) != 1) {
      throw Err.typeError("\"" + name + "\" must be a 1-character string");
    }
    return text.codePointAt(0);
  }

  private static void checkDistinct(PyCsvDialect d) {
    refuse("delimiter", d.delimiter, d, true);
    refuse("escapechar", d.escapeChar, d, !d.skipInitialSpace);
    refuse("quotechar", d.quoteChar, d, !d.skipInitialSpace);
    same("delimiter", d.delimiter, "escapechar", d.escapeChar);
    same("delimiter", d.delimiter, "quotechar", d.quoteChar);
    same("escapechar", d.escapeChar, "quotechar", d.quoteChar);
  }

  private static void refuse(String name, int c, PyCsvDialect d, boolean space) {
    if (c == '\r' || c == '\n' || (c == ' ' && !space)) {
      throw Err.valueError("bad " + name + " value");
    }
    if (c >= 0 && d.lineTerminator.indexOf(c) >= 0) {
      throw Err.valueError("bad " + name + " or lineterminator value");
    }
  }

  private static void same(String a, int x, String b, int y) {
    if (x >= 0 && x == y) {
      throw Err.valueError("bad " + a + " or " + b + " value");
    }
  }
}
