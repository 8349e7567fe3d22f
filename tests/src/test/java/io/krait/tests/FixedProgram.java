package io.krait.tests;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.runtime.ModuleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program, and the same with each fix that is offered for its slow spots, one at a time. */
final class FixedProgram {
  private final SharedRuntime runtime;
  private final String name;
  private final String source;
  private final Run original;

  /** One run of one text. */
  private record Run(CompiledProgram compiled, IsolatedRun.Outcome outcome) {
    long count(SlowCounter counter) {
      return outcome.count(counter.number());
    }

    boolean endsLike(Run other) {
      return outcome.status() == other.outcome.status()
          && outcome.out().equals(other.outcome.out());
    }
  }

  FixedProgram(SharedRuntime runtime, String name, String source) throws Exception {
    this.runtime = runtime;
    this.name = name;
    this.source = source;
    this.original = run(source);
  }

  /** What the program prints. */
  String output() {
    return original.outcome().out();
  }

  private Run run(String text) throws Exception {
    ModuleSource module =
        new ModuleSource("fixed", false, Parser.parse(SourceFile.of("fixed.py", text)));
    CompiledProgram program = Compiler.compile(List.of(module), CompilerOptions.COUNT_SLOW);
    if (program.classes().isEmpty()) {
      throw new IllegalStateException(program.diagnostics() + "\n" + text);
    }
    return new Run(
        program, runtime.run(program.classes(), ModuleNames.className("fixed"), "fixed.py"));
  }

  /** Makes each fix; tells of each spot that has one and that counted. */
  List<FixOutcome> outcomes() throws Exception {
    Map<List<SlowSpot.Edit>, List<SlowSpot>> byFix = new LinkedHashMap<>();
    for (SlowSpot spot : original.compiled().slowSpots()) {
      if (spot.fix() != null && !spot.minor()) {
        byFix.computeIfAbsent(spot.fix().edits(), e -> new ArrayList<>()).add(spot);
      }
    }
    List<FixOutcome> outcomes = new ArrayList<>();
    for (Map.Entry<List<SlowSpot.Edit>, List<SlowSpot>> each : byFix.entrySet()) {
      List<SlowSpot.Edit> edits = sorted(each.getKey());
      Run fixed = run(applied(source, edits));
      boolean same = fixed.endsLike(original);
      for (SlowSpot spot : each.getValue()) {
        long before = count(original, spot.range(), spot.range(), spot);
        long after =
            count(fixed, moved(spot.range(), edits, false), moved(spot.range(), edits, true), spot);
        if (before > 0) {
          outcomes.add(new FixOutcome(name, spot, before, after, same));
        }
      }
    }
    return outcomes;
  }

  private static List<SlowSpot.Edit> sorted(List<SlowSpot.Edit> edits) {
    List<SlowSpot.Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(e -> e.range().start()));
    return sorted;
  }

  static String applied(String text, List<SlowSpot.Edit> edits) {
    StringBuilder fixed = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Span range = edits.get(i).range();
      fixed.replace(range.start(), range.end(), edits.get(i).text());
    }
    return fixed.toString();
  }

  /** Where a range of the text is after edits; what is put in at its ends belongs to it or not. */
  private static Span moved(Span range, List<SlowSpot.Edit> edits, boolean wide) {
    int start = range.start();
    int end = range.end();
    for (SlowSpot.Edit edit : edits) {
      int grown = edit.text().length() - (edit.range().end() - edit.range().start());
      boolean inside = edit.range().start() >= range.start() && edit.range().end() <= range.end();
      boolean before = edit.range().end() <= range.start();
      if (before && !(wide && inside)) {
        start += grown;
        end += grown;
      } else if (inside) {
        end += grown;
      }
    }
    return new Span(start, end);
  }

  /**
   * How often general operations, boxings and failed beliefs counted at a range, under whatever
   * spot they lie.
   */
  private static long count(Run run, Span one, Span other, SlowSpot of) {
    long sum = 0;
    for (SlowCounter counter : run.compiled().counters()) {
      SlowSpot spot = counter.spot();
      if (spot != null && spot.function().equals(of.function())) {
        boolean there = spot.range().equals(one) || spot.range().equals(other);
        if (there && run.count(counter) > 0) {
          sum += run.count(counter);
        }
      }
    }
    return sum;
  }
}
