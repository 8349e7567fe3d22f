package io.krait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Binds arguments to the parameters of a Python function, in the order CPython checks them. */
final class FunctionBinder {
  private FunctionBinder() {}

  static Object[] bind(PyFunction f, Object[] arguments, String @Nullable [] keywords) {
    PyCode code = f.code;
    int keywordCount = keywords == null ? 0 : keywords.length;
    int given = arguments.length - keywordCount;
    @Nullable Object[] locals = new Object[code.parameterCount()];
    int named = code.argCount + code.kwOnlyCount;
    boolean varArgs = (code.flags() & PyCode.VARARGS) != 0;
    PyDict extra = null;
    if ((code.flags() & PyCode.VARKEYWORDS) != 0) {
      extra = new PyDict();
      locals[locals.length - 1] = extra;
    }
    int direct = Math.min(given, code.argCount);
    System.arraycopy(arguments, 0, locals, 0, direct);
    if (varArgs) {
      locals[named] = PyTuple.of(Arrays.copyOfRange(arguments, direct, given));
    }
    if (keywords != null) {
      for (int k = 0; k < keywordCount; k++) {
        keyword(f, keywords, k, arguments[given + k], locals, extra);
      }
    }
    if (given > code.argCount && !varArgs) {
      throw CallErrors.tooMany(f, given, locals);
    }
    if (given < code.argCount) {
      fillPositional(f, locals);
    }
    if (code.kwOnlyCount > 0) {
      fillKeywordOnly(f, locals);
    }
    return filled(locals);
  }

  @SuppressWarnings("NullAway") // every parameter is bound by now
  private static Object[] filled(@Nullable Object[] locals) {
    return locals;
  }

  private static void keyword(
      PyFunction f,
      String[] keywords,
      int k,
      Object value,
      @Nullable Object[] locals,
      @Nullable PyDict extra) {
    PyCode code = f.code;
    String name = keywords[k];
    int named = code.argCount + code.kwOnlyCount;
    for (int i = code.posOnlyCount; i < named; i++) {
      if (code.varNames[i].equals(name)) {
        if (locals[i] != null) {
          throw Err.typeError(f.qualname + "() got multiple values for argument '" + name + "'");
        }
        locals[i] = value;
        return;
      }
    }
    if (extra == null) {
      throw CallErrors.unexpected(f, keywords, k);
    }
    if (extra.getStr(name) != null) {
      throw Err.typeError(f.qualname + "() got multiple values for argument '" + name + "'");
    }
    extra.putStr(name, value);
  }

  private static void fillPositional(PyFunction f, @Nullable Object[] locals) {
    int count = f.code.argCount;
    @Nullable Object[] defaults = f.defaults;
    int first = count - (defaults == null ? 0 : Math.min(count, defaults.length));
    boolean missing = false;
    for (int i = 0; i < count; i++) {
      if (locals[i] == null) {
        if (i < first || defaults == null) {
          missing = true;
        } else {
          locals[i] = defaults[defaults.length - (count - i)];
        }
      }
    }
    if (missing) {
      throw CallErrors.missing(f, "positional", 0, first, locals);
    }
  }

  private static void fillKeywordOnly(PyFunction f, @Nullable Object[] locals) {
    PyCode code = f.code;
    int end = code.argCount + code.kwOnlyCount;
    PyDict defaults = f.kwDefaults;
    boolean missing = false;
    for (int i = code.argCount; i < end; i++) {
      if (locals[i] == null) {
        Object d = defaults == null ? null : defaults.getStr(code.varNames[i]);
        locals[i] = d;
        missing |= d == null;
      }
    }
    if (missing) {
      throw CallErrors.missing(f, "keyword-only", code.argCount, end, locals);
    }
  }
}
