package io.krait.codegen.emit;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Arithmetic: plain JVM instructions, and exact operations that test for overflow. */
final class Numbers {
  private final Body body;
  private final Code code;

  Numbers(Body body) {
    this.body = body;
    this.code = body.code;
  }

  /** [..] -> [.., result] */
  void primitive(Op.Prim p) {
    p.args().forEach(body::push);
    switch (p.op()) {
      case L_ADD -> code.arithmetic(Opcodes.LADD, 2, Rep.Prim.I64);
      case L_SUB -> code.arithmetic(Opcodes.LSUB, 2, Rep.Prim.I64);
      case L_MUL -> code.arithmetic(Opcodes.LMUL, 2, Rep.Prim.I64);
      case L_DIV -> code.arithmetic(Opcodes.LDIV, 2, Rep.Prim.I64);
      case L_REM -> code.arithmetic(Opcodes.LREM, 2, Rep.Prim.I64);
      case L_AND -> code.arithmetic(Opcodes.LAND, 2, Rep.Prim.I64);
      case L_OR -> code.arithmetic(Opcodes.LOR, 2, Rep.Prim.I64);
      case L_XOR -> code.arithmetic(Opcodes.LXOR, 2, Rep.Prim.I64);
      case L_SHL -> code.arithmetic(Opcodes.LSHL, 2, Rep.Prim.I64);
      case L_SHR -> code.arithmetic(Opcodes.LSHR, 2, Rep.Prim.I64);
      case L_NEG -> code.arithmetic(Opcodes.LNEG, 1, Rep.Prim.I64);
      case L_INVERT -> {
        code.constant(-1L);
        code.arithmetic(Opcodes.LXOR, 2, Rep.Prim.I64);
      }
      case D_ADD -> code.arithmetic(Opcodes.DADD, 2, Rep.Prim.F64);
      case D_SUB -> code.arithmetic(Opcodes.DSUB, 2, Rep.Prim.F64);
      case D_MUL -> code.arithmetic(Opcodes.DMUL, 2, Rep.Prim.F64);
      case D_DIV -> code.arithmetic(Opcodes.DDIV, 2, Rep.Prim.F64);
      case D_NEG -> code.arithmetic(Opcodes.DNEG, 1, Rep.Prim.F64);
      case L_TO_D -> code.arithmetic(Opcodes.L2D, 1, Rep.Prim.F64);
      case L_TO_I -> code.arithmetic(Opcodes.L2I, 1, Rep.Prim.I32);
      case I_TO_L, B_TO_L -> code.arithmetic(Opcodes.I2L, 1, Rep.Prim.I64);
      case I_ADD -> code.arithmetic(Opcodes.IADD, 2, Rep.Prim.I32);
      case I_SUB -> code.arithmetic(Opcodes.ISUB, 2, Rep.Prim.I32);
      case I_AND -> code.arithmetic(Opcodes.IAND, 2, Rep.Prim.I32);
      case B_NOT -> {
        code.constant(true);
        code.arithmetic(Opcodes.IXOR, 2, Rep.Prim.BOOL);
      }
      case B_AND -> code.arithmetic(Opcodes.IAND, 2, Rep.Prim.BOOL);
      case B_OR -> code.arithmetic(Opcodes.IOR, 2, Rep.Prim.BOOL);
      case IS_NULL -> isNull();
      case ARRAY_LENGTH -> code.arrayLength();
    }
  }

  private void isNull() {
    Label isNull = new Label();
    Label join = new Label();
    code.jumpIf(Opcodes.IFNULL, isNull);
    java.util.List<Object> under = code.stack();
    code.constant(false);
    java.util.List<Object> with = code.stack();
    code.jump(join);
    code.label(isNull);
    code.stack(under);
    body.frameInside();
    code.constant(true);
    code.label(join);
    code.stack(with);
    body.frameInside();
  }

  // ---- exact arithmetic

  /** [] -> []; the destination is written only if the result fits. */
  void checked(Op.Checked c) {
    Label overflow = body.stubs.label(c.deopt());
    Long right = literal(c.right());
    Long left = literal(c.left());
    switch (c.kind()) {
      case ADD -> {
        if (right != null) {
          addConstant(c, c.left(), right, overflow);
        } else if (left != null) {
          addConstant(c, c.right(), left, overflow);
        } else {
          signChecked(c, Opcodes.LADD, overflow);
        }
      }
      case SUB -> {
        if (right != null && right != Long.MIN_VALUE) {
          addConstant(c, c.left(), -right, overflow);
        } else {
          signChecked(c, Opcodes.LSUB, overflow);
        }
      }
      case MUL -> {
        if (isPowerOfTwo(right)) {
          shiftLeft(c, c.left(), right, overflow);
        } else if (isPowerOfTwo(left)) {
          shiftLeft(c, c.right(), left, overflow);
        } else if (right != null && right != 0 && right != Long.MIN_VALUE) {
          multiplyConstant(c, c.left(), right, overflow);
        } else if (left != null && left != 0 && left != Long.MIN_VALUE) {
          multiplyConstant(c, c.right(), left, overflow);
        } else {
          multiply(c, overflow);
        }
      }
    }
  }

  private @Nullable Long literal(Var v) {
    return body.analysis.homes[v.id()] instanceof Home.Constant k
            && k.literal() instanceof Literal.I64 l
        ? l.value()
        : null;
  }

  /** The sum with a positive constant overflows just if it is smaller. */
  private void addConstant(Op.Checked c, Var v, long constant, Label overflow) {
    body.push(v);
    code.constant(constant < 0 && constant != Long.MIN_VALUE ? -constant : constant);
    boolean subtracts = constant < 0 && constant != Long.MIN_VALUE;
    code.arithmetic(subtracts ? Opcodes.LSUB : Opcodes.LADD, 2, Rep.Prim.I64);
    int result = storeResult(c);
    code.load(Rep.Prim.I64, result);
    body.push(v);
    code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
    code.jumpIf(constant < 0 ? Opcodes.IFGT : Opcodes.IFLT, overflow);
    moveResult(c, result);
  }

  /** Hacker's Delight 2-13: the sign of the result tells. */
  private void signChecked(Op.Checked c, int opcode, Label overflow) {
    body.push(c.left());
    body.push(c.right());
    code.arithmetic(opcode, 2, Rep.Prim.I64);
    int result = storeResult(c);
    body.push(c.left());
    if (opcode == Opcodes.LADD) {
      code.load(Rep.Prim.I64, result);
      code.arithmetic(Opcodes.LXOR, 2, Rep.Prim.I64);
      body.push(c.right());
      code.load(Rep.Prim.I64, result);
    } else {
      body.push(c.right());
      code.arithmetic(Opcodes.LXOR, 2, Rep.Prim.I64);
      body.push(c.left());
      code.load(Rep.Prim.I64, result);
    }
    code.arithmetic(Opcodes.LXOR, 2, Rep.Prim.I64);
    code.arithmetic(Opcodes.LAND, 2, Rep.Prim.I64);
    code.constant(0L);
    code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
    code.jumpIf(Opcodes.IFLT, overflow);
    moveResult(c, result);
  }

  private static boolean isPowerOfTwo(@Nullable Long value) {
    return value != null && value > 0 && Long.bitCount(value) == 1;
  }

  /** The product with a power of two fits just if shifting it back gives the operand. */
  private void shiftLeft(Op.Checked c, Var v, @Nullable Long factor, Label overflow) {
    int distance = Long.numberOfTrailingZeros(factor == null ? 1 : factor);
    body.push(v);
    code.constant(distance);
    code.arithmetic(Opcodes.LSHL, 2, Rep.Prim.I64);
    int result = storeResult(c);
    code.load(Rep.Prim.I64, result);
    code.constant(distance);
    code.arithmetic(Opcodes.LSHR, 2, Rep.Prim.I64);
    body.push(v);
    code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
    code.jumpIf(Opcodes.IFNE, overflow);
    moveResult(c, result);
  }

  /**
   * The product with a constant surely fits where the operand is at most {@code MAX / constant}
   * away from zero: one comparison, done unsigned by moving both sides to where signed ones are the
   * same.
   */
  private void multiplyConstant(Op.Checked c, Var v, long factor, Label overflow) {
    long bound = Long.MAX_VALUE / Math.abs(factor);
    body.push(v);
    code.constant(bound + Long.MIN_VALUE);
    code.arithmetic(Opcodes.LADD, 2, Rep.Prim.I64);
    code.constant(2 * bound + Long.MIN_VALUE);
    code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
    code.jumpIf(Opcodes.IFGT, overflow);
    body.push(v);
    code.constant(factor);
    code.arithmetic(Opcodes.LMUL, 2, Rep.Prim.I64);
    body.store(c.dst());
  }

  /** The product fits just if its high half is the sign of its low half. */
  private void multiply(Op.Checked c, Label overflow) {
    body.push(c.left());
    body.push(c.right());
    code.arithmetic(Opcodes.LMUL, 2, Rep.Prim.I64);
    int result = storeResult(c);
    body.push(c.left());
    body.push(c.right());
    code.call(RuntimeCalls.MULTIPLY_HIGH);
    code.load(Rep.Prim.I64, result);
    code.constant(Long.SIZE - 1);
    code.arithmetic(Opcodes.LSHR, 2, Rep.Prim.I64);
    code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
    code.jumpIf(Opcodes.IFNE, overflow);
    moveResult(c, result);
  }

  /**
   * [long] -> []: into the destination's slot if the test and the twin do without its old value.
   */
  private int storeResult(Op.Checked c) {
    Set<Integer> needed = new HashSet<>();
    body.analysis.uses.of(
        c,
        v -> {
          if (body.analysis.homes[v.id()] instanceof Home.Slot s) {
            needed.add(s.index());
          }
        });
    boolean inPlace =
        body.analysis.homes[c.dst().id()] instanceof Home.Slot d && !needed.contains(d.index());
    int slot =
        inPlace && body.analysis.homes[c.dst().id()] instanceof Home.Slot d
            ? d.index()
            : body.scratchSlot();
    code.store(Rep.Prim.I64, slot);
    return slot;
  }

  private void moveResult(Op.Checked c, int slot) {
    if (body.analysis.homes[c.dst().id()] instanceof Home.Slot d && d.index() == slot) {
      return;
    }
    code.load(Rep.Prim.I64, slot);
    body.store(c.dst());
  }
}
