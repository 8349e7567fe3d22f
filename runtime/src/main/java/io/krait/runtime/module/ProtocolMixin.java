package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.Protocol}. */
@PyTypeInfo(value = "Protocol", module = "typing")
final class ProtocolMixin {
  private ProtocolMixin() {}

  @Py("__init_subclass__(cls, *args: Any, **kwargs: Any) -> None")
  static void initSubclass(PyType cls, PyTuple arguments, PyDict keywords) {
    GenericMixin.initSubclass(cls, arguments, keywords);
    if (cls.own("_is_protocol") == null) {
      NativeTypes.setOnType(cls, "_is_protocol", Protocols.directly(cls));
    }
  }
}
