package io.krait.codegen.emit;

import io.krait.codegen.facade.FastPath;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.PatchGuard;
import io.krait.runtime.PyTuple;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** What a facade's method does while everything is as it was compiled. */
final class FacadeFast {
  private static final MethodRef GET_CLASS = RuntimeMethods.method(Object.class, "getClass");
  private static final FieldRef BROKEN = RuntimeMethods.field(PatchGuard.class, "broken");
  private static final FieldRef NO_ITEMS = RuntimeMethods.field(PyTuple.class, "EMPTY");

  private final FacadeFrame frame;
  private final Code code;

  FacadeFast(FacadeFrame frame) {
    this.frame = frame;
    this.code = frame.code;
  }

  /** [] -> returns the result, or goes on at a label. */
  void emit(FastPath path, Label slow) {
    switch (path) {
      case FastPath.Call call -> {
        flags(call.flags(), call.guards(), slow);
        call.arguments().forEach(a -> test(a, slow));
        call.arguments().forEach(this::push);
        code.call(call.target());
        frame.giveBack(call.isVoid() ? null : call.target().result());
      }
      case FastPath.Fields fields -> {
        flags(List.of(), fields.guards(), slow);
        fields.arguments().forEach(a -> test(a, slow));
        setFields(fields);
        code.doReturn(null);
      }
      case FastPath.Read read -> read(read, slow);
    }
  }

  private void flags(List<FieldRef> flags, List<FieldRef> guards, Label slow) {
    for (FieldRef flag : flags) {
      code.getStatic(flag);
      code.jumpIf(Opcodes.IFEQ, slow);
    }
    for (FieldRef guard : guards) {
      code.getStatic(guard);
      code.getField(BROKEN);
      code.jumpIf(Opcodes.IFNE, slow);
    }
  }

  /** A container that is none of ours is for the generic body. */
  private void test(FastPath.Argument argument, Label slow) {
    if (argument instanceof FastPath.Argument.Given given
        && frame.type(given.parameter()) instanceof JavaType.Ref ref
        && given.rep() instanceof Rep.Ref rep
        && ref.kind() == JavaType.Kind.INSTANCE
        && !rep.equals(Rep.ANY)
        && !rep.internalName().equals(ref.internalName())) {
      frame.load(given.parameter());
      code.jumpIf(Opcodes.IFNULL, slow);
      frame.load(given.parameter());
      code.call(GET_CLASS);
      code.constantClass(rep.internalName());
      code.jumpIf(Opcodes.IF_ACMPNE, slow);
    }
  }

  /** [..] -> [.., argument of the typed body] */
  private void push(FastPath.Argument argument) {
    switch (argument) {
      case FastPath.Argument.Given given -> {
        frame.load(given.parameter());
        String name = frame.method.parameters().get(given.parameter()).name();
        frame.values.toRep(frame.type(given.parameter()), given.rep(), name);
      }
      case FastPath.Argument.Default d -> {
        if (d.rep() instanceof Rep.Prim) {
          frame.pooled.literal(d.literal());
        } else {
          frame.pooled.object(d.literal());
        }
      }
      case FastPath.Argument.NoItems none -> code.getStatic(NO_ITEMS);
      case FastPath.Argument.Self self -> code.load(frame.self(), 0);
      case FastPath.Argument.FunctionObject object -> {
        if (object.field() == null) {
          code.constantNull();
        } else {
          code.getStatic(object.field());
        }
      }
    }
  }

  private void setFields(FastPath.Fields path) {
    for (int i = 0; i < path.fields().size(); i++) {
      code.load(frame.self(), 0);
      push(path.arguments().get(i));
      code.putField(path.fields().get(i));
    }
    path.odd()
        .forEach((field, bits) -> {
          code.load(frame.self(), 0);
          code.constant(bits.intValue());
          code.putField(field);
        });
  }

  private void read(FastPath.Read read, Label slow) {
    if (read.odd() != null) {
      code.load(frame.self(), 0);
      code.getField(read.odd());
      code.constant(read.bit());
      code.arithmetic(Opcodes.IAND, 2, Rep.Prim.I32);
      code.jumpIf(Opcodes.IFNE, slow);
    } else {
      code.load(frame.self(), 0);
      code.getField(read.field());
      code.jumpIf(Opcodes.IFNULL, slow);
    }
    code.load(frame.self(), 0);
    code.getField(read.field());
    frame.giveBack(read.field().rep());
  }
}
