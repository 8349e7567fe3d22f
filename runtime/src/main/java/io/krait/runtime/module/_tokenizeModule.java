package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.meta.PyTypeInfo;

/** The module {@code _tokenize}: imports, so that {@code tokenize.open} works; gives no tokens. */
@PyModuleInfo("_tokenize")
final class _tokenizeModule {
  private _tokenizeModule() {}

  @PyConst("TokenizerIter: type")
  static PyType tokenizerIter() {
    return Tokens.TYPE;
  }

  /** The members of its one type. */
  @PyTypeInfo(value = "TokenizerIter", module = "_tokenize")
  static final class Tokens {
    static final PyType TYPE =
        PyType.builtin(
            "_tokenize.TokenizerIter",
            Types.OBJECT,
            "io.krait.runtime.module._tokenizeModule$Tokens");

    private Tokens() {}

    @Py(
        "__new__(cls: type, readline: Any, /, *, encoding: Any = None, extra_tokens: bool = False) -> Self")
    static Object create(PyType cls, Object readline, Object encoding, boolean extra) {
      throw Err.notImplementedError("tokens of a text are not offered yet");
    }
  }
}
