package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code io}. */
@PyModuleInfo("io")
final class IoModule {
  @PyConst("DEFAULT_BUFFER_SIZE: int")
  static final long DEFAULT_BUFFER_SIZE = 8192;

  @PyConst("SEEK_SET: int")
  static final long SEEK_SET = 0;

  @PyConst("SEEK_CUR: int")
  static final long SEEK_CUR = 1;

  @PyConst("SEEK_END: int")
  static final long SEEK_END = 2;

  private IoModule() {}

  @PyConst("__all__: list[str]")
  static PyList all() {
    String names =
        "BlockingIOError open open_code IOBase RawIOBase FileIO BytesIO StringIO BufferedIOBase"
            + " BufferedReader BufferedWriter BufferedRandom TextIOBase TextIOWrapper"
            + " UnsupportedOperation SEEK_SET SEEK_CUR SEEK_END DEFAULT_BUFFER_SIZE";
    return PyList.of((Object[]) names.split(" "));
  }

  static Object open(
      Object file,
      Object mode,
      long buffering,
      Object encoding,
      Object errors,
      Object newline,
      boolean closefd,
      Object opener) {
    String text = Convert.strOrNull(mode);
    if (text == null) {
      throw Err.typeError("open() argument 'mode' must be str, not " + Types.of(mode).name);
    }
    return FileOpening.open(
        file,
        text,
        buffering,
        FileOpening.option(encoding, "encoding"),
        FileOpening.option(errors, "errors"),
        FileOpening.option(newline, "newline"),
        closefd,
        opener == PyNone.NONE ? null : opener);
  }

  @Py("open_code(path: str) -> Any")
  static Object openCode(Object path) {
    if (!Convert.isStr(path)) {
      throw Err.typeError("open_code() argument 'path' must be str, not " + Types.of(path).name);
    }
    return open(path, "rb", -1, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE);
  }

  @Py("text_encoding(encoding: Any, stacklevel: int = 2, /) -> str")
  static Object textEncoding(Object encoding, Object stacklevel) {
    return encoding == PyNone.NONE ? "locale" : encoding;
  }

  @PyConst("open: Any")
  static Object openFunction() {
    return Names.builtin("open");
  }

  @PyConst("IOBase: type")
  static PyType ioBase() {
    return PyIOBase.TYPE;
  }

  @PyConst("RawIOBase: type")
  static PyType rawIoBase() {
    return PyIOBase.RAW;
  }

  @PyConst("BufferedIOBase: type")
  static PyType bufferedIoBase() {
    return PyIOBase.BUFFERED;
  }

  @PyConst("TextIOBase: type")
  static PyType textIoBase() {
    return PyIOBase.TEXT;
  }

  @PyConst("FileIO: type")
  static PyType fileIo() {
    return PyFileIO.TYPE;
  }

  @PyConst("BytesIO: type")
  static PyType bytesIo() {
    return PyBytesIO.TYPE;
  }

  @PyConst("StringIO: type")
  static PyType stringIo() {
    return PyStringIO.TYPE;
  }

  @PyConst("BufferedReader: type")
  static PyType bufferedReader() {
    return PyBuffered.READER;
  }

  @PyConst("BufferedWriter: type")
  static PyType bufferedWriter() {
    return PyBuffered.WRITER;
  }

  @PyConst("BufferedRandom: type")
  static PyType bufferedRandom() {
    return PyBuffered.RANDOM;
  }

  @PyConst("TextIOWrapper: type")
  static PyType textIoWrapper() {
    return PyTextFile.TYPE;
  }

  @PyConst("UnsupportedOperation: type")
  static PyType unsupportedOperation() {
    return IoErrors.unsupportedType();
  }

  @PyConst("BlockingIOError: type")
  static Object blockingIoError() {
    return Names.builtin("BlockingIOError");
  }
}
