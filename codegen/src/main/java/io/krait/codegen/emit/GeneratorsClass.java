package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrModule.GeneratorEntry;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledGenerator;
import io.krait.runtime.Handled;
import io.krait.runtime.PyCode;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code M$Generator1} and so on: the classes of a module's generators, after their bodies. */
final class GeneratorsClass {
  private static final MethodRef SUPER =
      RuntimeMethods.constructor(CompiledGenerator.class, int.class, PyCode.class, Object[].class);
  private static final int STATE = 3;
  private static final String HANDLED = RuntimeMethods.name(Handled.class);

  private final IrModule module;
  private final Placement placement;

  GeneratorsClass(IrModule module, Placement placement) {
    this.module = module;
    this.placement = placement;
  }

  void emit(List<ClassFile> files) {
    for (GeneratorEntry entry : module.generators()) {
      files.add(emit(entry));
    }
  }

  private ClassFile emit(GeneratorEntry entry) {
    GeneratorClass cls = Objects.requireNonNull(placement.generatorClass(entry.target()));
    String name = cls.self.internalName();
    ClassBuilder builder =
        new ClassBuilder(name, RuntimeMethods.name(CompiledGenerator.class), module.file());
    for (FieldRef field : cls.fields()) {
      builder.field(0, field);
    }
    MethodRef constructor =
        new MethodRef(MethodRef.Kind.NEW, name, "<init>", SUPER.parameters(), cls.self, false);
    Code code = builder.method(0, constructor);
    code.load(cls.self, 0);
    for (int i = 0; i < SUPER.parameters().size(); i++) {
      code.load(SUPER.parameters().get(i), i + 1);
    }
    code.callSuperConstructor(SUPER);
    code.doReturn(null);
    code.end();
    emitResume(builder, cls, entry.target());
    if (!handles(entry.target())) {
      emitKeepsNothing(builder, cls);
      new GeneratorNext(cls.self, placement.method(entry.target())).emit(builder);
    }
    return builder.finish();
  }

  private static MethodRef method(GeneratorClass cls, String name, List<Rep> args, Rep result) {
    String owner = cls.self.internalName();
    return new MethodRef(MethodRef.Kind.VIRTUAL, owner, name, args, result, false);
  }

  private void emitResume(ClassBuilder builder, GeneratorClass cls, IrFunction body) {
    List<Rep> args = List.of(Rep.ANY, Generators.EXCEPTION, Rep.Prim.I32);
    Code code = builder.method(0, method(cls, "resume", args, Rep.ANY));
    if (body.twin != null) {
      Label typed = new Label();
      code.load(Rep.Prim.I32, STATE);
      code.jumpIf(Opcodes.IFGE, typed);
      load(code, cls);
      code.constant(CompiledGenerator.FIRST_IN_TWIN);
      code.load(Rep.Prim.I32, STATE);
      code.arithmetic(Opcodes.ISUB, 2, Rep.Prim.I32);
      code.call(placement.method(body.twin));
      code.doReturn(Rep.ANY);
      code.label(typed);
      code.stack(List.of());
      code.frame(
          List.of(
              cls.self.internalName(),
              Code.frameType(Rep.ANY),
              Code.frameType(Generators.EXCEPTION),
              Code.frameType(Rep.Prim.I32)));
    }
    load(code, cls);
    code.load(Rep.Prim.I32, STATE);
    code.call(placement.method(body));
    code.doReturn(Rep.ANY);
    code.end();
  }

  /** [] -> [self, sent, thrown] */
  private static void load(Code code, GeneratorClass cls) {
    code.load(cls.self, 0);
    code.load(Rep.ANY, 1);
    code.load(Generators.EXCEPTION, 2);
  }

  private static void emitKeepsNothing(ClassBuilder builder, GeneratorClass cls) {
    Code code = builder.method(0, method(cls, "keepsHandled", List.of(), Rep.Prim.BOOL));
    code.constant(0);
    code.doReturn(Rep.Prim.BOOL);
    code.end();
  }

  /** Whether a body or its twin ever handles an exception. */
  private static boolean handles(IrFunction body) {
    for (Block b : body.blocks) {
      for (Op op : b.ops) {
        if (op instanceof Op.Call c && c.target().owner().equals(HANDLED)) {
          return true;
        }
      }
    }
    return body.twin != null && handles(body.twin);
  }
}
