package io.krait.codegen.java;

import io.krait.typeinfer.java.JavaProblem;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Versions of class files (JVMS 4.1). */
final class ClassVersions {
  private static final int NEWEST = Opcodes.V28;
  private static final int FIRST_JAVA = 44;

  private ClassVersions() {}

  /** Why a file cannot be read as a class file, or null. */
  static @Nullable JavaProblem problem(String name, byte[] bytes) {
    if (bytes.length < 10 || magic(bytes) != 0xCAFEBABE) {
      return damaged(name);
    }
    int version = (bytes[6] & 0xFF) << 8 | (bytes[7] & 0xFF);
    if (version <= NEWEST) {
      return null;
    }
    return new JavaProblem(
        "java-class-too-new",
        "class "
            + name
            + " was compiled for Java "
            + (version - FIRST_JAVA)
            + "; class files are known up to Java "
            + (NEWEST - FIRST_JAVA),
        "Compile it with --release "
            + (NEWEST - FIRST_JAVA)
            + " or older, or take a version of its library that is.");
  }

  static JavaProblem damaged(String name) {
    return new JavaProblem(
        "java-class-unreadable",
        "the class file of " + name + " is damaged",
        "Build it again, or fetch the jar that it is in again.");
  }

  private static int magic(byte[] b) {
    return (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
  }
}
