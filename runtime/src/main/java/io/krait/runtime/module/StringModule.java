package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.StrMethods;

/** The module string. */
@PyModuleInfo("string")
public final class StringModule {
  @PyConst("whitespace: str")
  static final String WHITESPACE = " \t\n\r\013\f";

  @PyConst("ascii_lowercase: str")
  static final String LOWERCASE = "abcdefghijklmnopqrstuvwxyz";

  @PyConst("ascii_uppercase: str")
  static final String UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @PyConst("ascii_letters: str")
  static final String LETTERS = LOWERCASE + UPPERCASE;

  @PyConst("digits: str")
  static final String DIGITS = "0123456789";

  @PyConst("hexdigits: str")
  static final String HEXDIGITS = DIGITS + "abcdefABCDEF";

  @PyConst("octdigits: str")
  static final String OCTDIGITS = "01234567";

  @PyConst("punctuation: str")
  static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  @PyConst("printable: str")
  static final String PRINTABLE = DIGITS + LETTERS + PUNCTUATION + WHITESPACE;

  private StringModule() {}

  @PyConst("Template: type")
  static PyType template() {
    return NativeTypes.build(
        "string", "Template", PyTuple.of(), null, "io.krait.runtime.module.StringTemplateMethods");
  }

  @PyConst("Formatter: type")
  static PyType formatter() {
    return NativeTypes.build(
        "string",
        "Formatter",
        PyTuple.of(),
        null,
        "io.krait.runtime.module.StringFormatterMethods");
  }

  @Py("capwords(s: str, sep: str | None = None) -> str")
  static String capwords(String s, Object sep) {
    PyList words = StrMethods.split(s, sep, -1);
    Object[] capitalized = new Object[words.size()];
    for (int i = 0; i < capitalized.length; i++) {
      capitalized[i] = StrMethods.capitalize((String) words.get(i));
    }
    String glue = sep == PyNone.NONE ? " " : Ops.str(sep);
    return StrMethods.join(glue.isEmpty() ? " " : glue, PyList.of(capitalized));
  }
}
