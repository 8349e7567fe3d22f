package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _io}: {@code io}, whose base classes have names of their own here. */
@PyModuleInfo(value = "_io", of = "io")
final class _ioModule {
  private _ioModule() {}

  @PyConst("_IOBase: type")
  static PyType ioBase() {
    return PyIOBase.TYPE;
  }

  @PyConst("_RawIOBase: type")
  static PyType rawIoBase() {
    return PyIOBase.RAW;
  }

  @PyConst("_BufferedIOBase: type")
  static PyType bufferedIoBase() {
    return PyIOBase.BUFFERED;
  }

  @PyConst("_TextIOBase: type")
  static PyType textIoBase() {
    return PyIOBase.TEXT;
  }
}
