package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaField;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaTypeParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Reads the declaration that a class file holds. */
final class ClassFileReader extends ClassVisitor {
  private final String name;
  private final Predicate<String> nullMarkedAround;
  private int access;
  private int nestedAccess = -1;
  private List<JavaTypeParameter> typeParameters = List.of();
  private @Nullable ClassType superclass;
  private List<ClassType> interfaces = List.of();
  private @Nullable String outer;
  private boolean markedHere;
  private boolean unmarkedHere;
  private boolean deprecated;
  private final List<FieldReader> fields = new ArrayList<>();
  private final List<MethodReader> methods = new ArrayList<>();
  private final Map<String, String> members = new LinkedHashMap<>();
  private final List<String> components = new ArrayList<>();

  private ClassFileReader(String name, Predicate<String> nullMarkedAround) {
    super(Opcodes.ASM9);
    this.name = name;
    this.nullMarkedAround = nullMarkedAround;
  }

  /**
   * Reads a class file.
   *
   * @param nullMarkedAround whether an enclosing class or {@code package-info} is null-marked
   */
  static JavaClass read(String name, byte[] bytes, Predicate<String> nullMarkedAround) {
    ClassFileReader reader = new ClassFileReader(name, nullMarkedAround);
    new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return reader.declaration();
  }

  private JavaClass declaration() {
    boolean marked = isNullMarked();
    List<JavaField> f = fields.stream().map(x -> x.field(marked)).toList();
    List<JavaMethod> m = methods.stream().map(x -> x.method(marked)).toList();
    int modifiers = (nestedAccess < 0 ? access : nestedAccess) & 0xFFFF & ~Opcodes.ACC_SUPER;
    return new JavaClass(
        name,
        kind(),
        modifiers,
        typeParameters,
        superclass,
        interfaces,
        f,
        m,
        members,
        outer,
        components,
        deprecated);
  }

  private JavaClass.Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return JavaClass.Kind.ANNOTATION;
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return JavaClass.Kind.INTERFACE;
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return JavaClass.Kind.ENUM;
    }
    return (access & Opcodes.ACC_RECORD) != 0 ? JavaClass.Kind.RECORD : JavaClass.Kind.CLASS;
  }

  private boolean isNullMarked() {
    if (markedHere || unmarkedHere) {
      return markedHere;
    }
    for (int i = name.indexOf('$'); i > 0; i = name.indexOf('$', i + 1)) {
      if (nullMarkedAround.test(name.substring(0, i))) {
        return true;
      }
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 && nullMarkedAround.test(name.substring(0, dot) + ".package-info");
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internalName,
      @Nullable String signature,
      @Nullable String above,
      String[] implemented) {
    access = flags;
    deprecated = (flags & Opcodes.ACC_DEPRECATED) != 0;
    if (signature != null) {
      Signatures.OfClass s = Signatures.ofClass(signature);
      typeParameters = s.typeParameters();
      superclass = s.superclass();
      interfaces = s.interfaces();
    } else {
      superclass = above == null ? null : ClassType.of(above.replace('/', '.'));
      interfaces = Arrays.stream(implemented).map(i -> ClassType.of(i.replace('/', '.'))).toList();
    }
    if ((flags & Opcodes.ACC_INTERFACE) != 0) {
      superclass = null;
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    markedHere |= NullMarks.isNullMarked(descriptor);
    unmarkedHere |= NullMarks.isNullUnmarked(descriptor);
    return null;
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String around, @Nullable String simple, int flags) {
    if (around == null || simple == null) {
      return;
    }
    String binary = inner.replace('/', '.');
    if (binary.equals(name)) {
      nestedAccess = flags;
      outer = around.replace('/', '.');
    } else if (around.replace('/', '.').equals(name) && isVisible(flags)) {
      members.put(simple, binary);
    }
  }

  static boolean isVisible(int flags) {
    return (flags & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags, String field, String descriptor, @Nullable String signature, @Nullable Object v) {
    if (!isVisible(flags)) {
      return null;
    }
    FieldReader reader =
        new FieldReader(flags, field, signature == null ? descriptor : signature, v);
    fields.add(reader);
    return reader;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (!isVisible(flags) || method.equals("<clinit>")) {
      return null;
    }
    MethodReader reader = new MethodReader(flags, method, descriptor, signature, exceptions);
    methods.add(reader);
    return reader;
  }

  @Override
  public @Nullable RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, @Nullable String signature) {
    components.add(component);
    return null;
  }
}
