package io.krait.codegen.ir;

/** Operations that are one or a few JVM instructions and neither raise nor overflow-check. */
public enum PrimOp {
  // long x long -> long, wrapping
  L_ADD,
  L_SUB,
  L_MUL,
  /** The divisor is not zero; rounds towards zero. */
  L_DIV,
  L_REM,
  L_AND,
  L_OR,
  L_XOR,
  /** long, I32 -> long. */
  L_SHL,
  L_SHR,
  L_NEG,
  L_INVERT,
  // double x double -> double
  D_ADD,
  D_SUB,
  D_MUL,
  D_DIV,
  D_NEG,
  // conversions
  L_TO_D,
  L_TO_I,
  I_TO_L,
  /** BOOL -> I64, as int(b). */
  B_TO_L,
  // I32
  I_ADD,
  I_SUB,
  I_AND,
  // BOOL
  B_NOT,
  B_AND,
  B_OR,
  /** reference is null -> BOOL. */
  IS_NULL,
  /** array -> I32. */
  ARRAY_LENGTH
}
