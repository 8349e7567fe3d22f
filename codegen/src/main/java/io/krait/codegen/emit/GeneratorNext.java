package io.krait.codegen.emit;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.PyGenerator;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A generator's own {@code nextUnboxed}, which does what {@code PyGenerator.goOn} does for a body
 * that handles no exceptions. In a pipeline of generators HotSpot inlines them all into one
 * another; of a method that they shared it would inline two levels.
 */
final class GeneratorNext {
  private static final int STATE = 1;
  private static final int THROWN = 2;

  private final Rep.Ref self;
  private final MethodRef body;
  private final List<Object> locals;

  GeneratorNext(Rep.Ref self, MethodRef body) {
    this.self = self;
    this.body = body;
    this.locals = List.of(self.internalName(), Code.frameType(Rep.Prim.I32));
  }

  void emit(ClassBuilder builder) {
    MethodRef next =
        new MethodRef(
            MethodRef.Kind.VIRTUAL, self.internalName(), "nextUnboxed", List.of(), Rep.ANY, false);
    Code code = builder.method(0, next);
    Label slow = new Label();
    Label failed = new Label();
    code.load(self, 0);
    code.getField(Generators.STATE);
    code.store(Rep.Prim.I32, STATE);
    code.load(Rep.Prim.I32, STATE);
    code.jumpIf(Opcodes.IFLT, slow);
    code.load(self, 0);
    code.constant(PyGenerator.RUNNING);
    code.putField(Generators.STATE);
    Label start = code.here();
    code.load(self, 0);
    code.getStatic(RuntimeCalls.NONE);
    code.constantNull();
    code.load(Rep.Prim.I32, STATE);
    code.call(body);
    code.doReturn(Rep.ANY);
    code.range(start, code.here(), failed, null);
    emitFailed(code, failed);
    code.label(slow);
    code.stack(List.of());
    code.frame(locals);
    code.load(self, 0);
    code.call(Generators.GO_ON);
    code.doReturn(Rep.ANY);
    code.end();
  }

  private void emitFailed(Code code, Label failed) {
    code.label(failed);
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    code.frame(locals);
    code.store(RuntimeCalls.THROWABLE, THROWN);
    code.load(self, 0);
    code.load(RuntimeCalls.THROWABLE, THROWN);
    code.call(Generators.FAILED);
    code.doThrow();
  }
}
