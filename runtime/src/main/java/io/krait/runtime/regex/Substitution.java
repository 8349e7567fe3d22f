package io.krait.runtime.regex;

import io.krait.runtime.Calls;
import io.krait.runtime.PyNone;
import io.krait.runtime.text.BytesLike;
import org.jspecify.annotations.Nullable;

/** Replaces what a pattern matches: {@code Pattern.sub}. */
final class Substitution {
  private final Search search;
  private final @Nullable Object function;
  private final @Nullable PyTemplate template;
  private final Object literal;
  private long count;

  Substitution(PyPattern pattern, Object replacement, Object string) {
    boolean callable = Calls.isCallable(replacement);
    PyTemplate t =
        callable || isLiteral(replacement) ? null : PyTemplate.compile(pattern, replacement);
    function = callable ? replacement : null;
    literal = t != null && t.isLiteral() ? t.literal() : replacement;
    template = t != null && t.isLiteral() ? null : t;
    search = new Search(pattern, string, 0, Long.MAX_VALUE);
  }

  private static boolean isLiteral(Object replacement) {
    if (replacement instanceof String s) {
      return s.indexOf('\\') < 0;
    }
    if (replacement instanceof BytesLike b) {
      for (byte x : b.bytes()) {
        if (x == '\\') {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  /** The text with at most {@code most} replacements, all if that is 0. */
  Object run(long most) {
    Joined out = new Joined(search.text);
    int last = 0;
    while ((most == 0 || count < most) && search.search()) {
      if (last < search.start) {
        out.add(last, search.start);
      }
      Object item = replacement();
      if (item != PyNone.NONE) {
        out.add(item);
      }
      last = search.stop;
      count++;
      search.advance();
    }
    if (last == 0 && count == 0) {
      return search.text.slice(0, search.text.length);
    }
    out.add(last, search.text.length);
    return out.value();
  }

  private Object replacement() {
    if (function != null) {
      return Calls.call1(function, search.found());
    }
    return template == null ? literal : template.expand(search.found());
  }

  /** How many replacements there were. */
  long count() {
    return count;
  }
}
