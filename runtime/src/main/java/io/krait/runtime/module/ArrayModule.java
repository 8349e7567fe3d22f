package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Imports;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code array}. */
@PyModuleInfo(
    value = "array",
    doc =
        "This module defines an object type which can efficiently represent\n"
            + "an array of basic values: characters, integers, floating-point\n"
            + "numbers.  Arrays are sequence types and behave very much like lists,\n"
            + "except that the type of objects stored in them is constrained.\n")
final class ArrayModule {
  @PyConst("typecodes: str")
  static final String TYPECODES = "bBuwhHiIlLqQfd";

  private static final class Registered {
    static final PyType TYPE = type();

    private static PyType type() {
      Object sequence = Attrs.get(Imports.load("collections.abc"), "MutableSequence");
      Calls.callMethod1(sequence, "register", PyArray.TYPE);
      return PyArray.TYPE;
    }
  }

  private ArrayModule() {}

  @PyConst("array: type")
  static PyType array() {
    return Registered.TYPE;
  }

  @PyConst("ArrayType: type")
  static PyType arrayType() {
    return Registered.TYPE;
  }

  @Py(
      "_array_reconstructor(arraytype: type, typecode: str, mformat_code: int, items: bytes, /) -> Any")
  static Object reconstruct(Object type, Object code, Object format, Object items) {
    return ArrayFormats.reconstruct(type, code, format, items);
  }
}
