package io.krait.codegen.emit;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FastPath;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.Crossing;
import java.util.List;
import org.objectweb.asm.Label;

/**
 * The code of one method that Java sees: while nothing has been rebound or patched it calls the
 * typed body or touches the field, else it does by name what Python would do.
 */
final class FacadeBody {
  private static final MethodRef LEAVE =
      RuntimeMethods.method(Crossing.class, "leave", Throwable.class);

  private final FacadeFrame frame;
  private final Code code;
  private final FieldRef module;

  FacadeBody(Code code, FacadeClass cls, FacadeMethod method, FieldRef module, ConstantPool pool) {
    this.frame = new FacadeFrame(code, cls, method, pool);
    this.code = code;
    this.module = module;
  }

  void emit() {
    Label slow = new Label();
    Label leave = new Label();
    Label carried = new Label();
    if (frame.method.kind() == FacadeMethod.Kind.CONSTRUCTOR) {
      code.load(frame.self(), 0);
      code.constantNull();
      code.callSuperConstructor(IrClass.allocator(frame.cls.internalName()));
    }
    Label start = code.here();
    FastPath path = frame.method.fast();
    if (path != null) {
      new FacadeFast(frame).emit(path, slow);
    }
    Label end = code.here();
    code.label(slow);
    if (path != null) {
      code.stack(List.of());
      code.frame(frame.locals);
    }
    new FacadeByName(frame, module).emit();
    Label last = code.here();
    if (path instanceof FastPath.Call) {
      code.range(start, end, carried, RuntimeCalls.CARRIER);
      code.label(carried);
      code.stack(List.of(RuntimeCalls.CARRIER));
      code.frame(frame.locals);
      code.getField(RuntimeCalls.CARRIED);
      frame.giveBack(Rep.ANY);
      last = code.here();
    }
    code.range(start, last, leave, null);
    code.label(leave);
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    code.frame(frame.locals);
    code.call(LEAVE);
    code.doThrow();
    code.end();
  }
}
