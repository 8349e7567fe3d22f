package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.HexFormat;

/** The members of hash objects. */
@PyTypeInfo(value = "HASH", module = "_hashlib")
final class HashMethods {
  private HashMethods() {}

  @Py("update(self, obj: Any, /) -> None")
  static void update(PyHash self, Object data) {
    self.update(data);
  }

  @Py("digest(self) -> bytes")
  static PyBytes digest(PyHash self) {
    return PyBytes.of(self.value());
  }

  @Py("hexdigest(self) -> str")
  static String hexdigest(PyHash self) {
    return HexFormat.of().formatHex(self.value());
  }

  @Py("copy(self) -> Self")
  static PyHash copy(PyHash self) {
    return self.copy();
  }

  @Py(value = "name(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyHash self) {
    return self.name;
  }

  @Py(value = "digest_size(self) -> int", kind = Py.Kind.GETTER)
  static long digestSize(PyHash self) {
    return self.digest.getDigestLength();
  }

  @Py(value = "block_size(self) -> int", kind = Py.Kind.GETTER)
  static long blockSize(PyHash self) {
    return self.blockSize();
  }

  @Py("__repr__(self) -> str")
  static String repr(PyHash self) {
    return "<" + self.name + " _hashlib.HASH object @ 0x7f0000000000>";
  }
}
