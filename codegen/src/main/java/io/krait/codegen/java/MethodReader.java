package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaParameter;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaTypeParameter;
import io.krait.typeinfer.java.Nullness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads the declaration of a method in a class file. */
final class MethodReader extends MethodVisitor {
  private static final int MODIFIERS = 0xFFFF & ~Opcodes.ACC_BRIDGE;

  private final int access;
  private final String name;
  private final String descriptor;
  private final List<JavaTypeParameter> typeParameters;
  private final List<JavaType> parameters;
  private JavaType result;
  private final List<JavaType> thrown;
  private final List<String> names = new ArrayList<>();
  private boolean marked;
  private boolean unmarked;

  MethodReader(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    super(Opcodes.ASM9);
    this.access = access;
    this.name = name;
    this.descriptor = descriptor;
    Signatures.OfMethod plain = Signatures.method(descriptor);
    Signatures.OfMethod s = signature == null ? plain : Signatures.method(signature);
    typeParameters = s.typeParameters();
    parameters = new ArrayList<>(plain.parameters());
    result = s.result();
    // Signatures leave out the parameters that the compiler adds in front.
    int hidden = parameters.size() - s.parameters().size();
    for (int i = 0; i < s.parameters().size(); i++) {
      parameters.set(hidden + i, s.parameters().get(i));
    }
    thrown = s.thrown().isEmpty() ? classes(exceptions) : s.thrown();
  }

  private static List<JavaType> classes(String @Nullable [] names) {
    return names == null
        ? List.of()
        : Arrays.stream(names)
            .<JavaType>map(n -> JavaType.ClassType.of(n.replace('/', '.')))
            .toList();
  }

  JavaMethod method(boolean nullMarked) {
    boolean isMarked = marked || (nullMarked && !unmarked);
    List<JavaParameter> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      JavaType t = parameters.get(i);
      String n = i < names.size() ? names.get(i) : "";
      all.add(new JavaParameter(n, isMarked ? NullMarks.marked(t) : t));
    }
    return new JavaMethod(
        name,
        descriptor,
        access & MODIFIERS,
        typeParameters,
        all,
        isMarked ? NullMarks.marked(result) : result,
        thrown,
        (access & Opcodes.ACC_DEPRECATED) != 0);
  }

  @Override
  public void visitParameter(@Nullable String parameter, int flags) {
    names.add(parameter == null ? "" : parameter);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
    marked |= NullMarks.isNullMarked(annotation);
    unmarked |= NullMarks.isNullUnmarked(annotation);
    Nullness n = NullMarks.of(annotation);
    if (n != null) {
      result = result.with(n);
    }
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int index, String annotation, boolean visible) {
    Nullness n = NullMarks.of(annotation);
    if (n != null && index < parameters.size()) {
      parameters.set(index, parameters.get(index).with(n));
    }
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String annotation, boolean visible) {
    Nullness n = NullMarks.of(annotation);
    TypeReference place = new TypeReference(reference);
    if (n != null && place.getSort() == TypeReference.METHOD_RETURN) {
      result = NullMarks.at(result, path, 0, n);
    } else if (n != null && place.getSort() == TypeReference.METHOD_FORMAL_PARAMETER) {
      int i = place.getFormalParameterIndex();
      if (i < parameters.size()) {
        parameters.set(i, NullMarks.at(parameters.get(i), path, 0, n));
      }
    }
    return null;
  }
}
