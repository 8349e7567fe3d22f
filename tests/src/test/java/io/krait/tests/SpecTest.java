package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program below {@code tests/spec} does what it says; see CONTRIBUTING.md for the format. */
class SpecTest {
  private static final Path FOLDER = Path.of("spec");

  @TestFactory
  Stream<DynamicNode> specPrograms() throws IOException {
    String only = System.getProperty("spec", "");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files =
          walk.filter(f -> f.toString().endsWith(".py") && f.toString().contains(only))
              .sorted()
              .toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(SpecTest::container);
  }

  private static DynamicNode container(Path file) {
    try {
      List<SpecProgram> programs = SpecProgram.parse(file, Files.readString(file));
      return DynamicContainer.dynamicContainer(
          FOLDER.relativize(file).toString(), programs.stream().map(SpecTest::test));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicNode test(SpecProgram program) {
    return DynamicTest.dynamicTest(
        program.file() + ":" + program.line() + " " + program.title(), () -> check(program));
  }

  private static void check(SpecProgram program) throws Exception {
    ParsedFile parsed =
        Parser.parse(
            program.file().toString(),
            program.source().getBytes(StandardCharsets.UTF_8),
            PythonVersion.PY314);
    CompiledProgram compiled =
        Compiler.compile(
            List.of(new ModuleSource("program", false, parsed)),
            CompilerOptions.EXPLAIN.withJava(program.java()));
    Marks.check(program, compiled);
    if (!program.isRun()) {
      return;
    }
    ClassVerification.check(compiled.classes());
    IsolatedRun.Outcome outcome =
        IsolatedRun.run(compiled.classes(), ModuleNames.className("program"), "program.py");
    String said = outcome.err().strip();
    String last = said.substring(said.lastIndexOf('\n') + 1);
    assertThat(outcome.out())
        .as("stdout (stderr: %s)", outcome.err())
        .isEqualTo(program.expectedOutput());
    if (program.raises().startsWith("SystemExit: ")) {
      checkExit(outcome, said, program.raises().substring("SystemExit: ".length()));
    } else if (program.raises().isEmpty()) {
      assertThat(outcome.status()).as(outcome.err()).isZero();
    } else {
      String expected = program.raises().replace("\\n", "\n");
      assertThat(said).endsWith(expected);
      assertThat(outcome.status()).as(last).isEqualTo(1);
    }
  }

  /** A code that is no number is printed, and stands for 1. */
  private static void checkExit(IsolatedRun.Outcome outcome, String said, String code) {
    boolean isNumber = code.matches("-?\\d+");
    assertThat(outcome.status()).isEqualTo(isNumber ? Integer.parseInt(code) : 1);
    if (!isNumber) {
      assertThat(said).endsWith(code);
    }
  }
}
