package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code ast.AST}. */
@PyTypeInfo(value = "AST", module = "ast")
final class AstMembers {
  private AstMembers() {}

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  static void init(Object self, PyTuple args, PyDict kwargs) {
    PyType type = Types.of(self);
    PyList fields = Iter.toList(Attrs.get(type, "_fields"));
    if (args.size() > fields.size()) {
      throw Err.typeError(
          type.simpleName()
              + " constructor takes at most "
              + fields.size()
              + " positional argument"
              + (fields.size() == 1 ? "" : "s"));
    }
    for (int i = 0; i < args.size(); i++) {
      Attrs.set(self, (String) fields.get(i), args.get(i));
    }
    for (Object key : kwargs.keySet().toArray()) {
      given(self, type, fields, args.size(), (String) key, Ops.getItem(kwargs, key));
    }
    Object types = Attrs.getOrNull(type, "_field_types");
    for (int i = args.size(); i < fields.size(); i++) {
      String name = (String) fields.get(i);
      if (kwargs.getStr(name) == null) {
        missing(self, type, name, types);
      }
    }
  }

  private static void given(
      Object self, PyType type, PyList fields, int positional, String name, Object value) {
    int index = fields.indexOf(name);
    if (index >= 0 && index < positional) {
      throw Err.typeError(type.simpleName() + " got multiple values for argument '" + name + "'");
    }
    if (index < 0 && !Ops.contains(Attrs.get(type, "_attributes"), name)) {
      Warnings.warn(
          type.simpleName()
              + ".__init__ got an unexpected keyword argument '"
              + name
              + "'. Support for arbitrary keyword arguments is deprecated and will be removed in"
              + " Python 3.15.",
          Exceptions.DEPRECATION_WARNING);
    }
    Attrs.set(self, name, value);
  }

  private static void missing(
      Object self, PyType type, String name, @org.jspecify.annotations.Nullable Object types) {
    Object shape = types instanceof PyDict d ? d.getStr(name) : null;
    if (shape == null || shape instanceof PyUnion) {
      return;
    }
    if (shape instanceof PyAlias) {
      Attrs.set(self, name, new PyList());
    } else if (shape == AstNodes.named("expr_context")) {
      Attrs.set(self, name, io.krait.runtime.Calls.call0(AstNodes.named("Load")));
    } else {
      Warnings.warn(
          type.simpleName()
              + ".__init__ missing 1 required positional argument: '"
              + name
              + "'. This will become an error in Python 3.15.",
          Exceptions.DEPRECATION_WARNING);
    }
  }

  @Py("__reduce__(self, /) -> tuple[Any, ...]")
  static PyTuple reduce(Object self) {
    Object dict = Attrs.get(self, "__dict__");
    return PyTuple.of(Types.of(self), PyTuple.of(), dict == null ? PyNone.NONE : dict);
  }
}
