package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One class under construction; Java 17. */
final class ClassBuilder {
  private final String name;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  /** Added to members that Java is not to see where it sees the class. */
  private int hidden;

  /**
   * What a class is besides its name and source.
   *
   * @param access flags besides ACC_PUBLIC and ACC_SUPER
   * @param signature the Signature attribute, or null
   */
  record Header(int access, @Nullable String signature, String superName, List<String> interfaces) {
    static Header of(String superName, int access) {
      return new Header(access, null, superName, List.of());
    }
  }

  ClassBuilder(String name, String superName, String sourceFile) {
    this(name, sourceFile, Header.of(superName, Opcodes.ACC_FINAL));
  }

  ClassBuilder(String name, String sourceFile, Header header) {
    this.name = name;
    int kind = (header.access() & Opcodes.ACC_INTERFACE) != 0 ? 0 : Opcodes.ACC_SUPER;
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | kind | header.access(),
        name,
        header.signature(),
        header.superName(),
        header.interfaces().toArray(new String[0]));
    writer.visitSource(sourceFile.substring(sourceFile.lastIndexOf('/') + 1), null);
  }

  /** Java sees the class: members from here on are synthetic unless they are of the facade. */
  void hideMembers() {
    hidden = Opcodes.ACC_SYNTHETIC;
  }

  String name() {
    return name;
  }

  /** For attributes and members of a facade. */
  ClassVisitor visitor() {
    return writer;
  }

  void field(int access, FieldRef field) {
    writer
        .visitField(
            Opcodes.ACC_PUBLIC | hidden | access,
            field.name(),
            field.rep().descriptor(),
            null,
            null)
        .visitEnd();
  }

  /** Begins a method of this class. */
  Code method(int access, MethodRef ref) {
    String methodName = ref.kind() == MethodRef.Kind.NEW ? "<init>" : ref.name();
    return new Code(visitor(access, methodName, ref.descriptor()));
  }

  /** Begins a method whose parameters have names, for debuggers. */
  Code method(int access, MethodRef ref, List<String> names) {
    MethodVisitor mv =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | hidden | access, ref.name(), ref.descriptor(), null, null);
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
    boolean initializer = methodName.equals("<clinit>");
    int visibility = initializer ? 0 : Opcodes.ACC_PUBLIC | hidden(methodName);
    MethodVisitor mv = writer.visitMethod(visibility | access, methodName, descriptor, null, null);
    mv.visitCode();
    return mv;
  }

  /** javac must see that the class is not abstract, and how the program starts. */
  private int hidden(String methodName) {
    return methodName.equals("type") || methodName.equals("main") ? 0 : hidden;
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
