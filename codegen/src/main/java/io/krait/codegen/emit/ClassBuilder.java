package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One class under construction; Java 17. */
final class ClassBuilder {
  private final String name;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  ClassBuilder(String name, String superName, String sourceFile) {
    this(name, superName, sourceFile, Opcodes.ACC_FINAL);
  }

  ClassBuilder(String name, String superName, String sourceFile, int access) {
    this.name = name;
    writer.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER | access, name, null, superName, null);
    writer.visitSource(sourceFile.substring(sourceFile.lastIndexOf('/') + 1), null);
  }

  String name() {
    return name;
  }

  void field(int access, FieldRef field) {
    writer
        .visitField(Opcodes.ACC_PUBLIC | access, field.name(), field.rep().descriptor(), null, null)
        .visitEnd();
  }

  /** Begins a method of this class. */
  Code method(int access, MethodRef ref) {
    String methodName = ref.kind() == MethodRef.Kind.NEW ? "<init>" : ref.name();
    return new Code(visitor(access, methodName, ref.descriptor()));
  }

  /** Begins a method whose parameters have names, for Java callers. */
  Code method(int access, MethodRef ref, List<String> names) {
    MethodVisitor mv =
        writer.visitMethod(Opcodes.ACC_PUBLIC | access, ref.name(), ref.descriptor(), null, null);
    if (names.stream().anyMatch(n -> !n.isEmpty())) {
      names.forEach(n -> mv.visitParameter(n.isEmpty() ? null : n, 0));
    }
    mv.visitCode();
    return new Code(mv);
  }

  Code method(int access, String methodName, String descriptor) {
    return new Code(visitor(access, methodName, descriptor));
  }

  private MethodVisitor visitor(int access, String methodName, String descriptor) {
    int visibility = methodName.equals("<clinit>") ? 0 : Opcodes.ACC_PUBLIC;
    MethodVisitor mv = writer.visitMethod(visibility | access, methodName, descriptor, null, null);
    mv.visitCode();
    return mv;
  }

  ClassFile finish() {
    writer.visitEnd();
    try {
      return new ClassFile(name, writer.toByteArray());
    } catch (MethodTooLargeException e) {
      throw new CompilerBugException(
          name + "." + e.getMethodName() + " has " + e.getCodeSize() + " bytes of code", e);
    }
  }
}
