package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.Callable} has besides its abstract method. */
@PyTypeInfo(value = "Callable", module = "collections.abc")
final class CallableMixin {
  private CallableMixin() {}

  @Py("__class_getitem__(cls, item: Any, /) -> Any")
  static Object classGetItem(PyType cls, Object item) {
    return TypingForms.callable(PyAlias.ABC_CALLABLE, cls, item);
  }
}
