package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** The arguments of {@code @dataclass}, and the class's {@code __dataclass_params__}. */
record DataclassOptions(
    boolean init,
    boolean repr,
    boolean eq,
    boolean order,
    boolean unsafeHash,
    boolean frozen,
    boolean matchArgs,
    boolean kwOnly,
    boolean slots,
    boolean weakrefSlot)
    implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "dataclasses._DataclassParams",
          Types.OBJECT,
          "io.krait.runtime.module.DataclassOptionsMethods");

  String shown() {
    return "_DataclassParams(init="
        + Ops.repr(init)
        + ",repr="
        + Ops.repr(repr)
        + ",eq="
        + Ops.repr(eq)
        + ",order="
        + Ops.repr(order)
        + ",unsafe_hash="
        + Ops.repr(unsafeHash)
        + ",frozen="
        + Ops.repr(frozen)
        + ",match_args="
        + Ops.repr(matchArgs)
        + ",kw_only="
        + Ops.repr(kwOnly)
        + ",slots="
        + Ops.repr(slots)
        + ",weakref_slot="
        + Ops.repr(weakrefSlot)
        + ")";
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
