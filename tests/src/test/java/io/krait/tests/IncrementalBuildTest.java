package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds after edits: what is compiled, and that the classes are those of a build from nothing. */
class IncrementalBuildTest {
  private static final String GEOMETRY =
      """
      from dataclasses import dataclass

      @dataclass
      class Point:
          x: float
          y: float

          def length(self) -> float:
              return (self.x * self.x + self.y * self.y) ** 0.5

      def middle(a, b):
          return Point((a.x + b.x) / 2, (a.y + b.y) / 2)

      def scale(factor):
          return factor * 2
      """;

  private static final String PRICES =
      """
      from shop.geometry import Point, middle, scale
      from shop import names

      def total(values: list[int]) -> int:
          result = 0
          for v in values:
              result += v
          return result

      def far():
          return middle(Point(1.0, 2.0), Point(3.0, 4.0)).length() + scale(3)

      def label(n: int) -> str:
          return names.of(n)
      """;

  private static final String NAMES = "def of(n):\n    return 'item ' + str(n)\n";

  @TempDir Path folder;
  private BuildProject project;

  @BeforeEach
  void write() throws IOException {
    project = new BuildProject(folder);
    project.write("shop/__init__.py", "");
    project.write("shop/geometry.py", GEOMETRY);
    project.write("shop/prices.py", PRICES);
    project.write("shop/names.py", NAMES);
    assertThat(project.build().compiled()).hasSize(4);
  }

  private void isAsFromNothing() throws IOException {
    assertThat(project.classes()).isEqualTo(project.clean());
  }

  @Test
  void nothingChangedNothingCompiled() throws IOException {
    BuildProject.Result result = project.build();
    assertThat(result.status()).isZero();
    assertThat(result.compiled()).isEmpty();
    isAsFromNothing();
  }

  @Test
  void aBodyEditCompilesOneModule() throws IOException {
    project.replace("shop/prices.py", "result = 0", "result = 10");
    BuildProject.Result result = project.build();
    assertThat(result.compiled()).containsExactly("shop.prices");
    assertThat(result.lines()).contains("compiled\tshop.prices\tits text changed");
    isAsFromNothing();
  }

  @Test
  void aResultOfAnotherTypeCompilesThoseWhoUseIt() throws IOException {
    project.replace("shop/names.py", "'item ' + str(n)", "n + 1");
    BuildProject.Result result = project.build();
    assertThat(result.compiled()).containsExactlyInAnyOrder("shop.prices", "shop.names");
    assertThat(result.says("types changed that it uses or is given")).isTrue();
    isAsFromNothing();
  }

  @Test
  void anArgumentOfAnotherTypeCompilesTheCallee() throws IOException {
    project.replace("shop/prices.py", "scale(3)", "scale(3.5)");
    assertThat(project.build().compiled()).contains("shop.geometry", "shop.prices");
    isAsFromNothing();
  }

  @Test
  void theClassesOfADeletedSourceGo() throws IOException {
    Files.delete(project.source("shop/names.py"));
    assertThat(project.build().status()).isZero();
    assertThat(project.output().resolve("shop/names")).doesNotExist();
    isAsFromNothing();
  }

  @Test
  void aSyntaxErrorLeavesWhatIsThere() throws IOException {
    project.replace("shop/names.py", "return", "retur");
    BuildProject.Result result = project.build();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.says("diagnostic\tERROR\tsyntax-error\t")).isTrue();
    assertThat(result.says("names.py\t2\t")).isTrue();
    project.write("shop/names.py", NAMES);
    assertThat(project.build().compiled()).isEmpty();
    isAsFromNothing();
  }

  @Test
  void aDamagedStateMeansAFullBuild() throws IOException {
    for (String damage : List.of("", "krait-state 1\n", "\0\1\2", "krait-state 1\nx\ny\nend 0")) {
      Files.writeString(project.state(), damage);
      BuildProject.Result result = project.build();
      assertThat(result.status()).isZero();
      assertThat(result.compiled()).hasSize(4);
      assertThat(result.says("full build: the state of the last build is damaged")).isTrue();
    }
    Files.write(project.state(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(project.build().compiled()).hasSize(4);
    isAsFromNothing();
  }

  @Test
  void aMissingClassFileIsMadeAgain() throws IOException {
    Files.delete(project.output().resolve("shop/names/NamesModule.class"));
    assertThat(project.build().compiled()).containsExactly("shop.names");
    isAsFromNothing();
  }

  @Test
  void aTypeErrorIsAWarningAndUnderStrictAnError() throws IOException {
    project.replace("shop/prices.py", "return names.of(n)", "return total('x')");
    BuildProject.Result lax = project.build();
    assertThat(lax.status()).isZero();
    assertThat(lax.says("diagnostic\tWARNING\t")).isTrue();
    for (int i = 0; i < 2; i++) { // the second time nothing has changed, and it is still wrong
      BuildProject.Result strict = project.build("strict=true");
      assertThat(strict.status()).isEqualTo(1);
      assertThat(strict.says("diagnostic\tERROR\t")).isTrue();
    }
  }

  @Test
  void slowSpotsAreCountedWhetherOrNotTheyAreCompiled() throws IOException {
    project.write(
        "shop/slow.py", "def f(a):\n    s = 0\n    for x in a:\n        s += x\n    return s\n");
    BuildProject.Result result = project.build("maxSlowSpots=100");
    String done = result.lines().getLast();
    assertThat(Integer.parseInt(done.split("\t", -1)[3])).isPositive();
    BuildProject.Result again = project.build("maxSlowSpots=100");
    assertThat(again.compiled()).isEmpty();
    assertThat(again.lines().getLast().split("\t", -1)[3]).isEqualTo(done.split("\t", -1)[3]);
    BuildProject.Result over =
        project.build("maxSlowSpots=0", "sarif=" + folder.resolve("r.sarif"));
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.says("0 are allowed (maxSlowSpots)")).isTrue();
    assertThat(Files.readString(folder.resolve("r.sarif"))).contains("slow.py");
  }

  @Test
  void javaCountsByItsHeaders() throws IOException {
    Path java = folder.resolve("java/till/Rates.java");
    Files.createDirectories(java.getParent());
    String text = "package till; public class Rates { public static int of(int n) { return n; } }";
    Files.writeString(java, text);
    project.write("shop/rates.py", "from till import Rates\n\nRATE = Rates.of(3)\n");
    String option = "java=" + folder.resolve("java");
    BuildProject.Result first = project.build(option);
    assertThat(first.compiled()).containsExactly("shop.rates");
    assertThat(first.says("WARNING")).isFalse();
    Files.writeString(java, text.replace("return n", "return n + 1"));
    assertThat(project.build(option).compiled()).isEmpty();
    Files.writeString(java, text.replace("static int", "static String").replace("n;", "\"\";"));
    assertThat(project.build(option).compiled()).containsExactly("shop.rates");
    Files.writeString(java, text.replace(" of(", " off("));
    BuildProject.Result gone = project.build(option);
    assertThat(gone.compiled()).containsExactly("shop.rates");
    assertThat(gone.says("WARNING")).isTrue();
  }

  @Test
  void aPackageMayHaveClassesOfBothLanguages() throws IOException {
    Path java = folder.resolve("java/shop/Rates.java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java, "package shop; public class Rates { public static int of(int n) { return n; } }");
    project.write(
        "shop/rates.py",
        """
        from shop import Rates, names

        def rate(n: int) -> int:
            return Rates.of(n)

        def wrong() -> str:
            return Rates.of(3)

        TITLE = names.of(1)
        """);
    BuildProject.Result result = project.build("java=" + folder.resolve("java"));
    assertThat(result.says("unknown-import")).isFalse();
    assertThat(result.lines().stream().filter(l -> l.startsWith("diagnostic")))
        .singleElement()
        .asString()
        .contains("Type \"int\" is not assignable to return type \"str\"");
  }

  @Test
  void aRecursionLimitIsTheWholeProgramsAffair() throws IOException {
    project.write("shop/deep.py", "import sys\n\nsys.setrecursionlimit(5000)\n");
    assertThat(project.build().compiled()).hasSize(5);
    isAsFromNothing();
  }

  @Test
  void anyEditsGiveTheClassesOfABuildFromNothing() throws IOException {
    Random random = new Random(5);
    String[][] edits = {
      {"shop/prices.py", "scale(3)", "scale('a')"},
      {"shop/prices.py", "scale('a')", "scale(3)"},
      {"shop/geometry.py", "factor * 2", "factor"},
      {"shop/geometry.py", "x: float\n", "x: int\n    z: int = 3\n"},
      {"shop/geometry.py", "class Point:", "class Point(object):"},
      {"shop/names.py", "def of(n):", "def of(n, m=3):"},
      {"shop/names.py", "m=3", "m='x'"},
      {"shop/prices.py", "list[int]", "list[float]"},
      {"shop/geometry.py", "(self.x * self.x", "(self.x + self.x"},
      {"shop/names.py", "'item '", "'thing '"},
    };
    for (int i = 0; i < 12; i++) {
      String[] edit = edits[random.nextInt(edits.length)];
      if (Files.readString(project.source(edit[0])).contains(edit[1])) {
        project.replace(edit[0], edit[1], edit[2]);
        assertThat(project.build().status()).isZero();
        isAsFromNothing();
      }
    }
  }
}
