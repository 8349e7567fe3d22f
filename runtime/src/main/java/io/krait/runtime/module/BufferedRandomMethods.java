package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code io.BufferedRandom} that are its own. */
@PyTypeInfo(value = "BufferedRandom(BufferedIOBase)", module = "_io")
final class BufferedRandomMethods {
  private BufferedRandomMethods() {}

  @Py("__new__(cls: type, raw: RawIOBase, buffer_size: int = 8192) -> Self")
  static PyBuffered create(PyType cls, Object raw, long size) {
    PyBinary stream = ForeignBinary.of(raw);
    if (!stream.seekable()) {
      throw IoErrors.osError("File or stream is not seekable.");
    }
    return new PyBuffered(cls, stream, (int) size, true, true);
  }
}
