package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _thread._local}. */
@PyTypeInfo(value = "_local", module = "_thread", doc = "Thread-local data")
final class LocalMethods {
  private LocalMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyLocal create(PyType cls, PyTuple args, PyDict kwargs) {
    if ((args.size() > 0 || kwargs.size() > 0)
        && cls.lookup("__init__") == Types.OBJECT.lookup("__init__")) {
      throw Err.typeError("Initialization arguments are not supported");
    }
    return new PyLocal(cls, args, kwargs);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict dict(PyLocal self) {
    return self.dictOrNull();
  }
}
