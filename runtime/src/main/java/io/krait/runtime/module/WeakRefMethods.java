package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Identity;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code weakref.ref}. */
@PyTypeInfo(value = "ReferenceType(Generic[T])", module = "weakref")
final class WeakRefMethods {
  private WeakRefMethods() {}

  @Py("__new__(cls: type, object: Any, callback: Any = None, /, *args: Any, **kwargs: Any) -> Self")
  static PyWeakRef create(PyType cls, Object object, Object callback, PyTuple args, PyDict kwargs) {
    return WeakRefs.make(cls, object, callback == PyNone.NONE ? null : callback);
  }

  @Py("__init__(self, object: Any, callback: Any = None, /) -> None")
  static void init(PyWeakRef self, Object object, Object callback) {}

  @Py("__call__(self) -> Any")
  static Object call(PyWeakRef self) {
    return self.call0();
  }

  @Py(value = "__callback__(self) -> Any", kind = Py.Kind.GETTER)
  static Object callback(PyWeakRef self) {
    Object c = self.callback;
    return c == null || self.referent() == null ? PyNone.NONE : c;
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyWeakRef self) {
    return self.hash();
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyWeakRef self, Object value) {
    if (!(value instanceof PyWeakRef other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object a = self.referent();
    Object b = other.referent();
    return a == null || b == null ? (Object) (self == other) : Ops.eq(a, b);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(PyWeakRef self, Object value) {
    if (!(value instanceof PyWeakRef other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object a = self.referent();
    Object b = other.referent();
    return a == null || b == null ? (Object) (self != other) : Ops.ne(a, b);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyWeakRef self) {
    Object o = self.referent();
    String head = "<weakref at " + Identity.address(self);
    if (o == null) {
      return head + "; dead>";
    }
    @Nullable Object name = Attrs.getOrNull(o, "__name__");
    return head
        + "; to '"
        + Types.of(o).name
        + "' at "
        + Identity.address(o)
        + (name instanceof String s ? " (" + s + ")>" : ">");
  }

  @Py(value = "__class_getitem__(cls: type, key: Any, /) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object classGetItem(PyType cls, Object key) {
    return PyAlias.of(cls, key);
  }
}
