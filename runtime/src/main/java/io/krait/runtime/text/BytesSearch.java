package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * Searching in bytes-like objects, on strings of one char for each byte: such strings are Latin-1
 * in memory and searched by the JVM's own instructions.
 */
final class BytesSearch {
  private BytesSearch() {}

  static boolean contains(BytesLike self, Object key) {
    if (!(key instanceof BytesLike) && !Convert.hasIndex(key)) {
      BytesConversion.required(key);
    }
    return text(self).contains(BytesConversion.part(key));
  }

  static long find(BytesLike self, Object sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.find(text(self), BytesConversion.part(sub), start, end);
  }

  static long rfind(BytesLike self, Object sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.rfind(text(self), BytesConversion.part(sub), start, end);
  }

  static long count(BytesLike self, Object sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.count(text(self), BytesConversion.part(sub), start, end);
  }

  static long index(BytesLike self, Object sub, @Nullable Object start, @Nullable Object end) {
    return found(find(self, sub, start, end));
  }

  static long rindex(BytesLike self, Object sub, @Nullable Object start, @Nullable Object end) {
    return found(rfind(self, sub, start, end));
  }

  private static long found(long at) {
    if (at < 0) {
      throw Err.valueError("subsection not found");
    }
    return at;
  }

  static boolean startsWith(
      BytesLike self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return matches(text(self), prefix, start, end, true);
  }

  static boolean endsWith(
      BytesLike self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return matches(text(self), suffix, start, end, false);
  }

  private static boolean matches(
      String s, Object affix, @Nullable Object start, @Nullable Object end, boolean atStart) {
    if (affix instanceof PyTuple choices) {
      boolean any = false;
      for (Object choice : choices.items()) {
        String one = BytesConversion.latin(BytesConversion.required(choice));
        if (StrSearch.matches(s, one, start, end, atStart)) {
          any = true;
          break;
        }
      }
      return any;
    }
    if (!(affix instanceof BytesLike b)) {
      throw Err.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + Types.of(affix).name);
    }
    return StrSearch.matches(s, BytesConversion.latin(b.bytes()), start, end, atStart);
  }

  private static String text(BytesLike self) {
    return BytesConversion.latin(self.bytes());
  }
}
