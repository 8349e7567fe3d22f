package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Identity;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextvars.Token}. */
@PyTypeInfo(value = "Token(Generic[T])", module = "_contextvars")
final class ContextTokenMethods {
  @PyConst("__hash__: None")
  static final PyNone HASH = PyNone.NONE;

  private ContextTokenMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyContextToken create(PyType cls, PyTuple args, PyDict kwargs) {
    throw Err.runtimeError("Tokens can only be created by ContextVars");
  }

  @PyConst("MISSING: Any")
  static Object missing() {
    return PyContextToken.MISSING;
  }

  @Py(value = "var(self) -> ContextVar", kind = Py.Kind.GETTER)
  static PyContextVar variable(PyContextToken self) {
    return self.variable;
  }

  @Py(value = "old_value(self) -> Any", kind = Py.Kind.GETTER)
  static Object oldValue(PyContextToken self) {
    return self.old == null ? PyContextToken.MISSING : self.old;
  }

  @Py(value = "__class_getitem__(cls: type, key: Any, /) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object classGetItem(PyType cls, Object key) {
    return PyAlias.of(cls, key);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyContextToken self) {
    return "<Token"
        + (self.used ? " used" : "")
        + " var="
        + Ops.repr(self.variable)
        + " at "
        + Identity.address(self)
        + ">";
  }
}
