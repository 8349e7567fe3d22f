package io.krait.runtime.module;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code __dataclass_params__}. */
@PyTypeInfo(value = "_DataclassParams", module = "dataclasses")
final class DataclassOptionsMethods {
  private DataclassOptionsMethods() {}

  @Py(value = "init(self) -> bool", kind = Py.Kind.GETTER)
  static boolean init(DataclassOptions self) {
    return self.init();
  }

  @Py(value = "repr(self) -> bool", kind = Py.Kind.GETTER)
  static boolean repr(DataclassOptions self) {
    return self.repr();
  }

  @Py(value = "eq(self) -> bool", kind = Py.Kind.GETTER)
  static boolean eq(DataclassOptions self) {
    return self.eq();
  }

  @Py(value = "order(self) -> bool", kind = Py.Kind.GETTER)
  static boolean order(DataclassOptions self) {
    return self.order();
  }

  @Py(value = "unsafe_hash(self) -> bool", kind = Py.Kind.GETTER)
  static boolean unsafeHash(DataclassOptions self) {
    return self.unsafeHash();
  }

  @Py(value = "frozen(self) -> bool", kind = Py.Kind.GETTER)
  static boolean frozen(DataclassOptions self) {
    return self.frozen();
  }

  @Py(value = "match_args(self) -> bool", kind = Py.Kind.GETTER)
  static boolean matchArgs(DataclassOptions self) {
    return self.matchArgs();
  }

  @Py(value = "kw_only(self) -> bool", kind = Py.Kind.GETTER)
  static boolean kwOnly(DataclassOptions self) {
    return self.kwOnly();
  }

  @Py(value = "slots(self) -> bool", kind = Py.Kind.GETTER)
  static boolean slots(DataclassOptions self) {
    return self.slots();
  }

  @Py(value = "weakref_slot(self) -> bool", kind = Py.Kind.GETTER)
  static boolean weakrefSlot(DataclassOptions self) {
    return self.weakrefSlot();
  }

  @Py("__repr__(self) -> str")
  static String shown(DataclassOptions self) {
    return self.shown();
  }
}
