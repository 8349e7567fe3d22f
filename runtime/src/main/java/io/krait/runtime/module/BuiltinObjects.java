package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.BuiltinOperations;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Identity;
import io.krait.runtime.Instances;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/** Built-in functions that ask objects about themselves. */
public final class BuiltinObjects {
  private BuiltinObjects() {}

  @Py(value = "repr(obj: object, /) -> str", doc = "Return the canonical string representation.")
  public static String repr(Object obj) {
    return Ops.repr(obj);
  }

  @Py(value = "ascii(obj: object, /) -> str", doc = "Return an ASCII-only representation.")
  public static String ascii(Object obj) {
    return Ops.ascii(obj);
  }

  @Py(
      value = "format(value: object, format_spec: str = '', /) -> str",
      doc = "Return type(value).__format__(value, format_spec).")
  public static String format(Object value, Object spec) {
    String text = Convert.strOrNull(spec);
    if (text == null) {
      throw Err.typeError("format() argument 2 must be str, not " + Types.of(spec).name);
    }
    return Ops.format(value, text);
  }

  @Py(value = "hash(obj: object, /) -> int", doc = "Return the hash value for the given object.")
  public static long hash(Object obj) {
    return Ops.hash(obj);
  }

  @Py(value = "id(obj: object, /) -> int", doc = "Return the identity of an object.")
  public static long id(Object obj) {
    return Identity.id(obj);
  }

  @Py(value = "callable(obj: object, /) -> bool", doc = "Return whether the object is callable.")
  public static boolean callable(Object obj) {
    return Calls.isCallable(obj);
  }

  @Py(
      value = "isinstance(obj: object, class_or_tuple: Any, /) -> bool",
      doc = "Return whether an object is an instance of a class or of a subclass thereof.")
  public static boolean isInstance(Object obj, Object classes) {
    return Instances.isInstance(obj, classes);
  }

  @Py(
      value = "issubclass(cls: type, class_or_tuple: Any, /) -> bool",
      doc = "Return whether 'cls' is derived from another class or is the same class.")
  public static boolean isSubclass(Object cls, Object classes) {
    return Instances.isSubclass(cls, classes);
  }

  @Py(
      value = "getattr(object: Any, name: str, default: Any = ..., /) -> Any",
      doc = "Get a named attribute from an object.")
  public static Object getattr(Object object, Object name, @Nullable Object byDefault) {
    String n = attributeName(name);
    if (byDefault == null) {
      return Attrs.get(object, n);
    }
    Object value = Attrs.getOrNull(object, n);
    return value == null ? byDefault : value;
  }

  @Py(value = "hasattr(obj: object, name: str, /) -> bool", doc = "Return whether it has it.")
  public static boolean hasattr(Object obj, Object name) {
    return Attrs.getOrNull(obj, attributeName(name)) != null;
  }

  @Py(
      value = "setattr(obj: object, name: str, value: Any, /) -> None",
      doc = "Sets the named attribute on the given object to the specified value.")
  public static void setattr(Object obj, Object name, Object value) {
    Attrs.set(obj, attributeName(name), value);
  }

  @Py(
      value = "delattr(obj: object, name: str, /) -> None",
      doc = "Deletes the named attribute from the given object.")
  public static void delattr(Object obj, Object name) {
    Attrs.del(obj, attributeName(name));
  }

  private static String attributeName(Object name) {
    String s = Convert.strOrNull(name);
    if (s == null) {
      throw Err.typeError("attribute name must be string, not '" + Types.of(name).name + "'");
    }
    return s;
  }

  /** Without an argument the compiler answers, which knows the caller's variables. */
  @Py(
      value = "dir(object: Any = ..., /) -> list[str]",
      doc = "Return the names that can be reached from an object.")
  public static PyList dir(@Nullable Object object) {
    if (object == null) {
      throw Err.runtimeError("dir() without an argument must be called by its own name");
    }
    return BuiltinOperations.dir(object);
  }

  @Py(
      value = "vars(object: Any = ..., /) -> Any",
      doc = "Return the __dict__ attribute of an object.")
  public static Object vars(@Nullable Object object) {
    if (object == null) {
      throw Err.runtimeError("vars() without an argument must be called by its own name");
    }
    return BuiltinOperations.vars(object);
  }

  @Py(value = "globals() -> dict[str, Any]", doc = "Return the module's variables.")
  static Object globals() {
    throw Err.runtimeError("globals() must be called by its own name");
  }

  @Py(value = "locals() -> dict[str, Any]", doc = "Return the function's variables.")
  static Object locals() {
    throw Err.runtimeError("locals() must be called by its own name");
  }
}
