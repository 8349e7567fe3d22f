package io.krait.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A straight-line operation. It reads its uses, may raise (through the block's handler) or leave
 * for the twin, and then writes its destination; nothing is written when it raises or leaves.
 *
 * <p>{@code pos} is an index into the function's {@link PositionTable}, or -1 for an operation that
 * cannot raise.
 */
public sealed interface Op {
  int pos();

  @Nullable Var dst();

  List<Var> uses();

  /** dst := literal. */
  record Const(Var dst, Literal value) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of();
    }
  }

  /** dst := src, of one representation, or from a reference to a wider one. */
  record Move(Var dst, Var src) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(src);
    }
  }

  /** dst:ANY := the Python object of an unboxed src (I64, F64, BOOL). */
  record Box(Var dst, Var src) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(src);
    }
  }

  /** dst := op(args), JVM instructions only. */
  record Prim(Var dst, PrimOp op, List<Var> args) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return args;
    }
  }

  /** dst:BOOL := condition. */
  record Test(Var dst, Condition condition) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return condition.uses();
    }
  }

  /** Leaves for the twin when the condition holds. */
  record DeoptIf(Condition condition, DeoptPoint deopt) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public @Nullable Var dst() {
      return null;
    }

    @Override
    public List<Var> uses() {
      return condition.uses();
    }
  }

  /**
   * dst := src as what dst's representation says (I64 from Long, F64 from Double, BOOL from
   * Boolean, a class by checkcast), without a test where {@code deopt} is null (lowering has
   * tested), else leaving for the twin when it is not one.
   */
  record Unbox(Var dst, Var src, @Nullable DeoptPoint deopt) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(src);
    }
  }

  /** dst:I64 := left op right, exactly; leaves for the twin when the result does not fit. */
  record Checked(Var dst, Kind kind, Var left, Var right, DeoptPoint deopt) implements Op {
    /** The operation. */
    public enum Kind {
      ADD,
      SUB,
      MUL
    }

    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(left, right);
    }
  }

  /**
   * dst := target(args); the receiver is the first argument of virtual calls. With {@code carrier},
   * the callee is a typed function: when it throws a {@code ReturnCarrier} the caller stores the
   * carried object where that says and leaves for the twin at that point.
   */
  record Call(
      @Nullable Var dst, MethodRef target, List<Var> args, int pos, @Nullable Carried carrier)
      implements Op {
    /** The frame index that receives the carried value, and where the twin goes on. */
    public record Carried(int frameIndex, DeoptPoint deopt) {}

    @Override
    public List<Var> uses() {
      return args;
    }
  }

  record GetStatic(Var dst, FieldRef field) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of();
    }
  }

  record PutStatic(FieldRef field, Var value) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public @Nullable Var dst() {
      return null;
    }

    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }

  /** dst := object.field; object is not null. */
  record GetField(Var dst, Var object, FieldRef field) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(object);
    }
  }

  record PutField(Var object, FieldRef field, Var value) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public @Nullable Var dst() {
      return null;
    }

    @Override
    public List<Var> uses() {
      return List.of(object, value);
    }
  }

  /** dst:Object[] (or String[], Cell[] ... by dst's representation) := a new array of the items. */
  record NewArray(Var dst, List<Var> items) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return items;
    }
  }

  /** dst := array[index:I32]; the index is known to be in range. */
  record ArrayGet(Var dst, Var array, Var index) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of(array, index);
    }
  }

  /** array[index:I32] := value; the index is known to be in range. */
  record ArraySet(Var array, Var index, Var value) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public @Nullable Var dst() {
      return null;
    }

    @Override
    public List<Var> uses() {
      return List.of(array, index, value);
    }
  }

  /** dst:I32 := the position of the operation that raised last; first in a handler block. */
  record CurrentPosition(Var dst) implements Op {
    @Override
    public int pos() {
      return -1;
    }

    @Override
    public List<Var> uses() {
      return List.of();
    }
  }

  /**
   * Suspends a generator: gives value (a reference, I64 or F64) to the consumer; on resumption
   * dst:ANY is what was sent (null for a plain next), or what was thrown in is raised at {@code
   * pos}.
   */
  record Yield(Var dst, Var value, int pos) implements Op {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }
  }
}
