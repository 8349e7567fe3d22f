package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.util.BitSet;

/**
 * The module {@code _opcode}: facts about CPython's bytecode, which {@code dis} asks for when it is
 * imported. Functions here have no bytecode.
 */
@PyModuleInfo(value = "_opcode", doc = "Opcode support module.")
final class _opcodeModule {
  @PyConst("ENABLE_SPECIALIZATION: bool")
  static final boolean ENABLE_SPECIALIZATION = false;

  private static final BitSet ARG =
      bits("45-118 149 162-206 208 211 220-222 236 240-245 248-253 256-262 264-267");

  private static final BitSet CONST = bits("83 103 240");

  private static final BitSet EXC = bits("264-266");

  private static final BitSet FREE = bits("64 84 89 94 109");

  private static final BitSet JUMP = bits("72 77-79 97-100 104 188-190 256-257");

  private static final BitSet LOCAL = bits("3 65 85-88 110-112 258 267");

  private static final BitSet NAME =
      bits("63 66-67 74-75 82 90-93 108 113-114 192 202 205-206 211 259-262");

  private static final BitSet VALID = bits("0-118 149-222 236-253 256-267");

  private _opcodeModule() {}

  // Numbers and ranges.
  private static BitSet bits(String text) {
    BitSet bits = new BitSet();
    for (String part : text.split(" ")) {
      int dash = part.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
      bits.set(first, dash < 0 ? first + 1 : Integer.parseInt(part.substring(dash + 1)) + 1);
    }
    return bits;
  }

  @Py("has_arg(opcode: int) -> bool")
  static boolean hasArg(long opcode) {
    return opcode >= 0 && ARG.get((int) opcode);
  }

  @Py("has_const(opcode: int) -> bool")
  static boolean hasConst(long opcode) {
    return opcode >= 0 && CONST.get((int) opcode);
  }

  @Py("has_exc(opcode: int) -> bool")
  static boolean hasExc(long opcode) {
    return opcode >= 0 && EXC.get((int) opcode);
  }

  @Py("has_free(opcode: int) -> bool")
  static boolean hasFree(long opcode) {
    return opcode >= 0 && FREE.get((int) opcode);
  }

  @Py("has_jump(opcode: int) -> bool")
  static boolean hasJump(long opcode) {
    return opcode >= 0 && JUMP.get((int) opcode);
  }

  @Py("has_local(opcode: int) -> bool")
  static boolean hasLocal(long opcode) {
    return opcode >= 0 && LOCAL.get((int) opcode);
  }

  @Py("has_name(opcode: int) -> bool")
  static boolean hasName(long opcode) {
    return opcode >= 0 && NAME.get((int) opcode);
  }

  @Py("is_valid(opcode: int) -> bool")
  static boolean isValid(long opcode) {
    return opcode >= 0 && VALID.get((int) opcode);
  }

  @Py("stack_effect(opcode: int, oparg: Any = None, /, *, jump: Any = None) -> int")
  static long stackEffect(long opcode, Object oparg, Object jump) {
    throw Err.notImplementedError("functions here have no bytecode");
  }

  @Py("get_executor(*, code: Any, offset: int) -> Any")
  static Object getExecutor(Object code, Object offset) {
    return PyNone.NONE;
  }

  @Py("get_specialization_stats() -> Any")
  static Object getSpecializationStats() {
    return PyNone.NONE;
  }

  private static PyList list(String names) {
    return PyList.of((Object[]) names.split(" "));
  }

  @Py("get_intrinsic1_descs() -> list[str]")
  static PyList getIntrinsic1() {
    return list(
        "INTRINSIC_1_INVALID INTRINSIC_PRINT INTRINSIC_IMPORT_STAR "
            + "INTRINSIC_STOPITERATION_ERROR INTRINSIC_ASYNC_GEN_WRAP INTRINSIC_UNARY_POSITIVE "
            + "INTRINSIC_LIST_TO_TUPLE INTRINSIC_TYPEVAR INTRINSIC_PARAMSPEC "
            + "INTRINSIC_TYPEVARTUPLE INTRINSIC_SUBSCRIPT_GENERIC INTRINSIC_TYPEALIAS");
  }

  @Py("get_intrinsic2_descs() -> list[str]")
  static PyList getIntrinsic2() {
    return list(
        "INTRINSIC_2_INVALID INTRINSIC_PREP_RERAISE_STAR INTRINSIC_TYPEVAR_WITH_BOUND "
            + "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS INTRINSIC_SET_FUNCTION_TYPE_PARAMS "
            + "INTRINSIC_SET_TYPEPARAM_DEFAULT");
  }

  @Py("get_nb_ops() -> list[tuple[str, str]]")
  static PyList getOperators() {
    PyList all = new PyList();
    String text =
        "ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY * REMAINDER % "
            + "OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^ INPLACE_ADD += "
            + "INPLACE_AND &= INPLACE_FLOOR_DIVIDE //= INPLACE_LSHIFT <<= "
            + "INPLACE_MATRIX_MULTIPLY @= INPLACE_MULTIPLY *= INPLACE_REMAINDER %= INPLACE_OR "
            + "|= INPLACE_POWER **= INPLACE_RSHIFT >>= INPLACE_SUBTRACT -= INPLACE_TRUE_DIVIDE "
            + "/= INPLACE_XOR ^=";
    String[] parts = text.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      all.append(PyTuple.of("NB_" + parts[i], parts[i + 1]));
    }
    return all;
  }
}
