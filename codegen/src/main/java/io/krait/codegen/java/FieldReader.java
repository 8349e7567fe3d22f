package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaField;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.Nullness;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Reads a field of a class file. */
final class FieldReader extends FieldVisitor {
  private final int access;
  private final String name;
  private final @Nullable Object constant;
  private JavaType type;

  FieldReader(int access, String name, String signature, @Nullable Object constant) {
    super(Opcodes.ASM9);
    this.access = access;
    this.name = name;
    this.constant = constant;
    this.type = Signatures.type(signature);
  }

  JavaField field(boolean nullMarked) {
    return new JavaField(
        name,
        nullMarked ? NullMarks.marked(type) : type,
        access & 0xFFFF,
        constant,
        (access & Opcodes.ACC_DEPRECATED) != 0);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    Nullness n = NullMarks.of(descriptor);
    if (n != null) {
      type = type.with(n);
    }
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String descriptor, boolean visible) {
    Nullness n = NullMarks.of(descriptor);
    if (n != null) {
      type = NullMarks.at(type, path, 0, n);
    }
    return null;
  }
}
