package io.krait.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares compiled Python (annotated and stripped) with hand-written Java and CPython.
 *
 * <p>For each program the implementations run in turn, several rounds, each in a process of its
 * own; the best steady state of the rounds counts, since noise of a shared machine only adds.
 */
public final class Bench {
  private final Options options;
  private final List<Implementation> implementations;

  private Bench(Options options) {
    this.options = options;
    this.implementations = options.implementations();
  }

  /** See {@link Options#USAGE}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = Options.parse(args);
    Report report = new Bench(options).run();
    System.out.print(report.markdown());
    if (!report.failures().isEmpty()) {
      report.failures().forEach(System.err::println);
      System.exit(1);
    }
  }

  private Report run() throws IOException, InterruptedException {
    Report report = new Report(implementations.stream().map(Implementation::label).toList());
    for (String program : programs()) {
      Map<String, List<Measurement>> all = new LinkedHashMap<>();
      for (int round = 0; round < options.rounds(); round++) {
        for (Implementation i : implementations) {
          measure(i, program, report)
              .ifPresent(m -> all.computeIfAbsent(i.label(), k -> new ArrayList<>()).add(m));
        }
      }
      report.add(program, all);
      System.err.println(report.row(program));
    }
    return report;
  }

  private java.util.Optional<Measurement> measure(Implementation i, String program, Report report)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("bench", ".err");
    Process process =
        new ProcessBuilder(i.command(program, options.seconds()))
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String err = Files.readString(errors);
    Files.delete(errors);
    if (status != 0) {
      report.fail(program + ", " + i.label() + ": exit " + status + "\n" + err);
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(Measurement.parse(out.lines().toList()));
  }

  private List<String> programs() throws IOException {
    if (!options.only().isEmpty()) {
      return options.only();
    }
    try (Stream<Path> files = Files.list(options.programs())) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".py"))
          .map(n -> n.substring(0, n.length() - 3))
          .sorted()
          .toList();
    }
  }
}
