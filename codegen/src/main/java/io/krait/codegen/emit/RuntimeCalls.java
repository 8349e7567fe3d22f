package io.krait.codegen.emit;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.Chunks;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyNone;
import io.krait.runtime.ReturnCarrier;
import io.krait.runtime.Tracebacks;
import io.krait.runtime.TwinResults;

/** What the emitter itself, not lowered code, calls of the runtime and of Java. */
final class RuntimeCalls {
  static final Rep.Ref THROWABLE = ref(Throwable.class);
  static final Rep.Ref CODE = ref(PyCode.class);
  static final Rep.Ref OBJECTS = ref(Object[].class);
  static final Rep.Ref WORDS = ref(long[].class);
  static final String CARRIER = RuntimeMethods.name(ReturnCarrier.class);

  static final MethodRef BOX_LONG = RuntimeMethods.method(Long.class, "valueOf", long.class);
  static final MethodRef BOX_DOUBLE = RuntimeMethods.method(Double.class, "valueOf", double.class);
  static final MethodRef BOX_BOOL = RuntimeMethods.method(Boolean.class, "valueOf", boolean.class);
  static final MethodRef UNBOX_LONG = RuntimeMethods.method(Long.class, "longValue");
  static final MethodRef UNBOX_DOUBLE = RuntimeMethods.method(Double.class, "doubleValue");
  static final MethodRef UNBOX_BOOL = RuntimeMethods.method(Boolean.class, "booleanValue");
  static final MethodRef MULTIPLY_HIGH =
      RuntimeMethods.method(Math.class, "multiplyHigh", long.class, long.class);
  static final MethodRef BITS_TO_DOUBLE =
      RuntimeMethods.method(Double.class, "longBitsToDouble", long.class);
  static final MethodRef DOUBLE_TO_BITS =
      RuntimeMethods.method(Double.class, "doubleToRawLongBits", double.class);

  static final MethodRef UNWIND =
      RuntimeMethods.method(Tracebacks.class, "unwind", Throwable.class, PyCode.class, int.class);
  static final FieldRef CARRIED = RuntimeMethods.field(ReturnCarrier.class, "value");
  static final FieldRef NONE = RuntimeMethods.field(PyNone.class, "NONE");

  static final MethodRef AS_LONG = RuntimeMethods.method(TwinResults.class, "asLong", Object.class);
  static final MethodRef AS_DOUBLE =
      RuntimeMethods.method(TwinResults.class, "asDouble", Object.class);
  static final MethodRef AS_BOOL = RuntimeMethods.method(TwinResults.class, "asBool", Object.class);
  static final MethodRef AS_NONE = RuntimeMethods.method(TwinResults.class, "asNone", Object.class);
  static final MethodRef AS =
      RuntimeMethods.method(TwinResults.class, "as", Object.class, Class.class);

  static final MethodRef PUT_REF =
      RuntimeMethods.method(Chunks.class, "put", Object.class, Object[].class, int.class);
  static final MethodRef PUT_LONG =
      RuntimeMethods.method(Chunks.class, "put", long.class, long[].class, int.class);
  static final MethodRef PUT_DOUBLE =
      RuntimeMethods.method(Chunks.class, "put", double.class, long[].class, int.class);
  static final MethodRef PUT_INT =
      RuntimeMethods.method(Chunks.class, "put", int.class, long[].class, int.class);
  static final MethodRef IS_EXACTLY =
      RuntimeMethods.method(Chunks.class, "isExactly", Object.class, Class.class);

  private RuntimeCalls() {}

  static Rep.Ref ref(Class<?> c) {
    return new Rep.Ref(RuntimeMethods.name(c));
  }

  static MethodRef put(Rep rep) {
    return switch (rep) {
      case Rep.Prim p ->
          switch (p) {
            case I64 -> PUT_LONG;
            case F64 -> PUT_DOUBLE;
            case BOOL, I32 -> PUT_INT;
          };
      case Rep.Ref r -> PUT_REF;
    };
  }
}
