package io.krait.cli.report;

import io.krait.codegen.slow.SlowSpot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The slow spots that a project knows of: one line each, without line numbers, so that edits
 * elsewhere do not change it. A spot is new when there are more of its kind than there were.
 */
public final class Baseline {
  private final Map<String, Integer> known = new HashMap<>();

  private Baseline() {}

  /** Reads a baseline. */
  public static Baseline read(Path file) throws IOException {
    Baseline baseline = new Baseline();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        baseline.known.merge(line.strip(), 1, Integer::sum);
      }
    }
    return baseline;
  }

  /** Writes all spots as known. */
  public static void write(Path file, List<SlowSpot> spots) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Slow spots that are known: krait explain --write-baseline");
    spots.stream().map(Baseline::key).sorted().forEach(lines::add);
    Files.write(file, lines);
  }

  private static String key(SlowSpot spot) {
    String text = spot.file().text();
    String written = text.substring(spot.range().start(), spot.range().end());
    int end = written.indexOf('\n');
    String first = end < 0 ? written : written.substring(0, end);
    return String.join(
        " | ",
        spot.file().path(),
        spot.function(),
        spot.id().id(),
        spot.operation(),
        first.strip());
  }

  /** The spots that were not known. */
  public List<SlowSpot> added(List<SlowSpot> spots) {
    Map<String, Integer> left = new HashMap<>(known);
    List<SlowSpot> added = new ArrayList<>();
    for (SlowSpot spot : spots) {
      int count = left.merge(key(spot), -1, Integer::sum);
      if (count < 0) {
        added.add(spot);
      }
    }
    return added;
  }
}
