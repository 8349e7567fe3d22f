package io.krait.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.maven.MavenProjectFolder.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes too long for every build: {@code mvn verify -Dkrait.it=all}. */
class MoreProjectsIT {
  private static final String RUNTIME = MavenProjectFolder.dependency("krait-runtime", "");
  private static final String NEWEST = "3.16.0";
  private static Path settings;

  @TempDir Path folder;
  private MavenProjectFolder project;

  @BeforeAll
  static void install() throws IOException {
    settings = LocalRepository.settings();
  }

  @BeforeEach
  void begin() {
    project = new MavenProjectFolder(folder, settings);
  }

  private void mixed(String compilerPlugin) throws IOException {
    project.pom(RUNTIME, "", compilerPlugin);
    project.write(
        "src/main/python/acme/pricing.py", "def total(n: int) -> int:\n    return n + 1\n");
    project.write(
        "src/main/java/app/App.java",
        """
        package app;

        public class App {
          public static long twice(long n) {
            return 2 * acme.pricing.PricingModule.total(n);
          }
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.2", "2.5.1", "3.1", "3.8.1", "3.11.0", NEWEST})
  void compilerPluginsOldAndNew(String version) throws Exception {
    mixed(version);
    assertThat(project.run("compile").log()).contains("BUILD SUCCESS");
    assertThat(project.run("compile").log()).contains("Python classes are up to date");
    project.replace("src/main/python/acme/pricing.py", "(n: int) -> int", "(n: str) -> str");
    assertThat(project.run("compile").log()).contains("App.java:[5");
  }

  @Test
  void mavenOnANewJdk() throws Exception {
    mixed(NEWEST);
    try (Stream<Path> jdks = Files.list(Path.of("/usr/lib/jvm"))) {
      Path newest =
          jdks.filter(j -> Files.exists(j.resolve("release"))).max(Path::compareTo).orElseThrow();
      project.runOn(newest);
    }
    assertThat(project.run("compile").log()).contains("Compiled 2 of 2 Python modules");
    for (String fork : new String[] {"never", "always"}) {
      Result result = project.run("clean", "compile", "-Dkrait.fork=" + fork, "-X");
      assertThat(result.log()).contains("Compiled 2 of 2 Python modules").contains("BUILD SUCCESS");
    }
  }

  @Test
  void anErrorInAJavaSourceIsJavacs() throws Exception {
    mixed(NEWEST);
    project.replace("src/main/java/app/App.java", "return 2", "retur 2");
    Result result = project.run("compile");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.log()).contains("Compiled 2 of 2 Python modules").contains("App.java:[5");
  }

  @Test
  void modulesInACycle() throws Exception {
    mixed(NEWEST);
    project.write(
        "src/main/python/acme/even.py",
        "from acme import odd\n\ndef even(n: int) -> bool:\n    return n == 0 or odd.odd(n - 1)\n");
    project.write(
        "src/main/python/acme/odd.py",
        "from acme import even\n\ndef odd(n: int) -> bool:\n    return n != 0 and even.even(n - 1)\n");
    project.write(
        "src/main/python/acme/app.py", "from acme.odd import odd\nprint('odd', odd(7))\n");
    Result result = project.run("krait:run", "-Dkrait.main=acme.app");
    assertThat(result.log()).contains("odd True").contains("BUILD SUCCESS");
  }

  @Test
  void stubsOfJavaClasses() throws Exception {
    mixed(NEWEST);
    project.write(
        "src/main/python/acme/lists.py", "from java.util import ArrayList\n\nL = ArrayList()\n");
    assertThat(project.run("krait:stubs").log()).contains("BUILD SUCCESS");
    assertThat(Files.readString(project.path("typings/java/util/__init__.pyi")))
        .contains("from java.util.__ArrayList import ArrayList as ArrayList");
    assertThat(Files.readString(project.path("typings/app/__App.pyi"))).contains("def twice(");
  }

  @Test
  void offline() throws Exception {
    mixed(NEWEST);
    assertThat(project.run("clean", "package").log()).contains("BUILD SUCCESS");
    assertThat(project.run("-o", "clean", "package").log()).contains("BUILD SUCCESS");
  }

  @Test
  void aBudgetOfSlowSpots() throws Exception {
    mixed(NEWEST);
    project.write(
        "src/main/python/acme/slow.py",
        "def f(values):\n    s = 0\n    for v in values:\n        s += v\n    return s\n");
    assertThat(project.run("compile", "-Dkrait.maxSlowSpots=9").log()).contains("of 9 slow spots");
    Result over = project.run("compile", "-Dkrait.maxSlowSpots=0", "-Dkrait.sarif=target/r.sarif");
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.log()).contains("0 are allowed (maxSlowSpots)");
    assertThat(Files.readString(project.path("target/r.sarif"))).contains("slow.py");
  }

  /** A build of nothing may take 1.5 times as long as without the plugin, one of an edit twice. */
  @Test
  void fiveHundredModules() throws Exception {
    mixed(NEWEST);
    for (int i = 0; i < 500; i++) {
      String before = i == 0 ? "" : "from acme" + (i / 2 / 50) + " import mod" + i / 2 + "\n\n";
      String call = i == 0 ? "0" : "mod" + i / 2 + ".total([1, 2])";
      project.write(
          "src/main/python/acme" + i / 50 + "/mod" + i + ".py",
          before
              + """
              from dataclasses import dataclass

              @dataclass
              class Item%1$d:
                  name: str
                  price: float
                  count: int = 1

                  def cost(self) -> float:
                      return self.price * self.count

              def total(values: list[int]) -> int:
                  result = 0
                  for v in values:
                      result += v * %1$d
                  return result

              def everything(n):
                  items = [Item%1$d(str(k), k * 1.5) for k in range(n)]
                  return sum(item.cost() for item in items) + %2$s
              """
                  .formatted(i, call));
    }
    String with = Files.readString(project.path("pom.xml"));
    String without =
        with.replaceFirst("(?s)<plugin>\\s*<groupId>io.krait.*?</plugin>", "")
            .replaceFirst("(?s)<dependencies>.*</dependencies>", "");
    project.replace("src/main/java/app/App.java", "acme.pricing.PricingModule.total(n)", "n");
    project.run("compile");
    long plain = Long.MAX_VALUE;
    long nothing = Long.MAX_VALUE;
    long edit = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      project.write("pom.xml", without);
      plain = Math.min(plain, project.run("compile").millis());
      project.write("pom.xml", with);
      nothing = Math.min(nothing, project.run("compile").millis());
      String module = "src/main/python/acme0/mod7.py";
      project.replace(
          module, i == 0 ? "result = 0" : "result = " + (i - 1) + "0", "result = " + i + "0");
      Result edited = project.run("compile");
      assertThat(edited.log()).contains("Compiled 1 of ");
      edit = Math.min(edit, edited.millis());
    }
    String figures = "plain " + plain + " ms, nothing " + nothing + " ms, edit " + edit + " ms";
    System.out.println(figures);
    assertThat(nothing).as(figures).isLessThan(plain * 3 / 2);
    assertThat(edit).as(figures).isLessThan(plain * 2);
  }
}
