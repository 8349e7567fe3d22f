package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code krait explain} and {@code krait run --count-slow} are for, as a user calls them. */
class ExplainTest {
  private static final String PROGRAM =
      """
      import json


      def total(rows: list) -> float:
          t = 0.0
          for r in rows:
              t += r["x"]
          return t


      def plus(n: int) -> int:
          return n + 1


      rows = json.loads('[{"x": 1.5}, {"x": 2.5}]')
      for _ in range(1000):
          total(rows)
      for x in json.loads("[1, 2.5, 3.5]"):
          plus(x)
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("app.py"), PROGRAM);
  }

  private CommandLine.Outcome krait(String... args) throws Exception {
    return CommandLine.krait(folder, args);
  }

  @Test
  void aPageForAnId() throws Exception {
    CommandLine.Outcome page = krait("explain", "failed-belief");
    assertThat(page.status()).isZero();
    assertThat(page.out()).startsWith("# failed-belief\n");
  }

  @Test
  void aBudget() throws Exception {
    assertThat(krait("explain", "--max-slow-spots", "3", "app.py").status()).isZero();
    CommandLine.Outcome over = krait("explain", "--max-slow-spots", "0", "app.py");
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.err()).contains("slow spots, 0 are allowed");
  }

  @Test
  void aBaselineHidesWhatIsKnown() throws Exception {
    krait("explain", "--write-baseline", "known.txt", "app.py");
    assertThat(krait("explain", "--baseline", "known.txt", "app.py").status()).isZero();
    String more = PROGRAM + "\n\ndef more(rows: list):\n    return rows[0].x\n";
    Files.writeString(folder.resolve("app.py"), more);
    CommandLine.Outcome added = krait("explain", "--baseline", "known.txt", "app.py");
    assertThat(added.status()).isEqualTo(1);
    assertThat(added.out()).contains("app.py:22").doesNotContain("app.py:7");
  }

  @Test
  void minorSpotsAreShownOnRequest() throws Exception {
    CommandLine.Outcome some = krait("explain", "app.py");
    assertThat(some.out()).doesNotContain("slow[runs-once]").contains("(--all)");
    assertThat(krait("explain", "--all", "app.py").out()).contains("slow[runs-once]");
  }

  @Test
  void aCountedRunTellsWhichBeliefsFailed() throws Exception {
    CommandLine.Outcome run = krait("run", "--count-slow", "app.py");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("2000  app.py:7: slow[bare-generic]: [] is looked up")
        .contains("2  app.py:11: slow[failed-belief]: The arguments of `plus`");
  }

  @Test
  void aRecordingWeighs() throws Exception {
    List<String> command = new ArrayList<>(CommandLine.command("run", "app.py"));
    command.add(1, "-XX:StartFlightRecording=filename=app.jfr,settings=profile");
    command.add(2, "-Dkrait.orderlyExit=true");
    assertThat(CommandLine.run(folder, command).status()).isZero();
    CommandLine.Outcome weighed = krait("explain", "--profile", "app.jfr", "app.py");
    assertThat(weighed.status()).isZero();
    assertThat(weighed.out()).containsPattern("\\d+ samples of the profile");
  }

  @Test
  void onePageInHtml() throws Exception {
    krait("explain", "--html", "app.html", "app.py");
    assertThat(Files.readString(folder.resolve("app.html"))).contains("<!DOCTYPE html>", "app.py");
  }
}
