package io.krait.runtime.module;

import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.Enumerate;
import io.krait.runtime.container.FilterIterator;
import io.krait.runtime.container.MapIterator;
import io.krait.runtime.container.ReversedIterator;
import io.krait.runtime.container.Zip;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.PyMemoryView;

/** The module {@code builtins}: its types and constants. */
@PyModuleInfo(
    value = "builtins",
    doc = "Built-in functions, types, exceptions, and other objects.",
    parts = {
      BuiltinIterators.class,
      BuiltinReductions.class,
      BuiltinNumbers.class,
      BuiltinObjects.class,
      BuiltinConsole.class,
      BuiltinTexts.class
    })
public final class BuiltinsModule {
  @PyConst("NotImplemented: Any")
  static final Object NOT_IMPLEMENTED = PyNone.NOT_IMPLEMENTED;

  @PyConst("Ellipsis: Any")
  static final Object ELLIPSIS = PyNone.ELLIPSIS;

  @PyConst("None: None")
  static final Object NONE = PyNone.NONE;

  @PyConst("True: bool")
  static final Object TRUE = true;

  @PyConst("False: bool")
  static final Object FALSE = false;

  @PyConst("exit: Any")
  static final Object EXIT = new PyQuitter("exit");

  @PyConst("quit: Any")
  static final Object QUIT = new PyQuitter("quit");

  @PyConst("copyright: Any")
  static final Object COPYRIGHT =
      new PyPrinter(
          "copyright", "Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.");

  @PyConst("credits: Any")
  static final Object CREDITS =
      new PyPrinter("credits", "Krait runs Python programs. See www.python.org for Python itself.");

  @PyConst("license: Any")
  static final Object LICENSE = new PyPrinter("license", "See https://www.python.org/psf/license/");

  @PyConst("help: Any")
  static final Object HELP = new PyHelper();

  @PyConst("__debug__: bool")
  static final Object DEBUG = true;

  private BuiltinsModule() {}

  @PyConst("object: type")
  static PyType object_() {
    return Types.OBJECT;
  }

  @PyConst("type: type")
  static PyType type_() {
    return Types.TYPE;
  }

  @PyConst("int: type")
  static PyType int_() {
    return Types.INT;
  }

  @PyConst("bool: type")
  static PyType bool_() {
    return Types.BOOL;
  }

  @PyConst("float: type")
  static PyType float_() {
    return Types.FLOAT;
  }

  @PyConst("complex: type")
  static PyType complex_() {
    return Types.COMPLEX;
  }

  @PyConst("str: type")
  static PyType str_() {
    return Types.STR;
  }

  @PyConst("bytes: type")
  static PyType bytes_() {
    return Types.BYTES;
  }

  @PyConst("bytearray: type")
  static PyType bytearray_() {
    return Types.BYTEARRAY;
  }

  @PyConst("memoryview: type")
  static PyType memoryview() {
    return PyMemoryView.TYPE;
  }

  @PyConst("list: type")
  static PyType list_() {
    return Types.LIST;
  }

  @PyConst("tuple: type")
  static PyType tuple_() {
    return Types.TUPLE;
  }

  @PyConst("dict: type")
  static PyType dict_() {
    return Types.DICT;
  }

  @PyConst("set: type")
  static PyType set_() {
    return Types.SET;
  }

  @PyConst("frozenset: type")
  static PyType frozenset_() {
    return Types.FROZENSET;
  }

  @PyConst("range: type")
  static PyType range_() {
    return Types.RANGE;
  }

  @PyConst("slice: type")
  static PyType slice_() {
    return Types.SLICE;
  }

  @PyConst("property: type")
  static PyType property_() {
    return Types.PROPERTY;
  }

  @PyConst("classmethod: type")
  static PyType classmethod_() {
    return Types.CLASSMETHOD;
  }

  @PyConst("staticmethod: type")
  static PyType staticmethod_() {
    return Types.STATICMETHOD;
  }

  @PyConst("super: type")
  static PyType super_() {
    return Types.SUPER;
  }

  @PyConst("enumerate: type")
  static PyType enumerate_() {
    return Enumerate.TYPE;
  }

  @PyConst("zip: type")
  static PyType zip_() {
    return Zip.TYPE;
  }

  @PyConst("map: type")
  static PyType map_() {
    return MapIterator.TYPE;
  }

  @PyConst("filter: type")
  static PyType filter_() {
    return FilterIterator.TYPE;
  }

  @PyConst("reversed: type")
  static PyType reversed_() {
    return ReversedIterator.TYPE;
  }
}
