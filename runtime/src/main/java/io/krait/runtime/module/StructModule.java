package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The module {@code struct}. */
@PyModuleInfo("struct")
final class StructModule {
  private static final int MOST_KNOWN = 100;
  private static final Map<String, StructFormat> KNOWN = new ConcurrentHashMap<>();

  private StructModule() {}

  /** Formats are not kept. */
  @Py("_clearcache() -> None")
  static void clearCache() {}

  /** The parsed format; the last ones are kept. */
  static StructFormat format(Object format) {
    String text = Convert.strOrNull(format);
    if (text == null) {
      if (!(format instanceof PyBytes bytes)) {
        throw Err.typeError(
            "Struct() argument 1 must be a str or bytes object, not " + Types.of(format).name);
      }
      text = new String(bytes.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
    StructFormat known = KNOWN.get(text);
    if (known == null) {
      known = StructFormat.parse(text);
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(text, known);
    }
    return known;
  }

  @PyConst("error: type")
  static PyType error() {
    return StructFormat.errorType();
  }

  @PyConst("Struct: type")
  static PyType struct() {
    return PyStruct.TYPE;
  }

  @Py("calcsize(format: str, /) -> int")
  static long calcsize(Object format) {
    return format(format).size();
  }

  @Py("pack(format: str, /, *v: Any) -> bytes")
  static PyBytes pack(Object format, PyTuple values) {
    return PyBytes.of(format(format).pack(values.items(), 0, "pack"));
  }

  @Py("pack_into(format: str, buffer: Any, offset: int, /, *v: Any) -> None")
  static void packInto(Object format, Object buffer, long offset, PyTuple values) {
    packInto(format(format), buffer, offset, values);
  }

  static void packInto(StructFormat format, Object buffer, long given, PyTuple values) {
    byte[] bytes = format.pack(values.items(), 0, "pack_into");
    long length = Ops.len(buffer);
    long offset = given < 0 ? given + length : given;
    if (offset < 0 || offset + bytes.length > length) {
      throw tooShort("pack_into", "packing", bytes.length, offset, length);
    }
    Ops.setItem(buffer, new PySlice(offset, offset + bytes.length, PyNone.NONE), PyBytes.of(bytes));
  }

  private static RuntimeException tooShort(
      String function, String doing, int size, long offset, long length) {
    return StructFormat.fault(
        function
            + " requires a buffer of at least "
            + (offset + size)
            + " bytes for "
            + doing
            + " "
            + size
            + " bytes at offset "
            + offset
            + " (actual buffer size is "
            + length
            + ")");
  }

  @Py("unpack(format: str, buffer: Any, /) -> tuple[Any, ...]")
  static PyTuple unpack(Object format, Object buffer) {
    return unpack(format(format), buffer);
  }

  static PyTuple unpack(StructFormat format, Object buffer) {
    byte[] bytes = IoArgs.bytes(buffer);
    if (bytes.length != format.size()) {
      throw StructFormat.fault("unpack requires a buffer of " + format.size() + " bytes");
    }
    return format.unpack(bytes, 0);
  }

  @Py("unpack_from(format: str, /, buffer: Any, offset: int = 0) -> tuple[Any, ...]")
  static PyTuple unpackFrom(Object format, Object buffer, long offset) {
    return unpackFrom(format(format), buffer, offset);
  }

  static PyTuple unpackFrom(StructFormat format, Object buffer, long given) {
    byte[] bytes = IoArgs.bytes(buffer);
    long offset = given < 0 ? given + bytes.length : given;
    if (offset < 0 || offset + format.size() > bytes.length) {
      throw tooShort("unpack_from", "unpacking", format.size(), offset, bytes.length);
    }
    return format.unpack(bytes, (int) offset);
  }

  @Py("iter_unpack(format: str, buffer: Any, /) -> Iterator[tuple[Any, ...]]")
  static Object iterUnpack(Object format, Object buffer) {
    return iterUnpack(format(format), buffer);
  }

  static Object iterUnpack(StructFormat format, Object buffer) {
    byte[] bytes = IoArgs.bytes(buffer);
    if (format.size() == 0) {
      throw StructFormat.fault("cannot iteratively unpack with a struct of length 0");
    }
    if (bytes.length % format.size() != 0) {
      throw StructFormat.fault(
          "iterative unpacking requires a buffer of a multiple of " + format.size() + " bytes");
    }
    PyList all = new PyList();
    for (int at = 0; at < bytes.length; at += format.size()) {
      all.append(format.unpack(bytes, at));
    }
    return Iter.of(all);
  }
}
