package io.krait.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The table of results. */
final class Report {
  static final String JAVA = "Java";
  static final String TYPED = "Krait";
  static final String STRIPPED = "Krait, no annotations";
  static final String CPYTHON = "CPython";

  private final List<String> labels;
  private final Map<String, Map<String, List<Measurement>>> rows = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();

  Report(List<String> labels) {
    this.labels = labels;
  }

  void add(String program, Map<String, List<Measurement>> measured) {
    rows.put(program, measured);
    String expected = null;
    for (Map.Entry<String, List<Measurement>> e : measured.entrySet()) {
      for (Measurement m : e.getValue()) {
        if (expected != null && !same(expected, m.result())) {
          fail(program + ", " + e.getKey() + ": " + m.result() + " instead of " + expected);
        }
        expected = expected == null ? m.result() : expected;
      }
    }
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || Double.parseDouble(a) == Double.parseDouble(b);
  }

  void fail(String text) {
    failures.add(text);
  }

  List<String> failures() {
    return failures;
  }

  private OptionalDouble steady(String program, String label) {
    List<Measurement> all = rows.getOrDefault(program, Map.of()).get(label);
    return all == null
        ? OptionalDouble.empty()
        : all.stream().mapToDouble(Measurement::steady).min();
  }

  private OptionalDouble ratio(String program, String label, String base) {
    OptionalDouble a = steady(program, label);
    OptionalDouble b = steady(program, base);
    return a.isPresent() && b.isPresent()
        ? OptionalDouble.of(a.getAsDouble() / b.getAsDouble())
        : OptionalDouble.empty();
  }

  private double geometricMean(String label, String base) {
    return Math.exp(
        rows.keySet().stream()
            .map(p -> ratio(p, label, base))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(r -> Math.log(r.getAsDouble()))
            .average()
            .orElse(Double.NaN));
  }

  private OptionalDouble warmUp(String program, String label) {
    List<Measurement> all = rows.getOrDefault(program, Map.of()).get(label);
    return all == null
        ? OptionalDouble.empty()
        : all.stream().mapToDouble(Measurement::warmUp).min();
  }

  String row(String program) {
    StringBuilder b = new StringBuilder("| ").append(program);
    for (String label : labels) {
      b.append(" | ").append(number(steady(program, label), 1e-6));
    }
    b.append(" | ").append(number(ratio(program, TYPED, JAVA), 1));
    b.append(" | ").append(number(ratio(program, CPYTHON, TYPED), 1));
    b.append(" | ").append(number(ratio(program, CPYTHON, STRIPPED), 1));
    b.append(" | ").append(number(warmUp(program, JAVA), 1e-6));
    b.append(" | ").append(number(warmUp(program, TYPED), 1e-6));
    return b.append(" |").toString();
  }

  private static String number(OptionalDouble value, double factor) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble() * factor)
        : "-";
  }

  String markdown() {
    StringBuilder b = new StringBuilder("| program");
    for (String label : labels) {
      b.append(" | ").append(label).append(" ms");
    }
    b.append(" | Krait / Java | CPython / Krait | CPython / Krait, no annotations");
    b.append(" | Java warm-up ms | Krait warm-up ms |\n| ---");
    b.append(" | ---:".repeat(labels.size() + 5)).append(" |\n");
    for (String program : rows.keySet()) {
      b.append(row(program)).append('\n');
    }
    b.append("| geometric mean").append(" |".repeat(labels.size()));
    b.append(String.format(Locale.ROOT, " | %.2f", geometricMean(TYPED, JAVA)));
    b.append(String.format(Locale.ROOT, " | %.2f", geometricMean(CPYTHON, TYPED)));
    b.append(String.format(Locale.ROOT, " | %.2f | | |%n", geometricMean(CPYTHON, STRIPPED)));
    return b.toString();
  }
}
