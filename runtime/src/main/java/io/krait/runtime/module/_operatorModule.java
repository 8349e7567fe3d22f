package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesLike;

/** The module {@code _operator}: {@code operator}, and one function of its own. */
@PyModuleInfo(value = "_operator", of = "operator", doc = "Operator interface.")
final class _operatorModule {
  private _operatorModule() {}

  @Py("_compare_digest(a: Any, b: Any, /) -> bool")
  static boolean compareDigest(Object a, Object b) {
    String left = Convert.strOrNull(a);
    String right = Convert.strOrNull(b);
    if (left != null && right != null) {
      if (!isAscii(left) || !isAscii(right)) {
        throw Err.typeError("comparing strings with non-ASCII characters is not supported");
      }
      return same(
          left.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
          right.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    if (a instanceof BytesLike x && b instanceof BytesLike y) {
      return same(x.bytes(), y.bytes());
    }
    throw Err.typeError(
        "unsupported operand types(s) or combination of types: '"
            + Types.of(a).name
            + "' and '"
            + Types.of(b).name
            + "'");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean same(byte[] a, byte[] b) {
    return java.security.MessageDigest.isEqual(a, b);
  }
}
