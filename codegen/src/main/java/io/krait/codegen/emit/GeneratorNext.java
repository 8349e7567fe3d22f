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
  private static final int ITEM = 1;

  private final Rep.Ref self;
  private final MethodRef body;
  private final List<Object> locals;

  GeneratorNext(Rep.Ref self, MethodRef body) {
    this.self = self;
    this.body = body;
    this.locals = List.of(self.internalName());
  }

  void emit(ClassBuilder builder) {
    MethodRef next =
        new MethodRef(
            MethodRef.Kind.VIRTUAL, self.internalName(), "nextUnboxed", List.of(), Rep.ANY, false);
    Code code = builder.method(0, next);
    Label slow = new Label();
    Label ended = new Label();
    Label failed = new Label();
    code.load(self, 0);
    code.getField(Generators.STATUS);
    code.constant(PyGenerator.SUSPENDED);
    code.jumpIf(Opcodes.IF_ICMPGT, slow);
    code.load(self, 0);
    code.getField(Generators.IN_TWIN);
    code.jumpIf(Opcodes.IFNE, slow);
    status(code, PyGenerator.RUNNING);
    Label start = code.here();
    code.load(self, 0);
    code.getStatic(RuntimeCalls.NONE);
    code.constantNull();
    code.call(body);
    code.store(Rep.ANY, ITEM);
    code.range(start, code.here(), failed, null);
    code.load(Rep.ANY, ITEM);
    code.jumpIf(Opcodes.IFNULL, ended);
    status(code, PyGenerator.SUSPENDED);
    code.load(Rep.ANY, ITEM);
    code.doReturn(Rep.ANY);
    code.label(ended);
    code.frame(locals);
    status(code, PyGenerator.ENDED);
    code.constantNull();
    code.doReturn(Rep.ANY);
    emitFailed(code, failed);
    code.label(slow);
    code.stack(List.of());
    code.frame(locals);
    code.load(self, 0);
    code.call(Generators.GO_ON);
    code.doReturn(Rep.ANY);
    code.end();
  }

  private void status(Code code, int status) {
    code.load(self, 0);
    code.constant(status);
    code.putField(Generators.STATUS);
  }

  private void emitFailed(Code code, Label failed) {
    code.label(failed);
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    code.frame(locals);
    code.store(RuntimeCalls.THROWABLE, ITEM);
    code.load(self, 0);
    code.load(RuntimeCalls.THROWABLE, ITEM);
    code.call(Generators.FAILED);
    code.doThrow();
  }
}
