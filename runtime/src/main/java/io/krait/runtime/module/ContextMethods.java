package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Identity;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Map;

/** The members of {@code contextvars.Context}. */
@PyTypeInfo(value = "Context", module = "_contextvars")
final class ContextMethods {
  @PyConst("__hash__: None")
  static final PyNone HASH = PyNone.NONE;

  private ContextMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyContext create(PyType cls, PyTuple args, PyDict kwargs) {
    if (args.size() > 0 || kwargs.size() > 0) {
      throw Err.typeError("Context() does not accept any arguments");
    }
    return new PyContext();
  }

  @Py("run(self, *args: Any, **kwargs: Any) -> Any")
  static Object run(PyContext self, PyTuple args, PyDict kwargs) {
    if (args.size() == 0) {
      throw Err.typeError("run() missing 1 required positional argument");
    }
    if (!self.enter()) {
      throw Err.runtimeError("cannot enter context: " + Ops.repr(self) + " is already entered");
    }
    try {
      Object[] rest = java.util.Arrays.copyOfRange(args.items(), 1, args.size());
      return Calls.callEx(args.get(0), PyTuple.of(rest), kwargs);
    } finally {
      self.exit();
    }
  }

  @Py("copy(self, /) -> Context")
  static PyContext copy(PyContext self) {
    return self.copy();
  }

  @Py("get(self, key: ContextVar, default: Any = None, /) -> Any")
  static Object get(PyContext self, Object key, Object otherwise) {
    Object v = self.get(variable(key));
    return v == null ? otherwise : v;
  }

  private static PyContextVar variable(Object key) {
    if (key instanceof PyContextVar v) {
      return v;
    }
    throw Err.typeError("a ContextVar key was expected, got " + Ops.repr(key));
  }

  @Py("__getitem__(self, key: ContextVar, /) -> Any")
  static Object getItem(PyContext self, Object key) {
    Object v = self.get(variable(key));
    if (v == null) {
      throw Err.keyError(key);
    }
    return v;
  }

  @Py("__contains__(self, key: ContextVar, /) -> bool")
  static boolean contains(PyContext self, Object key) {
    return self.get(variable(key)) != null;
  }

  @Py("__len__(self, /) -> int")
  static long len(PyContext self) {
    return self.values().size();
  }

  @Py("__iter__(self, /) -> Iterator[ContextVar]")
  static Object iter(PyContext self) {
    return Iter.of(keys(self));
  }

  @Py("keys(self, /) -> Any")
  static PyList keys(PyContext self) {
    return PyList.of(self.values().keySet().toArray());
  }

  @Py("values(self, /) -> Any")
  static PyList values(PyContext self) {
    return PyList.of(self.values().values().toArray());
  }

  @Py("items(self, /) -> Any")
  static PyList items(PyContext self) {
    PyList all = new PyList();
    for (Map.Entry<PyContextVar, Object> e : self.values().entrySet()) {
      all.append(PyTuple.of(e.getKey(), e.getValue()));
    }
    return all;
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyContext self, Object value) {
    if (!(value instanceof PyContext other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    if (self.values().size() != other.values().size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, Object> e : self.values().entrySet()) {
      Object v = other.get(e.getKey());
      if (v == null || !Ops.eqBool(e.getValue(), v)) {
        return false;
      }
    }
    return true;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyContext self) {
    return "<" + Types.of(self).name + " object at " + Identity.address(self) + ">";
  }
}
