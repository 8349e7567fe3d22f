package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.DeepCopies;
import io.krait.runtime.container.ShallowCopies;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module copy. */
@PyModuleInfo(value = "copy", doc = "Generic (shallow and deep) copying operations.")
final class CopyModule {
  private static final PyType ERROR = PyType.builtin("copy.Error", Exceptions.EXCEPTION, "");

  private CopyModule() {}

  @PyConst("Error: type")
  static PyType errorType() {
    return ERROR;
  }

  @PyConst("error: type")
  static PyType oldErrorType() {
    return ERROR;
  }

  @Py("copy(x: T) -> T")
  static Object copy(Object x) {
    return ShallowCopies.copy(x);
  }

  @Py("deepcopy(x: T, memo: dict[int, Any] | None = None, _nil: Any = ...) -> T")
  static Object deepCopy(Object x, Object memo, @org.jspecify.annotations.Nullable Object nil) {
    PyDict known = memo instanceof PyDict d ? d : new PyDict();
    return DeepCopies.copy(x, known);
  }

  @Py("replace(obj: T, /, **changes: Any) -> T")
  static Object replace(Object obj, PyDict changes) {
    PyType type = Types.of(obj);
    Object method = type.lookup("__replace__");
    if (method == null || method == PyNone.NONE) {
      throw Err.typeError("replace() does not support " + type.simpleName() + " objects");
    }
    return Calls.callEx(Attrs.get(obj, "__replace__"), io.krait.runtime.PyTuple.EMPTY, changes);
  }
}
