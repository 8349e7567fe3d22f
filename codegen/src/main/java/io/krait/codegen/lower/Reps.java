package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;

/** The reference representations that lowering speaks of by name. */
final class Reps {
  static final String RUNTIME = "io/krait/runtime/";
  static final Rep.Ref STRING = new Rep.Ref("java/lang/String");
  static final Rep.Ref STRINGS = new Rep.Ref("[Ljava/lang/String;");
  static final Rep.Ref OBJECTS = new Rep.Ref("[Ljava/lang/Object;");
  static final Rep.Ref THROWABLE = new Rep.Ref("java/lang/Throwable");
  static final Rep.Ref LIST = runtime("PyList");
  static final Rep.Ref TUPLE = runtime("PyTuple");
  static final Rep.Ref DICT = runtime("PyDict");
  static final Rep.Ref SET = runtime("PySet");
  static final Rep.Ref EXCEPTION = runtime("PyBaseException");
  static final Rep.Ref CELL = runtime("Cell");
  static final Rep.Ref CELLS = new Rep.Ref("[Lio/krait/runtime/Cell;");
  static final Rep.Ref GLOBAL = runtime("Global");
  static final Rep.Ref MODULE = runtime("CompiledModule");
  static final Rep.Ref PY_MODULE = runtime("PyModule");
  static final Rep.Ref CODE = runtime("PyCode");
  static final Rep.Ref FUNCTION = runtime("PyFunction");
  static final Rep.Ref TYPE = runtime("PyType");
  static final Rep.Ref LAYOUT = runtime("Layout");
  static final Rep.Ref GUARD = runtime("PatchGuard");
  static final Rep.Ref DELEGATION = runtime("Delegation");

  static final Rep.Ref ITERATOR = runtime("PyIterator");

  private Reps() {}

  static Rep.Ref runtime(String simpleName) {
    return new Rep.Ref(RUNTIME + simpleName);
  }
}
