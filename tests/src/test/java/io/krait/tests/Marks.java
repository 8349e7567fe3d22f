package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.slow.SlowSpot;
import io.krait.frontend.source.Diagnostic;
import java.util.List;
import java.util.TreeSet;

/** Compares diagnostics, revealed types and slow spots with a program's marks, both ways. */
final class Marks {
  private Marks() {}

  static void check(SpecProgram program, CompiledProgram compiled) {
    TreeSet<String> expected = new TreeSet<>();
    boolean slow = program.marks().stream().anyMatch(m -> m.kind().equals("slow"));
    for (SpecProgram.Mark m : program.marks()) {
      expected.add(m.line() + " " + m.kind() + " " + m.text());
    }
    TreeSet<String> found = new TreeSet<>();
    for (Diagnostic d : compiled.diagnostics()) {
      int line = d.file().lines().line(d.span().start());
      if (d.code().equals("revealed-type")) {
        found.add(line + " revealed " + d.message().replaceFirst("^.*: ", ""));
      } else if (d.severity() == Diagnostic.Severity.ERROR) {
        found.add(line + " error " + d.code());
      }
    }
    if (slow) {
      found.addAll(slowSpots(compiled.slowSpots()));
    }
    assertThat(found).as("diagnostics and slow spots").isEqualTo(expected);
  }

  private static List<String> slowSpots(List<SlowSpot> spots) {
    return spots.stream()
        .map(s -> s.file().lines().line(s.range().start()) + " slow " + s.id().id())
        .toList();
  }
}
