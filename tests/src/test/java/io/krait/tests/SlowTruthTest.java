package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every general operation that ran lies under a reported spot, and nearly every spot in code that
 * ran counted. Takes some of the spec programs and benchmarks, or all with {@code -Dtruth=all}.
 */
class SlowTruthTest {
  private static final boolean ALL = "all".equals(System.getProperty("truth"));
  private static final int EVERY = 20;
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();
  private static final Path BENCHMARKS = Path.of("../benchmarks/programs");

  @TempDir Path folder;

  private final SlowTruth truth = new SlowTruth();

  @Test
  void specPrograms() throws Exception {
    List<SpecProgram> programs = new ArrayList<>();
    for (Path file : files(Path.of("spec"))) {
      programs.addAll(SpecProgram.parse(file, Files.readString(file)));
    }
    for (int i = 0; i < programs.size(); i += ALL ? 1 : EVERY) {
      SpecProgram program = programs.get(i);
      if (program.isRun()) {
        run(program.file() + ":" + program.line(), "program.py", program.source());
      }
    }
    check(ALL ? 300 : 20);
  }

  @Test
  void benchmarks() throws Exception {
    for (Path file : files(BENCHMARKS)) {
      if (ALL || file.toString().contains("records") || file.toString().contains("word")) {
        String source = Files.readString(file) + "\nprint(run())\n";
        run(file.getFileName().toString(), file.toString(), source);
      }
    }
    check(2);
  }

  @Test
  void examples() throws Exception {
    example("hello");
    example("springs");
    example("word_count", data("story.txt"), "-n", "8");
    example("portfolio", data("portfolio.csv"));
    example("scheduler", data("tasks.txt"));
    if (ALL) {
      example("sudoku", data("sudoku.txt"));
      example("mandelbrot", folder.resolve("out.ppm").toString(), "160");
    }
    check(5);
  }

  private void example(String name, String... arguments) throws Exception {
    Path file = EXAMPLES.resolve(name + ".py");
    run(name, file.toString(), Files.readString(file), arguments);
  }

  private static String data(String name) {
    return EXAMPLES.resolve("data").resolve(name).toString();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(f -> f.toString().endsWith(".py")).sorted().toList();
    }
  }

  private void run(String name, String file, String source, String... arguments) throws Exception {
    CountedProgram program = CountedProgram.run(file, source, arguments);
    if (program != null) {
      truth.add(name, program);
    }
  }

  private void check(int atLeast) {
    System.out.print(truth);
    if (ALL) {
      truth.idle().forEach(System.out::println);
    }
    assertThat(truth.programs()).isGreaterThanOrEqualTo(atLeast);
    assertThat(truth.missed()).isEmpty();
    assertThat(truth.precision()).as(String.join("\n", truth.idle())).isGreaterThanOrEqualTo(0.9);
  }
}
