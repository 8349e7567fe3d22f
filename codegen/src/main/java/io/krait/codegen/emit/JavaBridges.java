package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.JavaBridge;
import io.krait.codegen.ir.Rep;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits the class that has a module's bridges to Java methods. */
final class JavaBridges {
  private static final String PY_OBJECT = "io/krait/runtime/PyObject";
  private static final String VALUES = "io/krait/runtime/java/JavaValues";
  private static final String SITES = "io/krait/runtime/java/JavaSites";

  private JavaBridges() {}

  static void emit(IrModule module, List<ClassFile> files) {
    if (module.javaBridges().isEmpty()) {
      return;
    }
    ClassBuilder builder =
        new ClassBuilder(
            JavaBridge.classOf(module.internalName()), "java/lang/Object", module.file());
    for (JavaBridge bridge : module.javaBridges()) {
      method(builder.visitor(), bridge);
    }
    files.add(builder.finish());
  }

  private static void method(ClassVisitor cls, JavaBridge bridge) {
    MethodVisitor mv =
        cls.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            bridge.ref().name(),
            bridge.ref().descriptor(),
            null,
            null);
    mv.visitCode();
    switch (bridge.kind()) {
      case IS_INSTANCE -> isInstance(mv, bridge);
      case IS_CLASS -> isClass(mv, bridge);
      case METHOD, STATIC, CONSTRUCTOR -> call(mv, bridge);
    }
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private static void isInstance(MethodVisitor mv, JavaBridge bridge) {
    Label no = new Label();
    Label other = new Label();
    // The class itself first: finding that it does not implement an interface takes a search.
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
    mv.visitLdcInsn(Type.getObjectType(bridge.owner()));
    mv.visitJumpInsn(Opcodes.IF_ACMPNE, other);
    mv.visitInsn(Opcodes.ICONST_1);
    mv.visitInsn(Opcodes.IRETURN);
    mv.visitLabel(other);
    mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitTypeInsn(Opcodes.INSTANCEOF, bridge.owner());
    mv.visitJumpInsn(Opcodes.IFEQ, no);
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitTypeInsn(Opcodes.INSTANCEOF, PY_OBJECT);
    mv.visitJumpInsn(Opcodes.IFNE, no);
    mv.visitInsn(Opcodes.ICONST_1);
    mv.visitInsn(Opcodes.IRETURN);
    mv.visitLabel(no);
    mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    mv.visitInsn(Opcodes.ICONST_0);
    mv.visitInsn(Opcodes.IRETURN);
  }

  private static void isClass(MethodVisitor mv, JavaBridge bridge) {
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitLdcInsn(Type.getObjectType(bridge.owner()));
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC, SITES, "isClass", "(Ljava/lang/Object;Ljava/lang/Class;)Z", false);
    mv.visitInsn(Opcodes.IRETURN);
  }

  private static void call(MethodVisitor mv, JavaBridge bridge) {
    boolean isNew = bridge.kind() == JavaBridge.Kind.CONSTRUCTOR;
    int slot = 0;
    int parameter = 0;
    if (isNew) {
      mv.visitTypeInsn(Opcodes.NEW, bridge.owner());
      mv.visitInsn(Opcodes.DUP);
    } else if (bridge.kind() == JavaBridge.Kind.METHOD) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitTypeInsn(Opcodes.CHECKCAST, bridge.owner());
      slot = 1;
      parameter = 1;
    }
    for (Type wanted : Type.getArgumentTypes(bridge.descriptor())) {
      Rep given = bridge.ref().parameters().get(parameter++);
      JavaConversions.argument(mv, slot, given, wanted);
      slot += given.isWide() ? 2 : 1;
    }
    mv.visitMethodInsn(
        opcode(bridge), bridge.owner(), bridge.member(), bridge.descriptor(), bridge.isInterface());
    if (isNew) {
      mv.visitInsn(Opcodes.ARETURN);
    } else {
      JavaConversions.result(mv, Type.getReturnType(bridge.descriptor()));
    }
  }

  private static int opcode(JavaBridge bridge) {
    return switch (bridge.kind()) {
      case CONSTRUCTOR -> Opcodes.INVOKESPECIAL;
      case STATIC -> Opcodes.INVOKESTATIC;
      default -> bridge.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  /** Conversions between Python's representations and Java's types. */
  private static final class JavaConversions {
    static void argument(MethodVisitor mv, int slot, Rep given, Type wanted) {
      switch (given) {
        case Rep.Prim.I64 -> ofInt(mv, slot, wanted);
        case Rep.Prim.F64 -> ofFloat(mv, slot, wanted);
        case Rep.Prim.BOOL -> ofBool(mv, slot, wanted);
        default -> ofReference(mv, slot, given, wanted);
      }
    }

    private static void ofInt(MethodVisitor mv, int slot, Type wanted) {
      mv.visitVarInsn(Opcodes.LLOAD, slot);
      switch (wanted.getSort()) {
        case Type.LONG -> {}
        case Type.INT -> mv.visitInsn(Opcodes.L2I);
        case Type.DOUBLE -> mv.visitInsn(Opcodes.L2D);
        case Type.FLOAT -> {
          mv.visitInsn(Opcodes.L2D);
          mv.visitInsn(Opcodes.D2F);
        }
        default -> box(mv, "java/lang/Long", "J");
      }
    }

    private static void ofFloat(MethodVisitor mv, int slot, Type wanted) {
      mv.visitVarInsn(Opcodes.DLOAD, slot);
      switch (wanted.getSort()) {
        case Type.DOUBLE -> {}
        case Type.FLOAT -> mv.visitInsn(Opcodes.D2F);
        default -> box(mv, "java/lang/Double", "D");
      }
    }

    private static void ofBool(MethodVisitor mv, int slot, Type wanted) {
      mv.visitVarInsn(Opcodes.ILOAD, slot);
      if (wanted.getSort() != Type.BOOLEAN) {
        box(mv, "java/lang/Boolean", "Z");
      }
    }

    private static void box(MethodVisitor mv, String box, String primitive) {
      String descriptor = "(" + primitive + ")L" + box + ";";
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
    }

    private static void ofReference(MethodVisitor mv, int slot, Rep given, Type wanted) {
      mv.visitVarInsn(Opcodes.ALOAD, slot);
      if (!given.equals(Rep.ANY)) {
        return;
      }
      if (wanted.getInternalName().equals("java/lang/Object")) {
        mv.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            VALUES,
            "toJava",
            "(Ljava/lang/Object;)Ljava/lang/Object;",
            false);
      } else {
        mv.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
      }
    }

    static void result(MethodVisitor mv, Type type) {
      switch (type.getSort()) {
        case Type.VOID -> mv.visitInsn(Opcodes.RETURN);
        case Type.BOOLEAN -> mv.visitInsn(Opcodes.IRETURN);
        case Type.BYTE, Type.SHORT, Type.INT -> {
          mv.visitInsn(Opcodes.I2L);
          mv.visitInsn(Opcodes.LRETURN);
        }
        case Type.LONG -> mv.visitInsn(Opcodes.LRETURN);
        case Type.FLOAT -> {
          mv.visitInsn(Opcodes.F2D);
          mv.visitInsn(Opcodes.DRETURN);
        }
        case Type.DOUBLE -> mv.visitInsn(Opcodes.DRETURN);
        case Type.CHAR -> {
          mv.visitMethodInsn(
              Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "(C)Ljava/lang/String;", false);
          mv.visitInsn(Opcodes.ARETURN);
        }
        default -> {
          mv.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              VALUES,
              "toPython",
              "(Ljava/lang/Object;)Ljava/lang/Object;",
              false);
          mv.visitInsn(Opcodes.ARETURN);
        }
      }
    }
  }
}
