package io.krait.codegen.slow;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import org.jspecify.annotations.Nullable;

/**
 * An operation of compiled code that is general where a direct one might stand.
 *
 * @param code the Python code to which it belongs
 * @param pos its position in that code's table; -1 for one of an adapter, which has none
 * @param use for a boxing: where the object goes; else {@code NONE}
 * @param variable for a boxing: the variable that takes the object, or ""
 * @param consumer for a boxing: the general operation that takes the object, or null
 */
record SlowOp(
    IrFunction function,
    CodeInfo code,
    Block block,
    Op op,
    Kind kind,
    int pos,
    Use use,
    String variable,
    @Nullable Op consumer) {
  /** The kinds of general operations. */
  enum Kind {
    OPERATOR,
    SUBSCRIPT,
    MEMBERSHIP,
    TRUTH,
    LENGTH,
    CONVERSION,
    ATTRIBUTE,
    CALL,
    METHOD_CALL,
    CONTEXT,
    PATTERN,
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

  /** The line on which it is, from 1. */
  int line() {
    return pos < 0 ? code.firstLine() : position().line();
  }

  /** Where it is; only if {@code pos} says so. */
  PositionTable.Position position() {
    return code.positions().positions().get(pos);
  }

  /** The variable that takes the object, or the number that becomes one; "" if it has no name. */
  static String variable(Op box, Op taker) {
    Var taken =
        switch (taker) {
          case Op.PutField put -> put.object();
          case Op.Call call when call.dst() != null -> call.dst();
          default -> box.uses().get(0);
        };
    return taken.name().isEmpty() ? box.uses().get(0).name() : taken.name();
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

  /** Whether it makes an object of a number. (A bool's object exists already.) */
  static boolean boxes(Op op) {
    return op instanceof Op.Box box
        && (box.src().rep() == Rep.Prim.I64 || box.src().rep() == Rep.Prim.F64);
  }
}
