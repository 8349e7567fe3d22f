package io.krait.runtime.module;

import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code NamedTuple} and {@code TypedDict}: functions that stand among the bases of classes. */
final class PyClassForm extends NativeObject implements PyCallable {
  private static final PyType TYPE =
      PyType.builtin("function", Types.OBJECT, "io.krait.runtime.module.ClassFormMethods");

  static final PyClassForm NAMED_TUPLE = new PyClassForm("NamedTuple");
  static final PyClassForm TYPED_DICT = new PyClassForm("TypedDict");

  final String name;

  private PyClassForm(String name) {
    super(TYPE);
    this.name = name;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return this == NAMED_TUPLE
        ? NamedTuples.functional(arguments, keywords)
        : TypedDicts.functional(arguments, keywords);
  }
}
