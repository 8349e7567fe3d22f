package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.List;

/** The module {@code textwrap}. */
@PyModuleInfo("textwrap")
final class TextwrapModule {
  private TextwrapModule() {}

  @PyConst("TextWrapper: type")
  static PyType textWrapper() {
    return PyTextWrapper.TYPE;
  }

  /** Sets options by name. */
  static void options(TextWrapping to, PyDict options) {
    for (int i = options.nextPosition(0); i >= 0; i = options.nextPosition(i + 1)) {
      set(to, Ops.str(options.keyAt(i)), options.valueAt(i));
    }
  }

  static void set(TextWrapping to, String name, Object value) {
    switch (name) {
      case "width" -> to.width = (int) Convert.index(value);
      case "initial_indent" -> to.initialIndent = Ops.str(value);
      case "subsequent_indent" -> to.subsequentIndent = Ops.str(value);
      case "expand_tabs" -> to.expandTabs = Ops.truth(value);
      case "replace_whitespace" -> to.replaceWhitespace = Ops.truth(value);
      case "fix_sentence_endings" -> to.fixSentenceEndings = Ops.truth(value);
      case "break_long_words" -> to.breakLongWords = Ops.truth(value);
      case "drop_whitespace" -> to.dropWhitespace = Ops.truth(value);
      case "break_on_hyphens" -> to.breakOnHyphens = Ops.truth(value);
      case "tabsize" -> to.tabSize = (int) Convert.index(value);
      case "max_lines" -> to.maxLines = value == PyNone.NONE ? -1 : (int) Convert.index(value);
      case "placeholder" -> to.placeholder = Ops.str(value);
      default ->
          throw Err.typeError(
              "TextWrapper.__init__() got an unexpected keyword argument '" + name + "'");
    }
  }

  private static TextWrapping wrapping(long width, PyDict options) {
    TextWrapping made = new TextWrapping();
    made.width = (int) width;
    options(made, options);
    return made;
  }

  static PyList list(List<String> lines) {
    return PyList.of(lines.toArray());
  }

  @Py("wrap(text: str, width: int = 70, **kwargs: Any) -> list[str]")
  static PyList wrap(String text, long width, PyDict options) {
    return list(wrapping(width, options).wrap(text));
  }

  @Py("fill(text: str, width: int = 70, **kwargs: Any) -> str")
  static String fill(String text, long width, PyDict options) {
    return String.join("\n", wrapping(width, options).wrap(text));
  }

  @Py("shorten(text: str, width: int, **kwargs: Any) -> str")
  static String shorten(String text, long width, PyDict options) {
    TextWrapping made = wrapping(width, options);
    made.maxLines = 1;
    Object words = Calls.callMethod0(text, "split");
    StringBuilder joined = new StringBuilder();
    for (Object word : Iter.toTuple(words).items()) {
      joined.append(joined.length() == 0 ? "" : " ").append(Ops.str(word));
    }
    return String.join("\n", made.wrap(joined.toString()));
  }

  @Py("dedent(text: str) -> str")
  static String dedent(String text) {
    return TextWrapping.dedent(text);
  }

  @Py("indent(text: str, prefix: str, predicate: Any = None) -> str")
  static String indent(String text, String prefix, Object predicate) {
    StringBuilder out = new StringBuilder();
    for (Object line : Iter.toTuple(Calls.callMethod1(text, "splitlines", true)).items()) {
      boolean wanted =
          predicate == PyNone.NONE
              ? !Ops.str(line).isBlank()
              : Ops.truth(Calls.call1(predicate, line));
      out.append(wanted ? prefix : "").append(Ops.str(line));
    }
    return out.toString();
  }
}
