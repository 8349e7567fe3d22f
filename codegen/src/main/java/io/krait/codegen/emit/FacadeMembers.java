package io.krait.codegen.emit;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.JavaType;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypeReference;

/** Declares what Java sees: signatures, names, nullness (JSpecify), as class files have them. */
final class FacadeMembers {
  private static final String NULL_MARKED = "Lorg/jspecify/annotations/NullMarked;";
  private static final String NULLABLE = "Lorg/jspecify/annotations/Nullable;";
  private static final String SAFE_VARARGS = "Ljava/lang/SafeVarargs;";
  private static final String PYTHON_NAME = "Lio/krait/runtime/facade/PythonName;";
  private static final String PROTOCOL = "Lio/krait/runtime/facade/PythonProtocol;";

  private FacadeMembers() {}

  /** What all classes of a facade have. */
  static void mark(ClassVisitor cls, FacadeClass.Kind kind) {
    cls.visitAnnotation(NULL_MARKED, true).visitEnd();
    if (kind == FacadeClass.Kind.PROTOCOL) {
      cls.visitAnnotation(PROTOCOL, true).visitEnd();
    }
  }

  /** Begins a method, whose code or end is to follow. */
  static MethodVisitor begin(ClassVisitor cls, FacadeMethod method) {
    int access =
        Opcodes.ACC_PUBLIC
            | (method.kind().isStatic() ? Opcodes.ACC_STATIC : 0)
            | (method.kind().isAbstract() ? Opcodes.ACC_ABSTRACT : 0)
            | (method.isVarargs() ? Opcodes.ACC_VARARGS : 0);
    MethodVisitor mv =
        cls.visitMethod(access, method.name(), method.descriptor(), method.signature(), null);
    method.parameters().forEach(p -> mv.visitParameter(p.name(), 0));
    annotate(mv, method);
    return mv;
  }

  private static void annotate(MethodVisitor mv, FacadeMethod method) {
    if (isNullable(method.result())) {
      int result = TypeReference.newTypeReference(TypeReference.METHOD_RETURN).getValue();
      mv.visitTypeAnnotation(result, null, NULLABLE, true).visitEnd();
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      if (isNullable(method.parameters().get(i).type())) {
        int parameter = TypeReference.newFormalParameterReference(i).getValue();
        mv.visitTypeAnnotation(parameter, null, NULLABLE, true).visitEnd();
      }
    }
    if (method.isVarargs() && isGenericArray(method.parameters().getLast().type())) {
      mv.visitAnnotation(SAFE_VARARGS, true).visitEnd();
    }
    if (method.kind().isAbstract()) {
      pythonName(mv, method);
    }
  }

  private static void pythonName(MethodVisitor mv, FacadeMethod method) {
    AnnotationVisitor name = mv.visitAnnotation(PYTHON_NAME, true);
    name.visit("value", method.pythonName());
    if (method.kind() == FacadeMethod.Kind.ABSTRACT_GETTER) {
      name.visit("attribute", true);
    }
    name.visitEnd();
  }

  private static boolean isNullable(JavaType type) {
    return type instanceof JavaType.Ref ref && ref.nullable();
  }

  private static boolean isGenericArray(JavaType type) {
    return type instanceof JavaType.Array array && array.element().isGeneric();
  }

  /** A constant. */
  static void constant(ClassVisitor cls, FacadeClass.Constant constant, int access) {
    @Nullable String signature = constant.type().isGeneric() ? constant.type().signature() : null;
    cls.visitField(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | access,
            constant.name(),
            constant.type().descriptor(),
            signature,
            constant.value())
        .visitEnd();
  }
}
