package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _ast}: the classes of syntax trees. */
@PyModuleInfo(
    value = "_ast",
    parts = {
      AstStatementClasses.class,
      AstExpressionClasses.class,
      AstOperatorClasses.class,
      AstPartClasses.class
    })
final class _astModule {
  @PyConst("PyCF_ONLY_AST: int")
  static final long ONLY_AST = 1024;

  @PyConst("PyCF_OPTIMIZED_AST: int")
  static final long OPTIMIZED_AST = 33792;

  @PyConst("PyCF_TYPE_COMMENTS: int")
  static final long TYPE_COMMENTS = 4096;

  @PyConst("PyCF_ALLOW_TOP_LEVEL_AWAIT: int")
  static final long TOP_LEVEL_AWAIT = 8192;

  private _astModule() {}

  @PyConst("AST: type")
  static PyType ast() {
    return AstNodes.named("AST");
  }
}
