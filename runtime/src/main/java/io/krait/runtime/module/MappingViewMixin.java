package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.MappingView} is. */
@PyTypeInfo(value = "MappingView", module = "collections.abc")
final class MappingViewMixin {
  private MappingViewMixin() {}

  /** The mapping that is looked at. */
  static Object mapping(Object self) {
    return Attrs.get(self, "_mapping");
  }

  @Py("__init__(self, mapping: Any) -> None")
  static void init(Object self, Object mapping) {
    Attrs.set(self, "_mapping", mapping);
  }

  @Py("__len__(self) -> int")
  static long len(Object self) {
    return Ops.len(mapping(self));
  }

  @Py("__repr__(self) -> str")
  static String repr(Object self) {
    return Types.of(self).simpleName() + "(" + Ops.repr(mapping(self)) + ")";
  }
}
