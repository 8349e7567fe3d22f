package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code functools.cmp_to_key(f)}, and the keys that calling it makes. */
@PyTypeInfo(value = "KeyWrapper(object)", module = "functools")
public final class KeyWrapper implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin("functools.KeyWrapper", Types.OBJECT, "io.krait.runtime.container.KeyWrapper");

  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private final Object comparison;
  private final @Nullable Object object;

  public KeyWrapper(Object comparison, @Nullable Object object) {
    this.comparison = comparison;
    this.object = object;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return call1(OneArgument.of("K", arguments, keywords));
  }

  @Override
  public Object call1(Object o) {
    return new KeyWrapper(comparison, o);
  }

  @Py("__call__(self, obj: Any) -> Any")
  static PyObject pyCall(KeyWrapper self, Object obj) {
    return new KeyWrapper(self.comparison, obj);
  }

  @Py(value = "obj(self) -> Any", kind = Py.Kind.GETTER)
  static Object obj(KeyWrapper self) {
    if (self.object == null) {
      throw Err.attributeError("object");
    }
    return self.object;
  }

  private Object compared(Object other) {
    if (!(other instanceof KeyWrapper k)) {
      throw Err.typeError("other argument must be K instance");
    }
    if (object == null || k.object == null) {
      throw Err.attributeError("object");
    }
    return Calls.call2(comparison, object, k.object);
  }

  @Py("__lt__(self, other: Any, /) -> bool")
  static Object lt(KeyWrapper self, Object other) {
    return Ops.lt(self.compared(other), 0L);
  }

  @Py("__le__(self, other: Any, /) -> bool")
  static Object le(KeyWrapper self, Object other) {
    return Ops.le(self.compared(other), 0L);
  }

  @Py("__gt__(self, other: Any, /) -> bool")
  static Object gt(KeyWrapper self, Object other) {
    return Ops.gt(self.compared(other), 0L);
  }

  @Py("__ge__(self, other: Any, /) -> bool")
  static Object ge(KeyWrapper self, Object other) {
    return Ops.ge(self.compared(other), 0L);
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(KeyWrapper self, Object other) {
    return Ops.eq(self.compared(other), 0L);
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(KeyWrapper self, Object other) {
    return Ops.ne(self.compared(other), 0L);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
