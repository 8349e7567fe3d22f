package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.CheckedModules;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SpotGroup;
import io.krait.codegen.slow.report.Bytecode;
import io.krait.codegen.slow.report.HtmlReport;
import io.krait.codegen.slow.report.JsonReport;
import io.krait.codegen.slow.report.SarifReport;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.codegen.slow.report.TextReport;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes, silences, assertions and reports of slow spots. */
class SlowSpotTest {
  private static CheckedModules check(String text) {
    return Compiler.check(
        List.of(new ModuleSource("m", false, Parser.parse(SourceFile.of("m.py", text)))));
  }

  private static SpotReport report(String text) {
    return SpotReport.of(check(text));
  }

  @Test
  void oneCauseGathersItsEffects() {
    List<SpotGroup> groups =
        report("def f(x, n: int):\n    for i in range(n):\n        x.a = x.b + x.c\n").groups();
    assertThat(groups).hasSize(1);
    SpotGroup group = groups.get(0);
    assertThat(group.root().id()).isEqualTo(SlowSpotId.UNTYPED_PARAMETER);
    assertThat(group.line()).isEqualTo(1);
    assertThat(group.effects().size()).isGreaterThanOrEqualTo(3);
    assertThat(group.headline()).startsWith("Parameter `x` has no type; ");
  }

  @Test
  void theChainLeadsFromTheEffectToTheRoot() {
    SlowSpot spot =
        report("import json\ndef f(s: str):\n    d = json.loads(s)\n    e = d\n    return e[0]\n")
            .spots()
            .get(0);
    assertThat(spot.id()).isEqualTo(SlowSpotId.ANY_FROM_CALL);
    assertThat(spot.chain())
        .extracting(SlowSpot.Step::text)
        .containsExactly(
            "`e` is assigned from `d`",
            "`d` is assigned from `json.loads(s)`",
            "`json.loads` returns anything");
  }

  @Test
  void aCommentWithAReasonSilences() {
    String slow = "def f(x):\n    return x.a%s\n";
    assertThat(report(slow.formatted("")).spots()).hasSize(1);
    assertThat(report(slow.formatted("  # krait: slow-ok called once")).spots()).isEmpty();
    assertThat(report(slow.formatted("  # krait: slow-ok[bare-generic] no")).spots()).hasSize(1);
    SpotReport without = report(slow.formatted("  # krait: slow-ok"));
    assertThat(without.spots()).hasSize(1);
    assertThat(without.diagnostics())
        .singleElement()
        .hasFieldOrPropertyWithValue("code", "silence-without-reason");
  }

  @Test
  void aFunctionThatIsSaidToBeFastIsHeldToIt() {
    SpotReport broken = report("def f(x):  # krait: fast\n    return x.a\n");
    assertThat(broken.diagnostics())
        .singleElement()
        .hasFieldOrPropertyWithValue("code", "not-fast");
    assertThat(report("def f(x: int) -> int:  # krait: fast\n    return x + 1\n").diagnostics())
        .isEmpty();
  }

  @Test
  void anErrorElsewhereHidesNothing() {
    SpotReport report = report("def broken(:\n    pass\n\ndef f(x):\n    return x.a\n");
    assertThat(report.spots()).extracting(SlowSpot::function).contains("f");
  }

  @Test
  void reportsAreWritten() {
    String text = "def f(rows: list):\n    return [r + 1 for r in rows]\nprint(f([1]))\n";
    SpotReport report = report(text);
    assertThat(TextReport.of(report)).contains("slow[bare-generic]", "fix: Declare `list[int]`");
    assertThat(JsonReport.of(report)).contains("\"id\": \"bare-generic\"", "\"loop_depth\": 1");
    assertThat(SarifReport.of(report)).contains("\"version\": \"2.1.0\"");
    assertThat(HtmlReport.of(report, Bytecode.of(""))).contains("<!DOCTYPE html>", "bare-generic");
  }

  private static List<String> fixes(String text) {
    return report(text).spots().stream()
        .map(SlowSpot::fix)
        .filter(f -> f != null)
        .map(f -> f.edits().get(0).text().strip())
        .distinct()
        .toList();
  }

  @Test
  void anAnnotationIsQuotedWhereItsClassComesLater() {
    String use = "def f(p):\n    return p.width * p.height\nTABLE = [f]\n";
    String cls = "class Page:\n    def __init__(self):\n        self.width = self.height = 1\n";
    assertThat(fixes(cls + use)).containsExactly(": Page");
    assertThat(fixes(use + cls)).containsExactly(": \"Page\"");
  }

  @Test
  void anAnnotationNeedsItsNameToStandForTheBuiltin() {
    String use = "def f(p):\n    return p.split()\nTABLE = [f]\n";
    assertThat(fixes(use)).containsExactly(": str");
    assertThat(fixes(use + "str = repr\n")).isEmpty();
  }

  @Test
  void aListThatOthersHaveIsNotSearchedInASet() {
    String search = "def f(n: int) -> int:\n%s    return sum(1 for i in range(n) if i in xs)\n";
    assertThat(fixes(search.formatted("    xs = [1, 2]\n"))).containsExactly("xs_set = set(xs)");
    assertThat(fixes(search.formatted("    xs = [1, 2]\n    g(xs)\n"))).isEmpty();
    assertThat(fixes(search.formatted("    xs = [1, 2]\n    xs.append(3)\n"))).isEmpty();
  }

  @Test
  void everyIdHasAPage() {
    for (SlowSpotId id : SlowSpotId.values()) {
      Path page = Path.of("..", "docs", "slow-spots", id.id() + ".md");
      assertThat(Files.exists(page)).as(id.id()).isTrue();
    }
  }

  @Test
  void nothingIsFoundUnlessAskedFor() {
    ModuleSource module =
        new ModuleSource(
            "m", false, Parser.parse(SourceFile.of("m.py", "def f(x):\n    return x.a\n")));
    assertThat(Compiler.compile(List.of(module), CompilerOptions.DEFAULT).slowSpots()).isEmpty();
  }
}
