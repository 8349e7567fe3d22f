package io.krait.codegen.emit;

import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Global;
import io.krait.runtime.Launcher;
import io.krait.runtime.PyFunction;
import io.krait.runtime.RecursionLimit;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The class that stands for a module: its variables' cells, its functions, its body. */
final class ModuleClass {
  /** More cells than this are not final fields: one class initializer could not make them. */
  private static final int MAX_FINAL = 3_000;

  private static final int PER_METHOD = 2_000;
  private static final Rep.Ref FUNCTION = RuntimeCalls.ref(PyFunction.class);
  private static final Rep.Ref GLOBAL = RuntimeCalls.ref(Global.class);

  private static final MethodRef SUPER =
      RuntimeMethods.constructor(CompiledModule.class, String.class, String.class, String.class);
  private static final MethodRef MAKE_GLOBAL =
      RuntimeMethods.method(CompiledModule.class, "global", String.class);
  private static final MethodRef LAUNCH =
      RuntimeMethods.method(Launcher.class, "main", CompiledModule.class, String[].class);
  private static final MethodRef EXIT = RuntimeMethods.method(System.class, "exit", int.class);

  private final IrModule module;
  private final ConstantPool pool;
  private final Placement placement;
  private final ClassBuilder builder;
  private final FieldRef moduleField;

  ModuleClass(IrModule module, ConstantPool pool, Placement placement) {
    this.module = module;
    this.pool = pool;
    this.placement = placement;
    this.builder =
        new ClassBuilder(
            module.internalName(), RuntimeMethods.name(CompiledModule.class), module.file());
    this.moduleField =
        new FieldRef(module.internalName(), "MODULE", RuntimeCalls.ref(CompiledModule.class));
    if (module.facade() != null) {
      builder.hideMembers();
    }
  }

  /** Everything but the module's functions, which the caller adds. */
  ClassBuilder begin(long deepestRecursion) {
    fields();
    constructor();
    initializer();
    body();
    if (deepestRecursion > RecursionLimit.USUAL) {
      deepestRecursion(deepestRecursion);
    }
    direct();
    mainMethod();
    return builder;
  }

  private int finalGlobals() {
    return module.globals().size() > MAX_FINAL ? 0 : Opcodes.ACC_FINAL;
  }

  private FieldRef global(String name) {
    return new FieldRef(module.internalName(), "g$" + name, GLOBAL);
  }

  private void fields() {
    builder.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, moduleField);
    for (String name : module.globals()) {
      builder.field(Opcodes.ACC_STATIC | finalGlobals(), global(name));
    }
    for (String name : module.functionFields()) {
      builder.field(Opcodes.ACC_STATIC, function(name));
    }
    for (int function : module.directCalls()) {
      builder.field(Opcodes.ACC_STATIC, IrModule.directField(module.internalName(), function));
    }
  }

  private FieldRef function(String name) {
    return new FieldRef(module.internalName(), name, FUNCTION);
  }

  private void constructor() {
    Code code = builder.method(0, "<init>", "()V");
    Rep self = new Rep.Ref(module.internalName());
    code.load(self, 0);
    code.constant(module.name());
    code.constant(module.file());
    code.constant(packageName());
    code.callSuperConstructor(SUPER);
    code.doReturn(null);
    code.end();
  }

  private String packageName() {
    String name = module.name();
    boolean isPackage = module.file().endsWith("__init__.py");
    int dot = name.lastIndexOf('.');
    return isPackage ? name : dot < 0 ? "" : name.substring(0, dot);
  }

  private void initializer() {
    Code code = builder.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    MethodRef constructor =
        new MethodRef(
            MethodRef.Kind.NEW,
            module.internalName(),
            "<init>",
            List.of(),
            new Rep.Ref(module.internalName()),
            false);
    code.newDup(module.internalName());
    code.call(constructor);
    code.putStatic(moduleField);
    if (finalGlobals() != 0) {
      module.globals().forEach(g -> makeGlobal(code, g));
    } else {
      inPieces(code, "globals", module.globals(), this::makeGlobal);
    }
    if (!module.functionFields().isEmpty()) {
      placeholder(code);
      code.putStatic(function(module.functionFields().getFirst()));
      inPieces(
          code,
          "functions",
          module.functionFields().subList(1, module.functionFields().size()),
          this::copyPlaceholder);
    }
    code.doReturn(null);
    code.end();
  }

  private void makeGlobal(Code code, String name) {
    code.getStatic(moduleField);
    code.constant(name);
    code.call(MAKE_GLOBAL);
    code.putStatic(global(name));
  }

  private void copyPlaceholder(Code code, String name) {
    code.getStatic(function(module.functionFields().getFirst()));
    code.putStatic(function(name));
  }

  /** [..] -> [.., function]: one that no variable ever holds. */
  private void placeholder(Code code) {
    CodeInfo nothing =
        new CodeInfo("", "", 0, 0, 0, 0, 0, List.of(), List.of(), new PositionTable());
    MethodRef constructor = FunctionsClass.constructor(module);
    code.newDup(constructor.owner());
    code.constant(-1);
    pool.push(code, new ConstantObject.Code(nothing));
    code.getStatic(moduleField);
    code.constantNull();
    code.constantNull();
    code.constantNull();
    code.call(constructor);
  }

  /** Does something for each item, in methods of their own where one could be too large. */
  private <T> void inPieces(
      Code code, String name, List<T> items, java.util.function.BiConsumer<Code, T> each) {
    for (int from = 0; from < items.size(); from += PER_METHOD) {
      MethodRef piece =
          new MethodRef(
              MethodRef.Kind.STATIC,
              module.internalName(),
              name + "$" + from,
              List.of(),
              Rep.ANY,
              true);
      Code part = builder.method(Opcodes.ACC_STATIC, piece);
      items
          .subList(from, Math.min(from + PER_METHOD, items.size()))
          .forEach(i -> each.accept(part, i));
      part.doReturn(null);
      part.end();
      code.call(piece);
    }
  }

  private void body() {
    Code code = builder.method(0, "run$", "()V");
    List<IrFunction> parts = new ArrayList<>(module.body());
    if (parts.size() <= PER_METHOD) {
      parts.forEach(p -> callPart(code, p));
    } else {
      inPieces(code, "run$", parts, this::callPart);
    }
    code.doReturn(null);
    code.end();
  }

  /** {@code direct(function, holds)}: sets the field that direct calls of the function look at. */
  private void direct() {
    if (module.directCalls().isEmpty()) {
      return;
    }
    Code code = builder.method(0, "direct", "(IZ)V");
    Label otherwise = new Label();
    int[] keys = module.directCalls().stream().mapToInt(Integer::intValue).sorted().toArray();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      labels.add(new Label());
    }
    List<Object> locals = List.of(module.internalName(), Opcodes.INTEGER, Opcodes.INTEGER);
    code.load(Rep.Prim.I32, 1);
    code.lookupSwitch(keys, labels, otherwise);
    for (int i = 0; i < keys.length; i++) {
      code.label(labels.get(i));
      code.stack(List.of());
      code.frame(locals);
      code.load(Rep.Prim.BOOL, 2);
      code.putStatic(IrModule.directField(module.internalName(), keys[i]));
      code.doReturn(null);
    }
    code.label(otherwise);
    code.stack(List.of());
    code.frame(locals);
    code.doReturn(null);
    code.end();
  }

  private void callPart(Code code, IrFunction part) {
    MethodRef ref = placement.method(part);
    code.call(ref);
    if (!ref.isVoid()) {
      code.pop();
    }
  }

  private void deepestRecursion(long frames) {
    Code code = builder.method(0, "deepestRecursion$", "()J");
    code.constant(frames);
    code.doReturn(Rep.Prim.I64);
    code.end();
  }

  private void mainMethod() {
    Code code = builder.method(Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V");
    code.getStatic(moduleField);
    code.load(RuntimeCalls.ref(String[].class), 0);
    code.call(LAUNCH);
    code.call(EXIT);
    code.doReturn(null);
    code.end();
  }
}
