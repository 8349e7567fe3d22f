package io.krait.codegen.incremental;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What another compiler can see of a class file: its header and the members that are not private or
 * synthetic, with their generic signatures and constants.
 */
public final class ClassSurface extends ClassVisitor {
  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  /** Flags of other meanings, and those that callers do not see. */
  private static final int SEEN = 0xFFFF & ~(Opcodes.ACC_SUPER | Opcodes.ACC_SYNCHRONIZED);

  private final TreeSet<String> members = new TreeSet<>();
  private boolean hasConstants;

  private ClassSurface() {
    super(Opcodes.ASM9);
  }

  /**
   * The surface of one class.
   *
   * @param hash equal for classes that look the same
   * @param hasConstants whether callers may hold copies of its constants, and so need not name it
   */
  public record Surface(long hash, boolean hasConstants) {}

  /** The surface of a class file. */
  public static Surface of(byte[] classFile) {
    ClassSurface surface = new ClassSurface();
    new ClassReader(classFile)
        .accept(surface, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Mixer hash = new Mixer();
    surface.members.forEach(hash::add);
    return new Surface(hash.value(), surface.hasConstants);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    members.add(text("class", access, name, signature, superName, interfaces));
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & HIDDEN) == 0) {
      members.add(text("field", access, name, signature, descriptor + " " + value, null));
      hasConstants |= value != null;
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & HIDDEN) == 0 && !name.equals("<clinit>")) {
      members.add(text("method", access, name, signature, descriptor, exceptions));
    }
    return null;
  }

  private static String text(
      String kind,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String rest,
      String @Nullable [] names) {
    List<String> parts = new ArrayList<>();
    parts.add(kind + " " + (access & SEEN) + " " + name + " " + signature + " " + rest);
    if (names != null) {
      parts.addAll(Arrays.asList(names));
    }
    return String.join(" ", parts);
  }
}
