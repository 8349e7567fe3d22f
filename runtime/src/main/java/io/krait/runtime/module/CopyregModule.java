package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code copyreg} where no library is at hand: what {@code copy} needs of it. */
@PyModuleInfo(value = "copyreg", standIn = true)
final class CopyregModule {
  private CopyregModule() {}

  @PyConst("dispatch_table: dict[Any, Any]")
  static PyDict dispatchTable() {
    return new PyDict();
  }

  @Py("pickle(ob_type: Any, pickle_function: Any, constructor_ob: Any = None) -> None")
  static void pickle(Object type, Object function, Object constructor) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("reduction functions must be callable");
    }
    Object table = Attrs.get(io.krait.runtime.Imports.load("copyreg"), "dispatch_table");
    io.krait.runtime.Ops.setItem(table, type, function);
  }

  @Py("__newobj__(cls: type, *args: Any) -> Any")
  static Object newObject(PyType cls, PyTuple args) {
    return newObjectEx(cls, args, new PyDict());
  }

  @Py("__newobj_ex__(cls: type, args: Any, kwargs: Any) -> Any")
  static Object newObjectEx(PyType cls, PyTuple args, PyDict kwargs) {
    Object[] all = new Object[args.size() + 1];
    all[0] = cls;
    System.arraycopy(args.items(), 0, all, 1, args.size());
    return Calls.callEx(Attrs.get(cls, "__new__"), PyTuple.of(all), kwargs);
  }

  @Py("_reduce_ex(self: Any, proto: int) -> Any")
  static Object reduceEx(Object self, long protocol) {
    throw Err.notImplementedError(
        "protocols 0 and 1 need the standard library of an installed CPython");
  }
}
