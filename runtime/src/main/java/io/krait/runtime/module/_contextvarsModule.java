package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _contextvars}. */
@PyModuleInfo(value = "_contextvars", doc = "Context Variables")
final class _contextvarsModule {
  private _contextvarsModule() {}

  @PyConst("Context: type")
  static PyType context() {
    return PyContext.TYPE;
  }

  @PyConst("ContextVar: type")
  static PyType contextVar() {
    return PyContextVar.TYPE;
  }

  @PyConst("Token: type")
  static PyType token() {
    return PyContextToken.TYPE;
  }

  @Py("copy_context() -> Context")
  static PyContext copyContext() {
    return PyContext.current().copy();
  }
}
