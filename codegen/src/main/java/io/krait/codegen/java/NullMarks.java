package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.Nullness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Nullness annotations: JSpecify's, and those of the same names from elsewhere. */
public final class NullMarks {
  private NullMarks() {}

  /** What an annotation says, or null where it says nothing of nullness. */
  public static @Nullable Nullness of(String descriptor) {
    String name = descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
    return switch (name) {
      case "Nullable", "CheckForNull", "NullableDecl", "RecentlyNullable" -> Nullness.NULLABLE;
      case "NonNull", "Nonnull", "NotNull", "NonNullDecl", "RecentlyNonNull" -> Nullness.NON_NULL;
      default -> null;
    };
  }

  static boolean isNullMarked(String descriptor) {
    return descriptor.equals("Lorg/jspecify/annotations/NullMarked;");
  }

  static boolean isNullUnmarked(String descriptor) {
    return descriptor.equals("Lorg/jspecify/annotations/NullUnmarked;");
  }

  /** Whether a class file (of a package-info or a class) is itself null-marked. */
  static boolean of(byte[] bytes, String name) {
    boolean[] marked = {false};
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean v) {
                marked[0] |= isNullMarked(descriptor);
                return null;
              }
            },
            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return marked[0];
  }

  /** The type with an annotation at a place in it (JVMS 4.7.20.2). */
  static JavaType at(JavaType type, @Nullable TypePath path, int step, Nullness nullness) {
    if (path == null || step >= path.getLength()) {
      return type.with(nullness);
    }
    int kind = path.getStep(step);
    return switch (type) {
      case JavaType.Array a when kind == TypePath.ARRAY_ELEMENT ->
          new JavaType.Array(at(a.component(), path, step + 1, nullness), a.nullness());
      case ClassType c when kind == TypePath.INNER_TYPE -> at(c, path, step + 1, nullness);
      case ClassType c
          when kind == TypePath.TYPE_ARGUMENT
              && path.getStepArgument(step) < c.arguments().size() -> {
        List<JavaType> arguments = new ArrayList<>(c.arguments());
        int i = path.getStepArgument(step);
        arguments.set(i, at(arguments.get(i), path, step + 1, nullness));
        yield new ClassType(c.name(), arguments, c.nullness());
      }
      case JavaType.Wildcard w when kind == TypePath.WILDCARD_BOUND ->
          new JavaType.Wildcard(at(w.bound(), path, step + 1, nullness), w.lower());
      default -> type;
    };
  }

  /** The type as it is in null-marked code: what is not annotated is not null. */
  public static JavaType marked(JavaType type) {
    return switch (type) {
      case JavaType.Primitive p -> p;
      case JavaType.Variable v -> v;
      case ClassType c ->
          new ClassType(
              c.name(),
              c.arguments().stream().map(NullMarks::marked).toList(),
              known(c.nullness()));
      case JavaType.Array a -> new JavaType.Array(marked(a.component()), known(a.nullness()));
      case JavaType.Wildcard w -> new JavaType.Wildcard(marked(w.bound()), w.lower());
    };
  }

  private static Nullness known(Nullness n) {
    return n == Nullness.UNKNOWN ? Nullness.NON_NULL : n;
  }
}
