package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Literals, and conversions between Python objects and machine values: each rule stands here once.
 */
final class Values {
  private final Code code;
  private final ConstantPool pool;

  Values(Code code, ConstantPool pool) {
    this.code = code;
    this.pool = pool;
  }

  /** [..] -> [.., value], in the literal's own representation. */
  void literal(Literal literal) {
    switch (literal) {
      case Literal.I64 l -> code.constant(l.value());
      case Literal.F64 d -> code.constant(d.value());
      case Literal.Bool b -> code.constant(b.value());
      case Literal.I32 i -> code.constant(i.value());
      case Literal.Str s -> pool.pushString(code, s.value());
      case Literal.Null n -> code.constantNull();
      case Literal.Pooled p -> pool.push(code, p.value());
    }
  }

  /** [..] -> [.., object], the Python object that a literal stands for. */
  void object(Literal literal) {
    switch (literal) {
      case Literal.I64 l ->
          pool.push(code, new io.krait.codegen.ir.ConstantObject.BoxedLong(l.value()));
      case Literal.F64 d ->
          pool.push(
              code,
              new io.krait.codegen.ir.ConstantObject.BoxedDouble(
                  Double.doubleToRawLongBits(d.value())));
      case Literal.Bool b ->
          pool.push(
              code,
              b.value()
                  ? io.krait.codegen.ir.ConstantObject.Singleton.TRUE
                  : io.krait.codegen.ir.ConstantObject.Singleton.FALSE);
      default -> literal(literal);
    }
  }

  /** The representation of a literal as {@link #literal} pushes it. */
  static Rep rep(Literal literal) {
    return switch (literal) {
      case Literal.I64 l -> Rep.Prim.I64;
      case Literal.F64 d -> Rep.Prim.F64;
      case Literal.Bool b -> Rep.Prim.BOOL;
      case Literal.I32 i -> Rep.Prim.I32;
      default -> Rep.ANY;
    };
  }

  /** [.., value] -> [.., object] */
  void box(Rep rep) {
    MethodRef boxing = boxing(rep);
    if (boxing != null) {
      code.call(boxing);
    }
  }

  private static @Nullable MethodRef boxing(Rep rep) {
    return switch (rep) {
      case Rep.Prim p ->
          switch (p) {
            case I64 -> RuntimeCalls.BOX_LONG;
            case F64 -> RuntimeCalls.BOX_DOUBLE;
            case BOOL -> RuntimeCalls.BOX_BOOL;
            case I32 -> throw new CompilerBugException("a machine int is no Python value");
          };
      case Rep.Ref r -> null;
    };
  }

  /** [.., object] -> [.., value], the object being known to be one. */
  void unbox(Rep rep) {
    switch (rep) {
      case Rep.Prim p -> {
        code.checkCast(new Rep.Ref(boxClass(rep)));
        code.call(
            switch (p) {
              case I64 -> RuntimeCalls.UNBOX_LONG;
              case F64 -> RuntimeCalls.UNBOX_DOUBLE;
              case BOOL -> RuntimeCalls.UNBOX_BOOL;
              case I32 -> throw new CompilerBugException("a machine int is no Python value");
            });
      }
      case Rep.Ref r -> code.checkCast(r);
    }
  }

  /** The class whose instances can be unboxed to a representation. */
  static String boxClass(Rep rep) {
    return switch (rep) {
      case Rep.Prim p ->
          RuntimeMethods.name(
              switch (p) {
                case I64 -> Long.class;
                case F64 -> Double.class;
                case BOOL -> Boolean.class;
                case I32 -> throw new CompilerBugException("a machine int is no Python value");
              });
      case Rep.Ref r -> r.internalName();
    };
  }

  /** [.., object] -> [.., value]: a twin's result as that of a typed function; void for null. */
  void twinResult(@Nullable Rep result) {
    switch (result) {
      case null -> code.call(RuntimeCalls.AS_NONE);
      case Rep.Prim p ->
          code.call(
              switch (p) {
                case I64 -> RuntimeCalls.AS_LONG;
                case F64 -> RuntimeCalls.AS_DOUBLE;
                case BOOL -> RuntimeCalls.AS_BOOL;
                case I32 -> throw new CompilerBugException("a machine int is no Python value");
              });
      case Rep.Ref r -> {
        if (!r.equals(Rep.ANY)) {
          code.constantClass(r.internalName());
          code.call(RuntimeCalls.AS);
          code.checkCast(r);
        }
      }
    }
  }

  /** Whether a BigInteger is held as a Long. */
  static boolean isLong(BigInteger value) {
    return value.bitLength() < Long.SIZE;
  }
}
