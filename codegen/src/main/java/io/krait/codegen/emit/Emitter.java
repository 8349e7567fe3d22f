package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.runtime.RecursionLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last phase: from the intermediate representation, which {@code IrVerifier} accepts, to Java
 * 17 class files that the JVM's verifier accepts. Everything that the program needs beside them is
 * in the runtime.
 */
public final class Emitter {
  private Emitter() {}

  /** Emits every class of a program that does not raise the recursion limit. */
  public static List<ClassFile> emit(IrProgram program) {
    return emit(program, RecursionLimit.USUAL);
  }

  /**
   * Emits every class of a program; the order of the files is of no meaning but fixed.
   *
   * @param deepestRecursion the greatest recursion limit that it means to set
   */
  public static List<ClassFile> emit(IrProgram program, long deepestRecursion) {
    Map<String, IrClass> classes = new HashMap<>();
    for (IrModule m : program.modules()) {
      m.classes().forEach(c -> classes.put(c.internalName(), c));
    }
    List<ClassFile> files = new ArrayList<>();
    for (IrModule m : program.modules()) {
      files.addAll(new ModuleEmitter(m, classes, deepestRecursion).emit());
    }
    checkNames(files);
    return files;
  }

  /** Of two classes of one name only one would be found. */
  private static void checkNames(List<ClassFile> files) {
    Set<String> names = new HashSet<>();
    for (ClassFile file : files) {
      if (!names.add(file.name())) {
        throw new CompilerBugException("two classes are named " + file.name());
      }
    }
  }
}
