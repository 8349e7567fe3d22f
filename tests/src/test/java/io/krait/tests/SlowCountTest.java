package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.ProgramClassLoader;
import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Launcher;
import io.krait.runtime.ModuleNames;
import io.krait.runtime.SlowCounters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slow spots against the truth: counters in compiled code say what ran. */
class SlowCountTest {
  private static CompiledProgram run(String text) throws Exception {
    ModuleSource module =
        new ModuleSource("counted", false, Parser.parse(SourceFile.of("counted.py", text)));
    CompiledProgram program = Compiler.compile(List.of(module), CompilerOptions.COUNT_SLOW);
    SlowCounters.reset();
    ClassLoader loader =
        new ProgramClassLoader(program.classes(), SlowCountTest.class.getClassLoader());
    Object main =
        Class.forName(ModuleNames.className("counted"), true, loader).getField("MODULE").get(null);
    assertThat(Launcher.run((CompiledModule) main, new String[] {"counted.py"})).isZero();
    return program;
  }

  private static long count(CompiledProgram program, String id, String... kinds) {
    return program.counters().stream()
        .filter(c -> c.spot() != null && c.spot().id().id().equals(id))
        .filter(c -> kinds.length == 0 || List.of(kinds).contains(c.kind()))
        .mapToLong(c -> SlowCounters.count(c.number()))
        .sum();
  }

  @Test
  void eachRoundOfALoopCounts() throws Exception {
    CompiledProgram program =
        run(
            "def f(rows: list):\n    t = 0\n    for r in rows:\n        t = t + r\n    return t\n"
                + "f([1] * 50)\n");
    assertThat(count(program, "bare-generic", "OPERATOR")).isEqualTo(50);
    assertThat(count(program, "bare-generic", "BOX")).as("t becomes an object").isEqualTo(50);
  }

  @Test
  void theFixBringsTheCountToZero() throws Exception {
    CompiledProgram program =
        run(
            "def f(rows: list[int]):\n    t = 0\n    for r in rows:\n        t = t + r\n"
                + "    return t\nf([1] * 50)\n");
    assertThat(program.slowSpots()).allMatch(SlowSpot::minor);
    assertThat(program.counters())
        .filteredOn(c -> c.of() != SlowCounter.Of.LINE)
        .allMatch(c -> SlowCounters.count(c.number()) <= 1);
  }

  @Test
  void nothingThatCountsIsUnreported() throws Exception {
    CompiledProgram program =
        run("import json\nfor row in json.loads('[1, 2, 3]'):\n    x = row + 1\n");
    assertThat(program.counters())
        .filteredOn(c -> c.of() == SlowCounter.Of.OPERATION)
        .allMatch(c -> c.spot() != null);
    assertThat(count(program, "any-from-call")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aBeliefThatFailsIsCountedWhereItFailed() throws Exception {
    CompiledProgram program =
        run(
            "import json\ndef f(n: int):\n    return n + 1\n"
                + "for x in json.loads('[1, 2.5, 3.5]'):\n    f(x)\n");
    assertThat(program.counters())
        .filteredOn(c -> c.of() == SlowCounter.Of.GUARD && c.function().equals("f"))
        .filteredOn(c -> SlowCounters.count(c.number()) > 0)
        .singleElement()
        .satisfies(c -> assertThat(c.line()).isEqualTo(2))
        .satisfies(c -> assertThat(SlowCounters.count(c.number())).isEqualTo(2));
    assertThat(count(program, "failed-belief", "OPERATOR")).as("in the twin").isEqualTo(2);
  }
}
