package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.facade.Enums;
import io.krait.runtime.facade.PythonEnum;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The Java enum for a Python enum: one constant for each member, of that name. The Python members
 * stay what they are; {@code python()} gives them.
 */
final class FacadeEnums {
  private static final String ENUM = "java/lang/Enum";
  private static final String PYTHON = RuntimeMethods.name(PythonEnum.class);
  private static final MethodRef MEMBER =
      RuntimeMethods.method(
          Enums.class, "member", CompiledModule.class, String.class, String.class);
  private static final MethodRef NAME = RuntimeMethods.method(Enum.class, "name");
  private static final MethodRef VALUE_OF =
      RuntimeMethods.method(Enum.class, "valueOf", Class.class, String.class);
  private static final MethodRef SUPER =
      RuntimeMethods.constructor(Enum.class, String.class, int.class);

  private final IrModule module;
  private final FieldRef moduleField;
  private final ConstantPool pool;

  FacadeEnums(IrModule module, FieldRef moduleField, ConstantPool pool) {
    this.module = module;
    this.moduleField = moduleField;
    this.pool = pool;
  }

  ClassFile emit(FacadeClass cls) {
    String signature = "L" + ENUM + "<L" + cls.internalName() + ";>;L" + PYTHON + ";";
    ClassBuilder builder =
        new ClassBuilder(
            cls.internalName(),
            module.file(),
            new ClassBuilder.Header(
                Opcodes.ACC_FINAL | Opcodes.ACC_ENUM, signature, ENUM, List.of(PYTHON)));
    FacadeMembers.mark(builder.visitor(), cls.kind());
    cls.constants().forEach(c -> FacadeMembers.constant(builder.visitor(), c, Opcodes.ACC_ENUM));
    FieldRef values = values(cls);
    builder.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, values);
    constructor(builder, cls);
    initializer(builder, cls, values);
    standardMethods(builder, cls, values);
    python(builder, cls);
    for (FacadeMethod method : cls.methods()) {
      MethodVisitor mv = FacadeMembers.begin(builder.visitor(), method);
      mv.visitCode();
      new FacadeBody(new Code(mv), cls, method, moduleField, pool).emit();
    }
    return builder.finish();
  }

  private static FieldRef values(FacadeClass cls) {
    return new FieldRef(
        cls.internalName(), "$VALUES", new Rep.Ref("[L" + cls.internalName() + ";"));
  }

  private static MethodRef constructor(FacadeClass cls) {
    return new MethodRef(
        MethodRef.Kind.NEW,
        cls.internalName(),
        "<init>",
        List.of(RuntimeCalls.ref(String.class), Rep.Prim.I32),
        new Rep.Ref(cls.internalName()),
        false);
  }

  private static void constructor(ClassBuilder builder, FacadeClass cls) {
    MethodVisitor mv =
        builder
            .visitor()
            .visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(Ljava/lang/String;I)V", "()V", null);
    mv.visitCode();
    Code code = new Code(mv);
    code.load(new Rep.Ref(cls.internalName()), 0);
    code.load(RuntimeCalls.ref(String.class), 1);
    code.load(Rep.Prim.I32, 2);
    code.callSuperConstructor(SUPER);
    code.doReturn(null);
    code.end();
  }

  private static void initializer(ClassBuilder builder, FacadeClass cls, FieldRef values) {
    Rep.Ref self = new Rep.Ref(cls.internalName());
    Code code = builder.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    code.constant(cls.constants().size());
    code.newArray(self);
    for (int i = 0; i < cls.constants().size(); i++) {
      String name = cls.constants().get(i).name();
      FieldRef field = new FieldRef(cls.internalName(), name, self);
      code.newDup(cls.internalName());
      code.constant(name);
      code.constant(i);
      code.call(constructor(cls));
      code.putStatic(field);
      code.dup();
      code.constant(i);
      code.getStatic(field);
      code.arrayStore(self);
    }
    code.putStatic(values);
    code.doReturn(null);
    code.end();
  }

  private static void standardMethods(ClassBuilder builder, FacadeClass cls, FieldRef values) {
    Rep.Ref self = new Rep.Ref(cls.internalName());
    Rep.Ref array = (Rep.Ref) values.rep();
    Code code = builder.method(Opcodes.ACC_STATIC, "values", "()" + array.descriptor());
    code.getStatic(values);
    code.call(
        new MethodRef(
            MethodRef.Kind.VIRTUAL, array.internalName(), "clone", List.of(), Rep.ANY, false));
    code.checkCast(array);
    code.doReturn(array);
    code.end();
    String descriptor = "(Ljava/lang/String;)" + self.descriptor();
    MethodVisitor mv =
        builder
            .visitor()
            .visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "valueOf", descriptor, null, null);
    mv.visitParameter("name", Opcodes.ACC_MANDATED);
    mv.visitCode();
    code = new Code(mv);
    code.constantClass(cls.internalName());
    code.load(RuntimeCalls.ref(String.class), 0);
    code.call(VALUE_OF);
    code.checkCast(self);
    code.doReturn(self);
    code.end();
  }

  private void python(ClassBuilder builder, FacadeClass cls) {
    Code code = builder.method(0, "python", "()Ljava/lang/Object;");
    code.getStatic(moduleField);
    code.constant(cls.pythonName());
    code.load(new Rep.Ref(cls.internalName()), 0);
    code.call(NAME);
    code.call(MEMBER);
    code.doReturn(Rep.ANY);
    code.end();
  }
}
