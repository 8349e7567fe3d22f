package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.LinkedHashSet;
import java.util.Set;

/** The members of {@code types.SimpleNamespace}. */
@PyTypeInfo(value = "SimpleNamespace", module = "types")
final class SimpleNamespaceMethods {
  @PyConst("__hash__: None")
  static final PyNone HASH = PyNone.NONE;

  // Namespaces being shown by this thread, so that one that contains itself ends.
  private static final ThreadLocal<Set<Object>> SHOWN = ThreadLocal.withInitial(LinkedHashSet::new);

  private SimpleNamespaceMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PySimpleNamespace create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PySimpleNamespace(cls, new PyDict());
  }

  @Py("__init__(self, *args: Any, **kwargs: Any) -> None")
  static void init(PySimpleNamespace self, PyTuple arguments, PyDict keywords) {
    if (arguments.size() > 1) {
      throw Err.typeError(
          self.type().simpleName() + " expected at most 1 argument, got " + arguments.size());
    }
    if (arguments.size() == 1) {
      PyDict values = new PyDict();
      values.update(arguments.get(0));
      for (Object key : Iter.toTuple(values).items()) {
        if (!Convert.isStr(key)) {
          throw Err.typeError("keywords must be strings");
        }
      }
      self.dict().update(values);
    }
    self.dict().update(keywords);
  }

  @Py("__repr__(self) -> str")
  static String repr(PySimpleNamespace self) {
    String name = self.type() == PySimpleNamespace.TYPE ? "namespace" : self.type().simpleName();
    Set<Object> shown = SHOWN.get();
    if (!shown.add(new Identity(self))) {
      return name + "(...)";
    }
    try {
      StringBuilder out = new StringBuilder(name).append('(');
      PyDict dict = self.dict();
      String comma = "";
      for (Object key : Iter.toTuple(dict).items()) {
        Object value = dict.getOrNull(key);
        if (value != null) {
          out.append(comma).append(Ops.str(key)).append('=').append(Ops.repr(value));
          comma = ", ";
        }
      }
      return out.append(')').toString();
    } finally {
      shown.remove(new Identity(self));
    }
  }

  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PySimpleNamespace self, Object other) {
    return other instanceof PySimpleNamespace pySimpleNamespace
        ? Ops.eq(self.dict(), pySimpleNamespace.dict())
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__replace__(self, **kwargs: Any) -> Self")
  static Object replace(PySimpleNamespace self, PyDict keywords) {
    PyDict values = self.dict().copy();
    values.update(keywords);
    return new PySimpleNamespace(self.type(), values);
  }
}
