package io.krait.codegen.emit;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.Rep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that Java sees, under construction: its parameters, and how it gives back results. */
final class FacadeFrame {
  final Code code;
  final FacadeClass cls;
  final FacadeMethod method;
  final Values pooled;
  final FacadeValues values;
  final List<Object> locals = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();

  FacadeFrame(Code code, FacadeClass cls, FacadeMethod method, ConstantPool pool) {
    this.code = code;
    this.cls = cls;
    this.method = method;
    this.pooled = new Values(code, pool);
    this.values = new FacadeValues(code, pooled);
    int slot = 0;
    if (!method.kind().isStatic()) {
      locals.add(cls.internalName());
      slot++;
    }
    for (FacadeMethod.Parameter p : method.parameters()) {
      Rep rep = FacadeValues.rep(p.type());
      slots.add(slot);
      locals.add(Code.frameType(rep));
      slot += rep.isWide() ? 2 : 1;
    }
  }

  Rep self() {
    return new Rep.Ref(cls.internalName());
  }

  JavaType type(int parameter) {
    return method.parameters().get(parameter).type();
  }

  /** [..] -> [.., argument] */
  void load(int parameter) {
    code.load(FacadeValues.rep(type(parameter)), slots.get(parameter));
  }

  /** [.., value] -> returns it. */
  void giveBack(@Nullable Rep rep) {
    values.toJava(rep, method.result());
    boolean isVoid = method.result() == JavaType.Prim.VOID;
    code.doReturn(isVoid ? null : FacadeValues.rep(method.result()));
  }
}
