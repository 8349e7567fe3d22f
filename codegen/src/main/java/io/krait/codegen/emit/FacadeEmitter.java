package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.facade.Facade;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.PyInstance;
import io.krait.runtime.PyObject;
import io.krait.runtime.facade.Equality;
import io.krait.runtime.facade.Loading;
import io.krait.runtime.facade.ToJava;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Adds to a module's classes what Java sees of them, and makes those that are for Java only. */
final class FacadeEmitter {
  private static final String OBJECT = "java/lang/Object";
  private static final MethodRef LOAD =
      RuntimeMethods.method(Loading.class, "load", CompiledModule.class);
  private static final MethodRef SHOW = RuntimeMethods.method(ToJava.class, "show", Object.class);
  private static final MethodRef EQUAL =
      RuntimeMethods.method(Equality.class, "equal", PyObject.class, Object.class);
  private static final MethodRef HASH = RuntimeMethods.method(Equality.class, "hash", Object.class);
  private static final MethodRef COMPARE =
      RuntimeMethods.method(Equality.class, "compare", PyObject.class, Object.class);

  private final IrModule module;
  private final Facade facade;
  private final ConstantPool pool;
  private final FieldRef moduleField;

  FacadeEmitter(IrModule module, Facade facade, ConstantPool pool) {
    this.module = module;
    this.facade = facade;
    this.pool = pool;
    this.moduleField =
        new FieldRef(module.internalName(), "MODULE", RuntimeCalls.ref(CompiledModule.class));
  }

  /** How the class of a Python class begins. */
  static ClassBuilder.Header header(FacadeClass cls, String superName) {
    List<String> interfaces = cls.interfaces().stream().map(JavaType.Ref::internalName).toList();
    return new ClassBuilder.Header(0, cls.signature(superName), superName, interfaces);
  }

  void emit(Map<String, ClassBuilder> builders, List<ClassFile> files) {
    files.add(loader());
    for (FacadeClass cls : facade.classes()) {
      switch (cls.kind()) {
        case MODULE, CLASS -> {
          ClassBuilder builder = builders.get(cls.internalName());
          if (builder != null) {
            members(builder, cls);
          }
        }
        case PROTOCOL -> files.add(protocol(cls));
        case ENUM -> files.add(new FacadeEnums(module, moduleField, pool).emit(cls));
      }
    }
  }

  /** {@code M$Java}: its initializer imports the module. */
  private ClassFile loader() {
    String name = module.internalName() + "$Java";
    ClassBuilder builder =
        new ClassBuilder(
            name,
            module.file(),
            ClassBuilder.Header.of(OBJECT, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC));
    FieldRef ready = new FieldRef(name, "READY", Rep.Prim.BOOL);
    builder.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ready);
    Code code = builder.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    code.getStatic(moduleField);
    code.call(LOAD);
    code.putStatic(ready);
    code.doReturn(null);
    code.end();
    return builder.finish();
  }

  private void members(ClassBuilder builder, FacadeClass cls) {
    FacadeMembers.mark(builder.visitor(), cls.kind());
    cls.constants().forEach(c -> FacadeMembers.constant(builder.visitor(), c, 0));
    for (FacadeMethod method : cls.methods()) {
      MethodVisitor mv = FacadeMembers.begin(builder.visitor(), method);
      mv.visitCode();
      new FacadeBody(new Code(mv), cls, method, moduleField, pool).emit();
    }
    if (cls.kind() == FacadeClass.Kind.CLASS) {
      objectMethods(builder, cls);
    }
  }

  private ClassFile protocol(FacadeClass cls) {
    ClassBuilder.Header header = header(cls, OBJECT);
    int access = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    ClassBuilder builder =
        new ClassBuilder(
            cls.internalName(),
            module.file(),
            new ClassBuilder.Header(access, header.signature(), OBJECT, header.interfaces()));
    FacadeMembers.mark(builder.visitor(), cls.kind());
    for (FacadeMethod method : cls.methods()) {
      FacadeMembers.begin(builder.visitor(), method).visitEnd();
    }
    return builder.finish();
  }

  // ---- what every Java object has

  private static void objectMethods(ClassBuilder builder, FacadeClass cls) {
    Rep self = new Rep.Ref(cls.internalName());
    if (cls.superType() == null) {
      Code code = code(builder, "toString", "()Ljava/lang/String;");
      code.load(self, 0);
      code.call(SHOW);
      code.doReturn(RuntimeCalls.ref(String.class));
      code.end();
    }
    if (cls.equality()) {
      two(builder, self, "equals", "(Ljava/lang/Object;)Z", EQUAL, Rep.Prim.BOOL);
      Code code = code(builder, "hashCode", "()I");
      code.load(self, 0);
      code.call(HASH);
      code.doReturn(Rep.Prim.I32);
      code.end();
    }
    if (cls.ordered()) {
      String own = "(L" + cls.internalName() + ";)I";
      two(builder, self, "compareTo", own, COMPARE, Rep.Prim.I32);
      bridge(builder, cls);
    }
  }

  private static Code code(ClassBuilder builder, String name, String descriptor) {
    MethodVisitor mv =
        builder.visitor().visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, null, null);
    mv.visitCode();
    return new Code(mv);
  }

  private static void two(
      ClassBuilder builder, Rep self, String name, String descriptor, MethodRef call, Rep result) {
    Code code = code(builder, name, descriptor);
    code.load(self, 0);
    code.checkCast(RuntimeCalls.ref(PyInstance.class));
    code.load(Rep.ANY, 1);
    code.call(call);
    code.doReturn(result);
    code.end();
  }

  private static void bridge(ClassBuilder builder, FacadeClass cls) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;
    MethodVisitor mv =
        builder.visitor().visitMethod(access, "compareTo", "(Ljava/lang/Object;)I", null, null);
    mv.visitCode();
    Rep.Ref self = new Rep.Ref(cls.internalName());
    Code code = new Code(mv);
    code.load(self, 0);
    code.load(Rep.ANY, 1);
    code.checkCast(self);
    code.call(
        new MethodRef(
            MethodRef.Kind.VIRTUAL,
            cls.internalName(),
            "compareTo",
            List.of(self),
            Rep.Prim.I32,
            false));
    code.doReturn(Rep.Prim.I32);
    code.end();
  }
}
