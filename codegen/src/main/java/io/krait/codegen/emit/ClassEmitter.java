package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.Layout;
import io.krait.runtime.PatchGuard;
import io.krait.runtime.PyInstance;
import io.krait.runtime.PyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits a Python class as a Java class: a field for each slot, access to slots by number, and its
 * {@code Layout}.
 *
 * <p>A slot of a machine type has a bit in {@code odd$0} ({@code odd$1} ... where there are more
 * than 32), set while the attribute is unset or kept in the instance's dictionary. Classes below go
 * on with the bits of the class above.
 */
final class ClassEmitter {
  private static final Rep.Ref TYPE = RuntimeCalls.ref(PyType.class);
  private static final Rep.Ref LAYOUT = RuntimeCalls.ref(Layout.class);
  private static final Rep.Ref GUARD = RuntimeCalls.ref(PatchGuard.class);
  private static final String INSTANCE = RuntimeMethods.name(PyInstance.class);
  private static final MethodRef NEW_GUARD = RuntimeMethods.method(PatchGuard.class, "ofClass");
  private static final MethodRef ADD_GUARD =
      RuntimeMethods.method(PyType.class, "addGuard", String.class, PatchGuard.class);
  private static final MethodRef GUARD_CONSTRUCTOR =
      RuntimeMethods.method(PyType.class, "guardConstructor", PatchGuard.class);
  private static final MethodRef SUPER_LAYOUT =
      RuntimeMethods.constructor(Layout.class, Class.class, String[].class);
  private static final MethodRef EQUALS =
      RuntimeMethods.method(Object.class, "equals", Object.class);

  private final String file;
  private final Map<String, IrClass> all;
  private final Map<String, FacadeClass> facades;

  /**
   * @param facades what Java sees of classes, by internal name
   */
  ClassEmitter(String file, Map<String, IrClass> all, Map<String, FacadeClass> facades) {
    this.file = file;
    this.all = all;
    this.facades = facades;
  }

  // ---- names

  private static FieldRef type(IrClass c) {
    return new FieldRef(c.internalName(), "TYPE", TYPE);
  }

  private static FieldRef layoutField(IrClass c) {
    return new FieldRef(c.internalName(), "LAYOUT", LAYOUT);
  }

  private static String layoutName(IrClass c) {
    return c.internalName() + "$Layout";
  }

  private static FieldRef guard(IrClass.Guard g) {
    return new FieldRef(g.owner(), "guard$" + g.name(), GUARD);
  }

  private static FieldRef constructorGuard(IrClass c) {
    return new FieldRef(c.internalName(), IrClass.CONSTRUCTOR_GUARD, GUARD);
  }

  private static FieldRef slot(IrClass c, int index) {
    return new FieldRef(c.internalName(), c.slots().get(index).name(), c.slots().get(index).rep());
  }

  private static FieldRef odd(IrClass c, int index) {
    return Objects.requireNonNull(c.slots().get(index).odd());
  }

  private static int bit(IrClass c, int index) {
    return c.slots().get(index).bit();
  }

  /** The fields of odd bits of a class's own slots, with the bits of slots here and above. */
  private Map<FieldRef, Integer> oddBits(IrClass c) {
    Map<FieldRef, Integer> bits = new LinkedHashMap<>();
    for (int i = 0; i < c.slots().size(); i++) {
      if (isMachine(c, i)) {
        bits.put(odd(c, i), 0);
      }
    }
    for (IrClass at = c; at != null; at = all.get(at.superName())) {
      for (int i = 0; i < at.slots().size(); i++) {
        if (isMachine(at, i) && bits.containsKey(odd(at, i))) {
          bits.merge(odd(at, i), bit(at, i), (a, b) -> a | b);
        }
      }
    }
    return bits;
  }

  private static boolean isMachine(IrClass c, int index) {
    return c.slots().get(index).rep() instanceof Rep.Prim;
  }

  private int inherited(IrClass c) {
    IrClass parent = all.get(c.superName());
    return parent == null ? 0 : inherited(parent) + parent.slots().size();
  }

  private static MethodRef constructor(String owner) {
    return new MethodRef(MethodRef.Kind.NEW, owner, "<init>", List.of(), new Rep.Ref(owner), false);
  }

  // ---- the class

  /** Everything but the virtual methods, which the caller adds. */
  ClassBuilder begin(IrClass c) {
    FacadeClass seen = facades.get(c.internalName());
    ClassBuilder.Header header =
        seen == null
            ? ClassBuilder.Header.of(c.superName(), 0)
            : FacadeEmitter.header(seen, c.superName());
    ClassBuilder b = new ClassBuilder(c.internalName(), file, header);
    if (seen != null) {
      b.hideMembers();
    }
    b.field(Opcodes.ACC_STATIC, type(c));
    b.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, layoutField(c));
    for (IrClass.Guard g : c.guards()) {
      if (g.owner().equals(c.internalName())) {
        b.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, guard(g));
      }
    }
    b.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, constructorGuard(c));
    int count = c.slots().size();
    for (int i = 0; i < count; i++) {
      b.field(0, slot(c, i));
    }
    for (FieldRef odd : oddBits(c).keySet()) {
      if (odd.owner().equals(c.internalName())) {
        b.field(0, odd);
      }
    }
    emitInitializer(b, c);
    emitConstructor(b, c);
    emitType(b, c);
    if (count > 0) {
      emitGetSlot(b, c);
      emitSetSlot(b, c);
    }
    return b;
  }

  private static void emitInitializer(ClassBuilder b, IrClass c) {
    Code code = b.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    for (IrClass.Guard g : c.guards()) {
      if (g.owner().equals(c.internalName())) {
        code.call(NEW_GUARD);
        code.putStatic(guard(g));
      }
    }
    code.call(NEW_GUARD);
    code.putStatic(constructorGuard(c));
    code.newDup(layoutName(c));
    code.call(constructor(layoutName(c)));
    code.putStatic(layoutField(c));
    code.doReturn(null);
    code.end();
  }

  private void emitConstructor(ClassBuilder b, IrClass c) {
    Code code = b.method(0, IrClass.allocator(c.internalName()));
    Rep self = new Rep.Ref(c.internalName());
    code.load(self, 0);
    if (c.superName().equals(INSTANCE)) {
      code.callSuperConstructor(constructor(INSTANCE));
    } else {
      code.constantNull();
      code.callSuperConstructor(IrClass.allocator(c.superName()));
    }
    oddBits(c)
        .forEach((field, bits) -> {
          code.load(self, 0);
          code.constant(bits);
          code.putField(field);
        });
    code.doReturn(null);
    code.end();
  }

  private static void emitType(ClassBuilder b, IrClass c) {
    Code code =
        b.method(
            0,
            new MethodRef(
                MethodRef.Kind.VIRTUAL, c.internalName(), "type", List.of(), TYPE, false));
    code.getStatic(type(c));
    code.doReturn(TYPE);
    code.end();
  }

  // ---- slots by number

  private void emitGetSlot(ClassBuilder b, IrClass c) {
    MethodRef ref = RuntimeMethods.method(PyInstance.class, "getSlot", int.class);
    Code code = b.method(0, ref);
    List<Object> locals = List.of(c.internalName(), Opcodes.INTEGER);
    Label otherwise = new Label();
    List<Label> cases = emitSlotSwitch(code, c, otherwise);
    Rep self = new Rep.Ref(c.internalName());
    Values values = new Values(code, new ConstantPool("none", "none"));
    for (int i = 0; i < cases.size(); i++) {
      code.label(cases.get(i));
      code.frame(locals);
      if (isMachine(c, i)) {
        Label set = new Label();
        pushOddBit(code, c, i);
        code.jumpIf(Opcodes.IFEQ, set);
        code.constantNull();
        code.doReturn(Rep.ANY);
        code.stack(List.of());
        code.label(set);
        code.frame(locals);
      }
      code.load(self, 0);
      code.getField(slot(c, i));
      values.box(slot(c, i).rep());
      code.doReturn(Rep.ANY);
      code.stack(List.of());
    }
    code.label(otherwise);
    code.frame(locals);
    code.load(self, 0);
    code.load(Rep.Prim.I32, 1);
    code.callSuper(inSuper(c, ref));
    code.doReturn(Rep.ANY);
    code.end();
  }

  private static MethodRef inSuper(IrClass c, MethodRef ref) {
    return new MethodRef(
        ref.kind(), c.superName(), ref.name(), ref.parameters(), ref.result(), ref.isVoid());
  }

  /** [..] -> [..]; the cases' labels come next. */
  private List<Label> emitSlotSwitch(Code code, IrClass c, Label otherwise) {
    List<Label> cases = new ArrayList<>();
    c.slots().forEach(s -> cases.add(new Label()));
    code.load(Rep.Prim.I32, 1);
    code.tableSwitch(inherited(c), cases, otherwise);
    return cases;
  }

  /** [..] -> [.., int], which is not 0 if the slot is odd */
  private static void pushOddBit(Code code, IrClass c, int index) {
    code.load(new Rep.Ref(c.internalName()), 0);
    code.getField(odd(c, index));
    code.constant(bit(c, index));
    code.arithmetic(Opcodes.IAND, 2, Rep.Prim.I32);
  }

  private void emitSetSlot(ClassBuilder b, IrClass c) {
    MethodRef ref = RuntimeMethods.method(PyInstance.class, "setSlot", int.class, Object.class);
    Code code = b.method(0, ref);
    List<Object> locals = List.of(c.internalName(), Opcodes.INTEGER, Code.frameType(Rep.ANY));
    Label otherwise = new Label();
    Rep self = new Rep.Ref(c.internalName());
    List<Label> cases = emitSlotSwitch(code, c, otherwise);
    for (int i = 0; i < cases.size(); i++) {
      code.label(cases.get(i));
      code.stack(List.of());
      code.frame(locals);
      if (isMachine(c, i)) {
        emitSetMachine(code, c, i, locals);
      } else {
        code.load(self, 0);
        code.load(Rep.ANY, 2);
        code.putField(slot(c, i));
        code.constant(true);
        code.doReturn(Rep.Prim.BOOL);
      }
    }
    code.label(otherwise);
    code.stack(List.of());
    code.frame(locals);
    code.load(self, 0);
    code.load(Rep.Prim.I32, 1);
    code.load(Rep.ANY, 2);
    code.callSuper(inSuper(c, ref));
    code.doReturn(Rep.Prim.BOOL);
    code.end();
  }

  /**
   * A value of the slot's type is stored; null makes the slot odd; so does any other, kept apart.
   */
  private static void emitSetMachine(Code code, IrClass c, int index, List<Object> locals) {
    Rep self = new Rep.Ref(c.internalName());
    FieldRef slot = slot(c, index);
    Label other = new Label();
    code.load(Rep.ANY, 2);
    code.instanceOf(Values.boxClass(slot.rep()));
    code.jumpIf(Opcodes.IFEQ, other);
    code.load(self, 0);
    code.load(Rep.ANY, 2);
    new Values(code, new ConstantPool("none", "none")).unbox(slot.rep());
    code.putField(slot);
    code.load(self, 0);
    code.dup();
    code.getField(odd(c, index));
    code.constant(~bit(c, index));
    code.arithmetic(Opcodes.IAND, 2, Rep.Prim.I32);
    code.putField(odd(c, index));
    code.constant(true);
    code.doReturn(Rep.Prim.BOOL);
    code.stack(List.of());
    code.label(other);
    code.frame(locals);
    code.load(self, 0);
    code.dup();
    code.getField(odd(c, index));
    code.constant(bit(c, index));
    code.arithmetic(Opcodes.IOR, 2, Rep.Prim.I32);
    code.putField(odd(c, index));
    Label deleted = new Label();
    code.load(Rep.ANY, 2);
    code.jumpIf(Opcodes.IFNULL, deleted);
    code.constant(false);
    code.doReturn(Rep.Prim.BOOL);
    code.stack(List.of());
    code.label(deleted);
    code.frame(locals);
    code.constant(true);
    code.doReturn(Rep.Prim.BOOL);
  }

  // ---- the layout

  ClassFile layout(IrClass c) {
    ClassBuilder b = new ClassBuilder(layoutName(c), LAYOUT.internalName(), file);
    Rep self = new Rep.Ref(layoutName(c));
    Code code = b.method(0, "<init>", "()V");
    code.load(self, 0);
    code.constantClass(c.internalName());
    strings(code, c.slots().stream().map(IrClass.Slot::name).toList());
    code.callSuperConstructor(SUPER_LAYOUT);
    code.doReturn(null);
    code.end();
    emitAllocate(b, c);
    emitAttach(b, c);
    emitOverrides(b, c);
    List<String> parameters = c.initParameters();
    if (parameters != null) {
      emitInitParameters(b, parameters);
    }
    return b.finish();
  }

  /** [..] -> [.., String[]] */
  private static void strings(Code code, List<String> strings) {
    code.constant(strings.size());
    code.newArray(RuntimeCalls.ref(String.class));
    for (int i = 0; i < strings.size(); i++) {
      code.dup();
      code.constant(i);
      code.constant(strings.get(i));
      code.arrayStore(RuntimeCalls.ref(String.class));
    }
  }

  private static void emitInitParameters(ClassBuilder b, List<String> parameters) {
    MethodRef method = RuntimeMethods.method(Layout.class, "initParameters");
    Code code = b.method(0, method);
    strings(code, parameters);
    code.doReturn(method.result());
    code.end();
  }

  private static void emitAllocate(ClassBuilder b, IrClass c) {
    Code code = b.method(0, RuntimeMethods.method(Layout.class, "allocate"));
    code.newDup(c.internalName());
    code.constantNull();
    code.call(IrClass.allocator(c.internalName()));
    code.doReturn(new Rep.Ref(INSTANCE));
    code.end();
  }

  private static void emitAttach(ClassBuilder b, IrClass c) {
    Code code = b.method(0, RuntimeMethods.method(Layout.class, "attach", PyType.class));
    code.load(TYPE, 1);
    code.putStatic(type(c));
    for (IrClass.Guard g : c.guards()) {
      if (g.owner().equals(c.internalName())) {
        code.load(TYPE, 1);
        code.constant(g.name());
        code.getStatic(guard(g));
        code.call(ADD_GUARD);
      }
    }
    code.load(TYPE, 1);
    code.getStatic(constructorGuard(c));
    code.call(GUARD_CONSTRUCTOR);
    code.doReturn(null);
    code.end();
  }

  /** The Python names of the methods that the Java class has a virtual method for. */
  private static void emitOverrides(ClassBuilder b, IrClass c) {
    TreeSet<String> names = new TreeSet<>();
    for (IrFunction m : c.methods()) {
      if (m.kind == IrFunction.Kind.VIRTUAL && m.name.endsWith(VIRTUAL_SUFFIX)) {
        names.add(m.name.substring(0, m.name.length() - VIRTUAL_SUFFIX.length()));
      }
    }
    Code code = b.method(0, RuntimeMethods.method(Layout.class, "overrides", String.class));
    List<Object> locals = List.of(layoutName(c), "java/lang/String");
    for (String name : names) {
      Label next = new Label();
      code.load(RuntimeCalls.ref(String.class), 1);
      code.constant(name);
      code.call(EQUALS);
      code.jumpIf(Opcodes.IFEQ, next);
      code.constant(true);
      code.doReturn(Rep.Prim.BOOL);
      code.stack(List.of());
      code.label(next);
      code.frame(locals);
    }
    code.constant(false);
    code.doReturn(Rep.Prim.BOOL);
    code.end();
  }

  /** The virtual method of a Python method {@code area} is called {@code area$v}. */
  private static final String VIRTUAL_SUFFIX = "$v";
}
