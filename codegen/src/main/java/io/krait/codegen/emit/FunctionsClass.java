package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrModule.Entry;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.Cell;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code M$Functions}: the function objects of a module, which switch on their number. */
final class FunctionsClass {
  private static final int MAX_FAST = 4;

  /** Parameters and entries that one switch method takes at most. */
  private static final int SWITCH_COST = 900;

  private static final MethodRef SUPER =
      RuntimeMethods.constructor(
          PyFunction.class,
          PyCode.class,
          PyModule.class,
          Object[].class,
          PyDict.class,
          Cell[].class);

  private final IrModule module;
  private final Placement placement;
  private final Rep self;
  private final FieldRef id;

  FunctionsClass(IrModule module, Placement placement) {
    this.module = module;
    this.placement = placement;
    String name = name(module);
    this.self = new Rep.Ref(name);
    this.id = new FieldRef(name, "id", Rep.Prim.I32);
  }

  private static String name(IrModule module) {
    return module.internalName() + "$Functions";
  }

  /** The constructor: id, then what PyFunction takes. */
  static MethodRef constructor(IrModule module) {
    List<Rep> parameters = new ArrayList<>();
    parameters.add(Rep.Prim.I32);
    parameters.addAll(SUPER.parameters());
    String name = name(module);
    return new MethodRef(MethodRef.Kind.NEW, name, "<init>", parameters, new Rep.Ref(name), false);
  }

  void emit(List<ClassFile> files) {
    ClassBuilder builder =
        new ClassBuilder(name(module), RuntimeMethods.name(PyFunction.class), module.file());
    builder.field(Opcodes.ACC_FINAL, id);
    emitConstructor(builder);
    List<Entry> entries = new ArrayList<>(module.entries());
    entries.sort(Comparator.comparingInt(Entry::id));
    emitInvoke(builder, entries);
    for (int n = 0; n <= MAX_FAST; n++) {
      int count = n;
      List<Entry> fast =
          entries.stream().filter(e -> e.fast() && e.parameterCount() == count).toList();
      if (!fast.isEmpty()) {
        emitCall(builder, n, fast);
      }
    }
    files.add(builder.finish());
  }

  private void emitConstructor(ClassBuilder builder) {
    MethodRef ref = constructor(module);
    Code code = builder.method(0, ref);
    code.load(self, 0);
    for (int i = 1; i < ref.parameters().size(); i++) {
      code.load(ref.parameters().get(i), i + 1);
    }
    code.callSuperConstructor(SUPER);
    code.load(self, 0);
    code.load(Rep.Prim.I32, 1);
    code.putField(id);
    code.doReturn(null);
    code.end();
  }

  // ---- invoke(Object[] locals)

  private void emitInvoke(ClassBuilder builder, List<Entry> entries) {
    MethodRef ref = virtual("invoke", List.of(RuntimeCalls.OBJECTS));
    List<List<Entry>> groups = groups(entries);
    if (groups.size() <= 1) {
      emitInvoke(builder, ref, entries);
      return;
    }
    Code code = builder.method(0, ref);
    for (int i = 0; i < groups.size(); i++) {
      MethodRef part = virtual("invoke$" + i, List.of(RuntimeCalls.OBJECTS));
      emitInvoke(builder, part, groups.get(i));
      Label next = new Label();
      code.load(self, 0);
      code.getField(id);
      code.constant(groups.get(i).getLast().id());
      code.jumpIf(Opcodes.IF_ICMPGT, next);
      code.load(self, 0);
      code.load(RuntimeCalls.OBJECTS, 1);
      code.call(part);
      code.doReturn(Rep.ANY);
      code.label(next);
      code.frame(List.of(name(module), Code.frameType(RuntimeCalls.OBJECTS)));
    }
    code.constantNull();
    code.doReturn(Rep.ANY);
    code.end();
  }

  private static List<List<Entry>> groups(List<Entry> entries) {
    List<List<Entry>> groups = new ArrayList<>();
    int cost = SWITCH_COST;
    for (Entry e : entries) {
      cost += 4 + e.parameterCount();
      if (cost > SWITCH_COST) {
        groups.add(new ArrayList<>());
        cost = 0;
      }
      groups.getLast().add(e);
    }
    return groups;
  }

  private void emitInvoke(ClassBuilder builder, MethodRef ref, List<Entry> entries) {
    Code code = builder.method(0, ref);
    List<Object> locals = List.of(name(module), Code.frameType(RuntimeCalls.OBJECTS));
    emitSwitch(
        code,
        entries,
        locals,
        e -> {
          code.load(self, 0);
          for (int i = 0; i < e.parameterCount(); i++) {
            code.load(RuntimeCalls.OBJECTS, 1);
            code.constant(i);
            code.arrayLoad(Rep.ANY);
          }
          code.call(placement.method(e.target()));
        });
    code.constantNull(); // no function has such a number
    code.doReturn(Rep.ANY);
    code.end();
  }

  // ---- callN(Object, ...)

  private void emitCall(ClassBuilder builder, int count, List<Entry> entries) {
    MethodRef ref = virtual("call" + count, java.util.Collections.nCopies(count, Rep.ANY));
    Code code = builder.method(0, ref);
    List<Object> locals = new ArrayList<>();
    locals.add(name(module));
    for (int i = 0; i < count; i++) {
      locals.add(Code.frameType(Rep.ANY));
    }
    emitSwitch(
        code,
        entries,
        locals,
        e -> {
          pushSelfAndArguments(code, count);
          code.call(placement.method(e.target()));
        });
    pushSelfAndArguments(code, count);
    Class<?>[] types = new Class<?>[count];
    Arrays.fill(types, Object.class);
    code.callSuper(RuntimeMethods.method(PyFunction.class, "call" + count, types));
    code.doReturn(Rep.ANY);
    code.end();
  }

  private void pushSelfAndArguments(Code code, int count) {
    code.load(self, 0);
    for (int i = 1; i <= count; i++) {
      code.load(Rep.ANY, i);
    }
  }

  private MethodRef virtual(String method, List<Rep> parameters) {
    return new MethodRef(MethodRef.Kind.VIRTUAL, name(module), method, parameters, Rep.ANY, false);
  }

  /** Does what belongs to the entry of this function's id and returns; else falls through. */
  private void emitSwitch(
      Code code,
      List<Entry> entries,
      List<Object> locals,
      java.util.function.Consumer<Entry> emitter) {
    if (entries.isEmpty()) {
      return;
    }
    Label otherwise = new Label();
    int[] keys = entries.stream().mapToInt(Entry::id).toArray();
    List<Label> labels = new ArrayList<>();
    entries.forEach(e -> labels.add(new Label()));
    code.load(self, 0);
    code.getField(id);
    if (keys[keys.length - 1] - keys[0] == keys.length - 1) {
      code.tableSwitch(keys[0], labels, otherwise);
    } else {
      code.lookupSwitch(keys, labels, otherwise);
    }
    for (int i = 0; i < labels.size(); i++) {
      code.label(labels.get(i));
      code.stack(List.of());
      code.frame(locals);
      emitter.accept(entries.get(i));
      code.doReturn(Rep.ANY);
    }
    code.label(otherwise);
    code.stack(List.of());
    code.frame(locals);
  }
}
