package io.krait.codegen.lower;

import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.ClassInfo.Trait;
import org.jspecify.annotations.Nullable;

/** Attributes kept in Java fields of compiled classes. */
final class AttributeAccess {
  private final Body body;

  AttributeAccess(Body body) {
    this.body = body;
  }

  private ClassUnit.@Nullable Slot slot(Operand object, String attr) {
    if (!(object.rep() instanceof Rep.Ref ref)) {
      return null;
    }
    ClassUnit cls = body.module.program().classes().byName(ref.internalName());
    return cls == null ? null : cls.slot(body.unit.scope().mangle(attr));
  }

  /** The attribute of the operand at a depth, or null if it is not in a field. */
  @Nullable Operand read(Expr.Attribute expr, int depth, Point before) {
    Operand object = body.stack.at(depth);
    ClassUnit.Slot slot = slot(object, expr.attr());
    if (slot == null) {
      return null;
    }
    Var receiver = body.use(object, slot.owner().rep());
    FieldRef odd = slot.slot().odd();
    if (odd != null && slot.slot().rep() instanceof Rep.Prim prim) {
      Var bits = body.out.getField(receiver, odd);
      Var bit = body.out.prim(PrimOp.I_AND, Prim.I32, bits, body.out.i32(slot.slot().bit()));
      before.leaveIf(new Condition.Compares(Condition.Relation.NE, bit, body.out.i32(0)));
      Var dst = body.stack.slot(prim);
      body.out.move(dst, body.out.getField(receiver, slot.field()));
      return new Operand.Held(dst);
    }
    Var value = body.stack.slot(Rep.ANY);
    body.out.move(value, body.out.getField(receiver, slot.field()));
    before.leaveIf(new Condition.IsNull(value));
    return body.believe(expr, value);
  }

  /** Stores the operand at {@code value} in an attribute of the one at {@code object}. */
  boolean store(Expr.Attribute target, int object, int value, Point before) {
    ClassUnit.Slot slot = slot(body.stack.at(object), target.attr());
    if (slot == null || isFrozen(slot, body.stack.at(object))) {
      return false;
    }
    Operand item = body.stack.at(value);
    Var receiver = body.use(body.stack.at(object), slot.owner().rep());
    Rep rep = slot.slot().rep();
    if (rep.equals(Rep.ANY)) {
      body.out.putField(receiver, slot.field(), body.any(item));
      return true;
    }
    if (!item.rep().equals(rep)) {
      return false;
    }
    body.out.call(
        ClassEmission.setterTarget(slot), body.pos(target), receiver, body.use(item, rep));
    return true;
  }

  private boolean isFrozen(ClassUnit.Slot slot, Operand object) {
    ClassUnit cls =
        object.rep() instanceof Rep.Ref ref
            ? body.module.program().classes().byName(ref.internalName())
            : null;
    for (ClassUnit at = cls; at != null; at = at.parent) {
      if (at.info.has(Trait.FROZEN_DATACLASS)) {
        return true;
      }
    }
    return slot.owner().info.has(Trait.FROZEN_DATACLASS);
  }
}
