package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The TypeErrors of calls of Python functions, in CPython's words. */
final class CallErrors {
  private CallErrors() {}

  static PyBaseException missing(
      PyFunction f, String kind, int from, int to, @Nullable Object[] locals) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (locals[i] == null) {
        names.add("'" + f.code.varNames[i] + "'");
      }
    }
    int n = names.size();
    return Err.typeError(
        f.qualname
            + "() missing "
            + n
            + " required "
            + kind
            + " argument"
            + (n == 1 ? "" : "s")
            + ": "
            + enumeration(names));
  }

  // 'x' ; 'x' and 'y' ; 'x', 'y', and 'z'
  private static String enumeration(List<String> names) {
    int n = names.size();
    if (n == 1) {
      return names.get(0);
    }
    if (n == 2) {
      return names.get(0) + " and " + names.get(1);
    }
    return String.join(", ", names.subList(0, n - 1)) + ", and " + names.get(n - 1);
  }

  static PyBaseException tooMany(PyFunction f, int given, @Nullable Object[] locals) {
    PyCode code = f.code;
    int keywordOnlyGiven = 0;
    for (int i = code.argCount; i < code.argCount + code.kwOnlyCount; i++) {
      if (locals[i] != null) {
        keywordOnlyGiven++;
      }
    }
    int defaults = f.defaults == null ? 0 : f.defaults.length;
    String takes;
    boolean plural;
    if (defaults > 0) {
      int least = code.argCount - defaults;
      takes = "from " + least + " to " + code.argCount;
      plural = true;
    } else {
      takes = Integer.toString(code.argCount);
      plural = code.argCount != 1;
    }
    String also = "";
    if (keywordOnlyGiven > 0) {
      also =
          " positional argument"
              + (given != 1 ? "s" : "")
              + " (and "
              + keywordOnlyGiven
              + " keyword-only argument"
              + (keywordOnlyGiven != 1 ? "s" : "")
              + ")";
    }
    return Err.typeError(
        f.qualname
            + "() takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + given
            + also
            + (given == 1 && keywordOnlyGiven == 0 ? " was given" : " were given"));
  }

  static PyBaseException unexpected(PyFunction f, String[] keywords, int k) {
    PyCode code = f.code;
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < code.posOnlyCount; i++) {
      for (String keyword : keywords) {
        if (code.varNames[i].equals(keyword)) {
          positionalOnly.add(keyword);
        }
      }
    }
    if (!positionalOnly.isEmpty()) {
      return Err.typeError(
          f.qualname
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    List<String> possible = new ArrayList<>();
    for (int i = code.posOnlyCount; i < code.argCount + code.kwOnlyCount; i++) {
      possible.add(code.varNames[i]);
    }
    String hint = Suggestions.closest(keywords[k], possible);
    return Err.typeError(
        f.qualname
            + "() got an unexpected keyword argument '"
            + keywords[k]
            + "'"
            + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
  }
}
