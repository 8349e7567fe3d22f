package io.krait.tests;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpots;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.runtime.ModuleNames;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A program that ran with counters at its general operations.
 *
 * @param compiled with all spots and counters
 * @param outcome what it did, and the counts
 */
record CountedProgram(CompiledProgram compiled, IsolatedRun.Outcome outcome) {
  /** Compiles and runs; null if the program has errors that stop CPython too. */
  static @org.jspecify.annotations.Nullable CountedProgram run(
      String file, String source, String... arguments) throws Exception {
    var parsed = Parser.parse(file, source.getBytes(StandardCharsets.UTF_8), PythonVersion.PY314);
    CompiledProgram compiled =
        Compiler.compile(
            List.of(new ModuleSource("program", false, parsed)), CompilerOptions.COUNT_SLOW);
    if (compiled.classes().isEmpty()) {
      return null;
    }
    String[] argv = new String[arguments.length + 1];
    argv[0] = file;
    System.arraycopy(arguments, 0, argv, 1, arguments.length);
    return new CountedProgram(
        compiled, IsolatedRun.run(compiled.classes(), ModuleNames.className("program"), argv));
  }

  long count(SlowCounter counter) {
    return outcome.count(counter.number());
  }

  /** How often each spot counted, by {@link SlowSpots#key}. */
  Map<String, Long> countsOfSpots() {
    Map<String, Long> counts = new HashMap<>();
    for (SlowCounter counter : compiled.counters()) {
      if (counter.spot() != null) {
        counts.merge(SlowSpots.key(counter.spot()), count(counter), Long::sum);
      }
    }
    return counts;
  }

  /** The lines that ran, with the functions around them. */
  private Set<String> executed() {
    Set<String> lines = new HashSet<>();
    for (SlowCounter counter : compiled.counters()) {
      if (counter.of() == SlowCounter.Of.LINE && count(counter) > 0) {
        lines.add(counter.function() + ":" + counter.line());
      }
    }
    return lines;
  }

  /** The spots on whose line, in whose function, something ran. */
  List<SlowSpot> executedSpots() {
    Set<String> lines = executed();
    Set<String> keys = new HashSet<>();
    for (SlowCounter counter : compiled.counters()) {
      if (counter.spot() != null && lines.contains(counter.function() + ":" + counter.line())) {
        keys.add(SlowSpots.key(counter.spot()));
      }
    }
    return compiled.slowSpots().stream().filter(s -> keys.contains(SlowSpots.key(s))).toList();
  }
}
