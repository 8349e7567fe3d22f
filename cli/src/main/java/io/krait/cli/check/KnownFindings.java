package io.krait.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A baseline: the findings that a project knows of, one line each, without line numbers, so that
 * edits elsewhere do not change it. A finding is new when there are more of its kind than there
 * were.
 */
public final class KnownFindings {
  private final Map<String, Integer> known = new HashMap<>();

  private KnownFindings() {}

  /** Reads a baseline. */
  public static KnownFindings read(Path file) throws IOException {
    KnownFindings baseline = new KnownFindings();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        baseline.known.merge(line.strip(), 1, Integer::sum);
      }
    }
    return baseline;
  }

  /** Writes all findings as known. */
  public static void write(Path file, List<Finding> findings) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Findings that are known: krait check --write-baseline");
    findings.stream().map(Finding::fingerprint).sorted().forEach(lines::add);
    Files.write(file, lines);
  }

  /** The findings that were not known. */
  public List<Finding> added(List<Finding> findings) {
    Map<String, Integer> left = new HashMap<>(known);
    List<Finding> added = new ArrayList<>();
    for (Finding finding : findings) {
      if (left.merge(finding.fingerprint().strip(), -1, Integer::sum) < 0) {
        added.add(finding);
      }
    }
    return added;
  }
}
