package io.krait.codegen.slow;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import org.jspecify.annotations.Nullable;

/**
 * An operation of compiled code that is general where a direct one might stand.
 *
 * @param pos its position in the function's table
 * @param use for a boxing: where the object goes; else {@code NONE}
 */
record SlowOp(IrFunction function, Block block, Op op, Kind kind, int pos, Use use) {
  /** The kinds of general operations. */
  enum Kind {
    OPERATOR,
    SUBSCRIPT,
    MEMBERSHIP,
    TRUTH,
    LENGTH,
    ATTRIBUTE,
    CALL,
    METHOD_CALL,
    ITERATION,
    UNPACKING,
    CONCAT,
    FUNCTION_OBJECT,
    FRAME,
    BOX
  }

  /** Where a boxed number goes. */
  enum Use {
    NONE,
    LIST,
    PROGRAM_CALL,
    RETURN,
    VARIABLE,
    ATTRIBUTE,
    CELL,
    OTHER
  }

  private static final String RUNTIME = "io/krait/runtime/";

  /** The kind of a call of compiled code, or null if it is direct. */
  static @Nullable Kind kind(MethodRef target) {
    if (target.kind() == MethodRef.Kind.NEW) {
      return target.owner().endsWith("$Functions") ? Kind.FUNCTION_OBJECT : null;
    }
    if (!target.owner().startsWith(RUNTIME)) {
      return null;
    }
    return switch (target.owner().substring(RUNTIME.length())) {
      case "Ops" -> operation(target.name());
      case "Attrs" -> Kind.ATTRIBUTE;
      case "Calls" -> Kind.CALL;
      case "MethodCalls" -> target.name().startsWith("call") ? Kind.METHOD_CALL : null;
      case "Iter" ->
          switch (target.name()) {
            case "of", "forLoop" -> Kind.ITERATION;
            case "unpack", "unpackStar" -> Kind.UNPACKING;
            default -> null;
          };
      case "FrameCalls" -> target.name().equals("zeroSuper") ? null : Kind.FRAME;
      case "Typed" ->
          switch (target.name()) {
            case "concat" -> Kind.CONCAT;
            default -> null;
          };
      default -> target.name().equals("contains") ? Kind.MEMBERSHIP : null;
    };
  }

  private static @Nullable Kind operation(String name) {
    return switch (name) {
      case "getItem", "setItem", "delItem" -> Kind.SUBSCRIPT;
      case "contains" -> Kind.MEMBERSHIP;
      case "truth" -> Kind.TRUTH;
      case "len" -> Kind.LENGTH;
      case "is", "str", "repr", "ascii", "format" -> null;
      default -> Kind.OPERATOR;
    };
  }

  /** Where an operation puts an object that it is given. */
  static Use use(Op op) {
    return switch (op) {
      case Op.Call call when call.target().owner().equals(RUNTIME + "PyList") -> Use.LIST;
      case Op.Call call when call.target().name().equals("append") -> Use.LIST;
      case Op.Call call when !call.target().owner().contains("/runtime/") -> Use.PROGRAM_CALL;
      case Op.Call call when call.target().owner().equals(RUNTIME + "Cell") -> Use.CELL;
      case Op.PutField put ->
          put.field().owner().equals(RUNTIME + "Cell") ? Use.CELL : Use.ATTRIBUTE;
      case Op.Move move when !move.dst().name().isEmpty() -> Use.VARIABLE;
      default -> Use.OTHER;
    };
  }

  /** Whether it makes an object of a number. */
  static boolean boxes(Op op) {
    return op instanceof Op.Box box
        && (box.src().rep() == Rep.Prim.I64 || box.src().rep() == Rep.Prim.F64);
  }
}
