package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes each fix that is offered for the slow spots of the programs in {@code tests/fixes}: what
 * they print must stay the same, and the spots must count less.
 */
class SlowFixTest {
  private static final int LEAST_SPOTS = 150;

  @Test
  void fixesKeepTheOutputAndLowerTheCount() throws Exception {
    List<FixOutcome> outcomes = new ArrayList<>();
    try (SharedRuntime runtime = new SharedRuntime()) {
      for (Path file : files()) {
        String name = file.getFileName().toString();
        FixedProgram program = new FixedProgram(runtime, name, Files.readString(file));
        assertThat(program.output()).as(name).doesNotContain("Traceback").isNotEmpty();
        outcomes.addAll(program.outcomes());
      }
    }
    List<FixOutcome> idle = outcomes.stream().filter(o -> !o.holds()).toList();
    System.out.print(table(outcomes));
    boolean all = Boolean.getBoolean("fix.all");
    outcomes.stream().filter(o -> all || !o.holds()).forEach(System.out::println);
    assertThat(outcomes.stream().filter(o -> !o.sameOutput()).toList()).isEmpty();
    if (System.getProperty("fix") == null) {
      assertThat(outcomes.size()).isGreaterThanOrEqualTo(LEAST_SPOTS);
    }
    assertThat(1 - (double) idle.size() / outcomes.size()).isGreaterThanOrEqualTo(0.9);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.list(Path.of("fixes"))) {
      return walk.filter(SlowFixTest::isAsked).sorted().toList();
    }
  }

  private static boolean isAsked(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".py") && name.contains(System.getProperty("fix", ""));
  }

  private static String table(List<FixOutcome> outcomes) {
    Map<String, int[]> byId = new TreeMap<>();
    for (FixOutcome each : outcomes) {
      int[] row = byId.computeIfAbsent(each.spot().id().id(), id -> new int[3]);
      row[0]++;
      row[1] += each.holds() ? 1 : 0;
      row[2] += each.after() == 0 ? 1 : 0;
    }
    StringBuilder out = new StringBuilder("spots with a fix, lower, zero\n");
    int[] sum = new int[3];
    byId.forEach((id, row) -> {
      out.append("  ").append(id).append(": ").append(row[0]).append(", ").append(row[1]);
      out.append(", ").append(row[2]).append('\n');
      for (int i = 0; i < row.length; i++) {
        sum[i] += row[i];
      }
    });
    out.append("  all: ").append(sum[0]).append(", ").append(sum[1]).append(", ");
    return out.append(sum[2]).append('\n').toString();
  }
}
