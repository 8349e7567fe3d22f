package io.krait.runtime;

/** {@code type.__flags__}, as far as they mean anything here (CPython's object.h). */
final class TypeFlags {
  private static final long HEAP = 1L << 9;
  private static final long BASE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long COLLECTED = 1L << 14;
  private static final long ABSTRACT = 1L << 20;

  private TypeFlags() {}

  static long of(PyType t) {
    long flags = READY;
    flags |= t.isBuiltin() ? 0 : HEAP | BASE | COLLECTED;
    flags |= t.isBuiltin() && t != Types.BOOL && t != Types.NONE_TYPE ? BASE : 0;
    flags |= !t.isBuiltin() && Abstract.isAbstract(t) ? ABSTRACT : 0;
    PyType[] bits = {
      Types.INT,
      Types.LIST,
      Types.TUPLE,
      Types.BYTES,
      Types.STR,
      Types.DICT,
      Exceptions.BASE_EXCEPTION,
      Types.TYPE
    };
    for (int i = 0; i < bits.length; i++) {
      flags |= t.isSubtypeOf(bits[i]) ? 1L << (24 + i) : 0;
    }
    return flags;
  }
}
