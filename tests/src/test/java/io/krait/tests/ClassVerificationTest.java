package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.codegen.ClassFile;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every class of the examples and of the benchmarks' programs passes both verifiers. */
class ClassVerificationTest {
  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    return Stream.of(Path.of("../examples"), Path.of("../benchmarks/programs"))
        .flatMap(ClassVerificationTest::files)
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> verify(f)));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".py")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void verify(Path file) throws IOException {
    var parsed = Parser.parse(file.toString(), Files.readAllBytes(file), PythonVersion.PY314);
    CompiledProgram program =
        Compiler.compile(
            List.of(new ModuleSource("program", false, parsed)), CompilerOptions.DEFAULT);
    assertThat(program.classes()).isNotEmpty();
    ClassVerification.check(program.classes());
  }

  /** A class that hands an int to where an object is wanted, to see that both verifiers look. */
  @Test
  void wrongClassesAreFound() {
    ClassWriter w = new ClassWriter(0);
    w.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "wrong/Wrong", null, "java/lang/Object", null);
    MethodVisitor m =
        w.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "f", "(I)Ljava/lang/Object;", null, null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ILOAD, 0);
    m.visitInsn(Opcodes.ARETURN);
    m.visitMaxs(1, 1);
    m.visitEnd();
    w.visitEnd();
    List<ClassFile> classes = List.of(new ClassFile("wrong/Wrong", w.toByteArray()));
    assertThatThrownBy(() -> ClassVerification.check(classes))
        .hasMessageContaining("Expected an object reference")
        .hasMessageContaining("VerifyError");
  }
}
