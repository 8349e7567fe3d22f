package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code io.BufferedWriter} that are its own. */
@PyTypeInfo(value = "BufferedWriter(BufferedIOBase)", module = "_io")
final class BufferedWriterMethods {
  private BufferedWriterMethods() {}

  @Py("__new__(cls: type, raw: RawIOBase, buffer_size: int = 8192) -> Self")
  static PyBuffered create(PyType cls, Object raw, long size) {
    PyBinary stream = ForeignBinary.of(raw);
    if (!stream.writable()) {
      throw IoErrors.osError("File or stream is not writable.");
    }
    return new PyBuffered(cls, stream, (int) size, false, true);
  }
}
