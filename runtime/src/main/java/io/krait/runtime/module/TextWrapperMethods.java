package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code textwrap.TextWrapper}; its options are plain attributes. */
@PyTypeInfo(value = "TextWrapper", module = "textwrap")
final class TextWrapperMethods {
  private TextWrapperMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyTextWrapper create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyTextWrapper(cls);
  }

  @Py("__init__(self, width: int = 70, **kwargs: Any) -> None")
  static void init(PyTextWrapper self, long width, PyDict options) {
    PyDict all = self.dict();
    all.putStr("width", width);
    all.putStr("initial_indent", "");
    all.putStr("subsequent_indent", "");
    all.putStr("expand_tabs", true);
    all.putStr("replace_whitespace", true);
    all.putStr("fix_sentence_endings", false);
    all.putStr("break_long_words", true);
    all.putStr("drop_whitespace", true);
    all.putStr("break_on_hyphens", true);
    all.putStr("tabsize", 8L);
    all.putStr("max_lines", io.krait.runtime.PyNone.NONE);
    all.putStr("placeholder", " [...]");
    TextwrapModule.options(new TextWrapping(), options);
    all.update(options);
  }

  @Py("wrap(self, text: str) -> list[str]")
  static PyList wrap(PyTextWrapper self, String text) {
    return TextwrapModule.list(self.wrapping().wrap(text));
  }

  @Py("fill(self, text: str) -> str")
  static String fill(PyTextWrapper self, String text) {
    return String.join("\n", self.wrapping().wrap(text));
  }
}
