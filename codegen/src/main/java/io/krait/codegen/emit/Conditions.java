package io.krait.codegen.emit;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Tests: as jumps, fused with the comparison, or as a boolean on the stack. */
final class Conditions {
  private final Body body;
  private final Code code;

  Conditions(Body body) {
    this.body = body;
    this.code = body.code;
  }

  /** [..] -> [..]; jumps if the condition is {@code when}. */
  void jump(Condition condition, boolean when, Label target) {
    switch (condition) {
      case Condition.IsTrue t -> jumpIfTrue(t.value(), when, target);
      case Condition.Compares c -> compare(c, when, target);
      case Condition.IsNull n -> {
        body.push(n.value());
        code.jumpIf(when ? Opcodes.IFNULL : Opcodes.IFNONNULL, target);
      }
      case Condition.IsInstance i -> {
        body.push(i.value());
        code.instanceOf(i.internalName());
        code.jumpIf(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
      }
      case Condition.IsExactly x -> {
        exactly(x);
        code.jumpIf(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
      }
    }
  }

  /** [..] -> [.., 0 or 1] */
  void value(Condition condition) {
    switch (condition) {
      case Condition.IsTrue t -> body.push(t.value());
      case Condition.IsInstance i -> {
        body.push(i.value());
        code.instanceOf(i.internalName());
      }
      case Condition.IsExactly x -> exactly(x);
      default -> materialize(condition);
    }
  }

  private void exactly(Condition.IsExactly x) {
    body.push(x.value());
    code.constantClass(x.internalName());
    code.call(RuntimeCalls.IS_EXACTLY);
  }

  private void materialize(Condition condition) {
    Label isTrue = new Label();
    Label join = new Label();
    jump(condition, true, isTrue);
    java.util.List<Object> under = code.stack();
    code.constant(false);
    java.util.List<Object> with = code.stack();
    code.jump(join);
    code.label(isTrue);
    code.stack(under);
    body.frameInside();
    code.constant(true);
    code.label(join);
    code.stack(with);
    body.frameInside();
  }

  private void jumpIfTrue(Var v, boolean when, Label target) {
    Op op = body.analysis.homes[v.id()] instanceof Home.Deferred d ? d.op() : null;
    if (op instanceof Op.Test t) {
      jump(t.condition(), when, target);
    } else if (op instanceof Op.Prim p && p.op() == PrimOp.B_NOT) {
      jumpIfTrue(p.args().getFirst(), !when, target);
    } else if (op instanceof Op.Prim p && p.op() == PrimOp.IS_NULL) {
      jump(new Condition.IsNull(p.args().getFirst()), when, target);
    } else {
      body.push(v);
      code.jumpIf(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  // ---- comparisons

  private void compare(Condition.Compares c, boolean when, Label target) {
    Rep rep = c.left().rep();
    if (rep instanceof Rep.Ref) {
      body.push(c.left());
      body.push(c.right());
      boolean equal = (c.relation() == Relation.EQ) == when;
      code.jumpIf(equal ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
    } else if (rep == Rep.Prim.I64) {
      body.push(c.left());
      body.push(c.right());
      code.arithmetic(Opcodes.LCMP, 2, Rep.Prim.I32);
      code.jumpIf(zeroJump(c.relation(), when), target);
    } else if (rep == Rep.Prim.F64) {
      body.push(c.left());
      body.push(c.right());
      // NaN must make an ordered relation false: the comparison then gives the opposite sign.
      boolean less = c.relation() == Relation.LT || c.relation() == Relation.LE;
      code.arithmetic(less ? Opcodes.DCMPG : Opcodes.DCMPL, 2, Rep.Prim.I32);
      code.jumpIf(zeroJump(c.relation(), when), target);
    } else if (isZero(c.right())) {
      body.push(c.left());
      code.jumpIf(zeroJump(c.relation(), when), target);
    } else {
      body.push(c.left());
      body.push(c.right());
      code.jumpIf(zeroJump(c.relation(), when) + (Opcodes.IF_ICMPEQ - Opcodes.IFEQ), target);
    }
  }

  private boolean isZero(Var v) {
    return body.analysis.homes[v.id()] instanceof Home.Constant k
        && k.literal().equals(new Literal.I32(0));
  }

  private static int zeroJump(Relation relation, boolean when) {
    return switch (relation) {
      case EQ -> when ? Opcodes.IFEQ : Opcodes.IFNE;
      case NE -> when ? Opcodes.IFNE : Opcodes.IFEQ;
      case LT -> when ? Opcodes.IFLT : Opcodes.IFGE;
      case LE -> when ? Opcodes.IFLE : Opcodes.IFGT;
      case GT -> when ? Opcodes.IFGT : Opcodes.IFLE;
      case GE -> when ? Opcodes.IFGE : Opcodes.IFLT;
    };
  }
}
