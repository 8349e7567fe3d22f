package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples print what CPython prints; {@code tests/expected} holds that. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  private void check(String name, String... arguments) throws Exception {
    String[] args = new String[arguments.length + 2];
    args[0] = "run";
    args[1] = EXAMPLES.resolve(name + ".py").toString();
    System.arraycopy(arguments, 0, args, 2, arguments.length);
    CommandLine.Outcome outcome = CommandLine.krait(folder, args);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo(Files.readString(Path.of("expected", name + ".txt")));
    assertThat(outcome.status()).isZero();
  }

  private static String data(String name) {
    return EXAMPLES.resolve("data").resolve(name).toString();
  }

  @Test
  void countsWords() throws Exception {
    check("word_count", data("story.txt"), "-n", "8");
  }

  @Test
  void pricesPortfolio() throws Exception {
    check("portfolio", data("portfolio.csv"));
  }

  @Test
  void solvesSudokus() throws Exception {
    check("sudoku", data("sudoku.txt"));
  }

  @Test
  void rendersMandelbrot() throws Exception {
    check("mandelbrot", folder.resolve("out.ppm").toString(), "160");
    assertThat(folder.resolve("out.ppm")).hasSize(160 * 114 * 3 + 15);
  }

  @Test
  void simulatesScheduler() throws Exception {
    check("scheduler", data("tasks.txt"));
  }

  @Test
  void swingsSprings() throws Exception {
    check("springs");
  }
}
