package io.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure.
 *
 * @param programs folder of the annotated programs
 * @param stripped folder of the same programs without annotations, or empty
 * @param krait command that runs a file compiled
 * @param python CPython's command, or empty
 */
record Options(
    Path programs,
    String stripped,
    String krait,
    String python,
    int rounds,
    double seconds,
    List<String> only) {
  static final String USAGE =
      "Bench --programs DIR [--stripped DIR] --krait CMD [--python CMD] [--rounds N] [--seconds S]"
          + " [PROGRAM...]";

  static Options parse(String[] args) {
    Path programs = Path.of("benchmarks/programs");
    String stripped = "";
    String krait = "./krait";
    String python = "";
    int rounds = 2;
    double seconds = 2;
    List<String> only = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--programs" -> programs = Path.of(args[++i]);
        case "--stripped" -> stripped = args[++i];
        case "--krait" -> krait = args[++i];
        case "--python" -> python = args[++i];
        case "--rounds" -> rounds = Integer.parseInt(args[++i]);
        case "--seconds" -> seconds = Double.parseDouble(args[++i]);
        default -> {
          if (args[i].startsWith("-")) {
            throw new IllegalArgumentException(USAGE);
          }
          only.add(args[i]);
        }
      }
    }
    return new Options(programs, stripped, krait, python, rounds, seconds, only);
  }

  List<Implementation> implementations() {
    try {
      Path scratch = Files.createTempDirectory("krait-bench");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command = List.of(krait.split(" "));
      List<Implementation> all = new ArrayList<>();
      all.add(new Implementation.HandWritten(java));
      all.add(new Implementation.Python(Report.TYPED, command, programs, scratch));
      if (!stripped.isEmpty()) {
        all.add(new Implementation.Python(Report.STRIPPED, command, Path.of(stripped), scratch));
      }
      if (!python.isEmpty()) {
        all.add(
            new Implementation.Python(
                Report.CPYTHON, List.of(python.split(" ")), programs, scratch));
      }
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
