package io.krait.codegen.slow.report;

import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.slow.FunctionSummary;
import io.krait.codegen.slow.ProgramView;
import io.krait.codegen.slow.Silences;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SlowSpots;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What is reported of a program.
 *
 * @param spots those that no comment silences
 * @param minor what runs once or cannot be helped; empty unless asked for
 * @param silenced how many comments do
 * @param diagnostics of the comments: without a reason, or a function said to be fast that is not
 * @param samples how often a profile saw each spot's line; empty without a profile
 */
public record SpotReport(
    ProgramView program,
    List<SlowSpot> spots,
    List<SlowSpot> minor,
    int silenced,
    List<Diagnostic> diagnostics,
    Map<SlowSpot, Long> samples) {
  /** The report of a checked program, with minor spots. */
  public static SpotReport of(CheckedModules checked) {
    return of(checked, SlowSpots.Detail.ALL, () -> false);
  }

  /**
   * The report without minor spots, as long as somebody waits for it.
   *
   * @param cancelled polled before each function
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static SpotReport of(CheckedModules checked, BooleanSupplier cancelled) {
    return of(checked, SlowSpots.Detail.SPOTS, cancelled);
  }

  private static SpotReport of(
      CheckedModules checked, SlowSpots.Detail detail, BooleanSupplier cancelled) {
    ProgramView program = new ProgramView(checked.bound(), checked.types());
    return of(program, Compiler.slowSpots(checked, detail, cancelled));
  }

  /** The report for spots that are known. */
  public static SpotReport of(ProgramView program, List<SlowSpot> all) {
    List<SlowSpot> minor = all.stream().filter(SlowSpot::minor).toList();
    List<SlowSpot> major = all.stream().filter(s -> !s.minor()).toList();
    List<SlowSpot> audible = Silences.audible(program, major);
    List<Diagnostic> diagnostics = new ArrayList<>();
    program.files().forEach(f -> diagnostics.addAll(new Silences(f).diagnostics(major)));
    return new SpotReport(
        program, audible, minor, major.size() - audible.size(), List.copyOf(diagnostics), Map.of());
  }

  /** The same, weighed by a profile. */
  public SpotReport withSamples(Map<SlowSpot, Long> measured) {
    return new SpotReport(program, spots, minor, silenced, diagnostics, measured);
  }

  /** The same with some of the spots. */
  public SpotReport withSpots(List<SlowSpot> some) {
    return new SpotReport(program, some, minor, silenced, diagnostics, samples);
  }

  /** The same with the minor spots among the others. */
  public SpotReport withMinor() {
    List<SlowSpot> all = new ArrayList<>(spots);
    all.addAll(minor);
    return new SpotReport(program, all, List.of(), silenced, diagnostics, samples);
  }

  /** By cause, the heaviest first; what only the compiler could mend comes last. */
  public List<SpotGroup> groups() {
    List<SpotGroup> groups = new ArrayList<>(SpotGroup.of(spots));
    groups.sort((a, b) -> {
      int limit = Boolean.compare(isLimit(a), isLimit(b));
      int measured = Long.compare(samples(b), samples(a));
      return limit != 0 ? limit : measured != 0 ? measured : Double.compare(b.weight(), a.weight());
    });
    return groups;
  }

  private static boolean isLimit(SpotGroup group) {
    return group.root().id() == SlowSpotId.COMPILER_LIMIT || group.effects().get(0).minor();
  }

  /** How many samples the lines of a group's effects have. */
  public long samples(SpotGroup group) {
    Map<String, Long> lines = new HashMap<>();
    for (SlowSpot spot : group.effects()) {
      lines.put(spot.file().path() + ":" + spot.line(), samples.getOrDefault(spot, 0L));
    }
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The functions of all files. */
  public List<FunctionSummary> functions() {
    List<FunctionSummary> all = new ArrayList<>();
    program.files().forEach(f -> all.addAll(FunctionSummary.of(f, spots)));
    return all;
  }
}
