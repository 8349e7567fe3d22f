package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrModule.GeneratorEntry;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledGenerator;
import io.krait.runtime.PyCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code M$Generators}: the generators of a module, resumed by their number. */
final class GeneratorsClass {
  private static final int PER_METHOD = 400;
  private static final MethodRef SUPER =
      RuntimeMethods.constructor(CompiledGenerator.class, int.class, PyCode.class, Object[].class);

  private final IrModule module;
  private final Placement placement;
  private final String name;
  private final Rep self;
  private final List<Object> locals;

  GeneratorsClass(IrModule module, Placement placement) {
    this.module = module;
    this.placement = placement;
    this.name = module.internalName() + "$Generators";
    this.self = new Rep.Ref(name);
    this.locals =
        List.of(name, Code.frameType(Rep.ANY), Code.frameType(Generators.EXCEPTION));
  }

  void emit(List<ClassFile> files) {
    if (module.generators().isEmpty()) {
      return;
    }
    ClassBuilder builder =
        new ClassBuilder(name, RuntimeMethods.name(CompiledGenerator.class), module.file());
    MethodRef constructor =
        new MethodRef(MethodRef.Kind.NEW, name, "<init>", SUPER.parameters(), self, false);
    Code code = builder.method(0, constructor);
    code.load(self, 0);
    for (int i = 0; i < SUPER.parameters().size(); i++) {
      code.load(SUPER.parameters().get(i), i + 1);
    }
    code.callSuperConstructor(SUPER);
    code.doReturn(null);
    code.end();
    emitResume(builder);
    files.add(builder.finish());
  }

  private MethodRef resume(String method) {
    return new MethodRef(
        MethodRef.Kind.VIRTUAL,
        name,
        method,
        List.of(Rep.ANY, Generators.EXCEPTION),
        Rep.ANY,
        false);
  }

  private void emitResume(ClassBuilder builder) {
    List<GeneratorEntry> entries = new ArrayList<>(module.generators());
    entries.sort(Comparator.comparingInt(GeneratorEntry::id));
    if (entries.size() <= PER_METHOD) {
      emitResume(builder, resume("resume"), entries);
      return;
    }
    Code code = builder.method(0, resume("resume"));
    for (int from = 0; from < entries.size(); from += PER_METHOD) {
      List<GeneratorEntry> some =
          entries.subList(from, Math.min(from + PER_METHOD, entries.size()));
      MethodRef part = resume("resume$" + from);
      emitResume(builder, part, some);
      Label next = new Label();
      code.load(self, 0);
      code.getField(Generators.ID);
      code.constant(some.getLast().id());
      code.jumpIf(Opcodes.IF_ICMPGT, next);
      code.load(self, 0);
      code.load(Rep.ANY, 1);
      code.load(Generators.EXCEPTION, 2);
      code.call(part);
      code.doReturn(Rep.ANY);
      code.label(next);
      code.frame(locals);
    }
    code.constantNull();
    code.doReturn(Rep.ANY);
    code.end();
  }

  private void emitResume(ClassBuilder builder, MethodRef ref, List<GeneratorEntry> entries) {
    Code code = builder.method(0, ref);
    Label otherwise = new Label();
    List<Label> labels = new ArrayList<>();
    entries.forEach(e -> labels.add(new Label()));
    code.load(self, 0);
    code.getField(Generators.ID);
    code.lookupSwitch(
        entries.stream().mapToInt(GeneratorEntry::id).toArray(), labels, otherwise);
    for (int i = 0; i < entries.size(); i++) {
      code.label(labels.get(i));
      code.frame(locals);
      emitOne(code, entries.get(i));
    }
    code.label(otherwise);
    code.frame(locals);
    code.constantNull();
    code.doReturn(Rep.ANY);
    code.end();
  }

  private void emitOne(Code code, GeneratorEntry entry) {
    if (entry.target().twin != null) {
      Label typed = new Label();
      code.load(self, 0);
      code.getField(Generators.IN_TWIN);
      code.jumpIf(Opcodes.IFEQ, typed);
      callBody(code, placement.method(entry.target().twin));
      code.label(typed);
      code.stack(List.of());
      code.frame(locals);
    }
    callBody(code, placement.method(entry.target()));
    code.stack(List.of());
  }

  private void callBody(Code code, MethodRef body) {
    code.load(self, 0);
    code.load(Rep.ANY, 1);
    code.load(Generators.EXCEPTION, 2);
    code.call(body);
    code.doReturn(Rep.ANY);
  }
}
