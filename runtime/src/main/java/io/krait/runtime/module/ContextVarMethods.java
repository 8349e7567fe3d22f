package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Identity;
import io.krait.runtime.Ops;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code contextvars.ContextVar}. */
@PyTypeInfo(value = "ContextVar(Generic[T])", module = "_contextvars")
final class ContextVarMethods {
  private ContextVarMethods() {}

  @Py("__new__(cls: type, name: str, /, *, default: Any = ...) -> Self")
  static PyContextVar create(PyType cls, Object name, @Nullable Object otherwise) {
    String text = Convert.strOrNull(name);
    if (text == null) {
      throw Err.typeError("context variable name must be a str");
    }
    return new PyContextVar(text, otherwise);
  }

  @Py(value = "name(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyContextVar self) {
    return self.name;
  }

  @Py("get(self, default: Any = ..., /) -> Any")
  static Object get(PyContextVar self, @Nullable Object otherwise) {
    Object v = PyContext.current().get(self);
    if (v == null) {
      v = otherwise != null ? otherwise : self.otherwise;
    }
    if (v == null) {
      throw Err.of(Exceptions.LOOKUP_ERROR, self);
    }
    return v;
  }

  @Py("set(self, value: Any, /) -> Token")
  static PyContextToken set(PyContextVar self, Object value) {
    PyContext context = PyContext.current();
    PyContextToken token = new PyContextToken(context, self, context.get(self));
    context.set(self, value);
    return token;
  }

  @Py("reset(self, token: Token, /) -> None")
  static void reset(PyContextVar self, Object token) {
    if (!(token instanceof PyContextToken t)) {
      throw Err.typeError("expected an instance of Token, got " + Ops.repr(token));
    }
    if (t.used) {
      throw Err.runtimeError(Ops.repr(t) + " has already been used once");
    }
    if (t.variable != self) {
      throw Err.valueError(Ops.repr(t) + " was created by a different ContextVar");
    }
    PyContext context = PyContext.current();
    if (t.context != context) {
      throw Err.valueError(Ops.repr(t) + " was created in a different Context");
    }
    t.used = true;
    context.set(self, t.old);
  }

  @Py(value = "__class_getitem__(cls: type, key: Any, /) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object classGetItem(PyType cls, Object key) {
    return PyAlias.of(cls, key);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyContextVar self) {
    return "<ContextVar name="
        + Ops.repr(self.name)
        + (self.otherwise == null ? "" : " default=" + Ops.repr(self.otherwise))
        + " at "
        + Identity.address(self)
        + ">";
  }
}
