package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a function's result in the representation that its callers expect. */
final class ResultLowering {
  private static final MethodRef CARRIER =
      new MethodRef(
          MethodRef.Kind.NEW,
          Reps.RUNTIME + "ReturnCarrier",
          "<init>",
          List.of(Rep.ANY),
          Reps.runtime("ReturnCarrier"),
          false);

  private final Body body;

  ResultLowering(Body body) {
    this.body = body;
  }

  /** Returns an operand. */
  void give(Operand value) {
    Rep rep = body.ir.result;
    if (rep == null) {
      body.out.ret(null);
    } else if (rep.equals(Rep.ANY) || !body.isTyped()) {
      body.out.ret(body.out.as(body.any(value), rep));
    } else if (value.rep().equals(rep)) {
      body.out.ret(body.use(value, rep));
    } else {
      giveIfFits(body.any(value), rep);
    }
  }

  /** Returns None at the end of the body. */
  void giveNone() {
    if (body.out.isReachable()) {
      give(body.none());
    }
  }

  private void giveIfFits(Var value, Rep rep) {
    // A carrier is not the program's: handlers of this function must not see it.
    body.out.handler(null);
    Block fits = body.out.newBlock();
    Block misfit = body.out.newBlock();
    body.out.branch(fitting(value, rep), fits, misfit);
    body.out.start(misfit);
    body.out.raise(body.out.call(CARRIER, value), -1);
    body.out.start(fits);
    Var result = body.out.temp(rep);
    body.out.op(new Op.Unbox(result, value, null));
    body.out.ret(result);
  }

  private static Condition fitting(Var value, Rep rep) {
    if (Representations.needsExactClass(rep)) {
      return new Condition.IsExactly(value, ((Rep.Ref) rep).internalName());
    }
    return new Condition.IsInstance(value, boxedName(rep));
  }

  private static @Nullable String boxedNameOrNull(Rep rep) {
    if (rep instanceof Rep.Ref ref) {
      return ref.internalName();
    }
    return switch ((Rep.Prim) rep) {
      case I64 -> "java/lang/Long";
      case F64 -> "java/lang/Double";
      case BOOL -> "java/lang/Boolean";
      case I32 -> null;
    };
  }

  static String boxedName(Rep rep) {
    String name = boxedNameOrNull(rep);
    if (name == null) {
      throw new IllegalStateException("not a Python value: " + rep);
    }
    return name;
  }
}
