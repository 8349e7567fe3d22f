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

/** The life of a project, as its owner sees it. */
class ProjectsIT {
  private static final String RUNTIME = MavenProjectFolder.dependency("krait-runtime", "");
  private static final String COMPILER = "3.16.0";
  private static final String PRICING = "src/main/python/acme/pricing.py";
  private static Path settings;

  @TempDir Path folder;
  private MavenProjectFolder project;

  @BeforeAll
  static void install() throws IOException {
    settings = LocalRepository.settings();
  }

  @BeforeEach
  void write() throws IOException {
    project = new MavenProjectFolder(folder, settings);
    project.pom(RUNTIME, "", COMPILER);
    project.write("src/main/python/acme/__init__.py", "");
    project.write(PRICING, "def total(n: int) -> int:\n    return n + 1\n");
    project.write("src/main/python/acme/other.py", "from acme import pricing\n\nX = 1\n");
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
    project.write("src/main/java/app/Other.java", "package app;\n\npublic class Other {}\n");
  }

  @Test
  void builds() throws Exception {
    Result first = project.run("compile");
    assertThat(first.log()).contains("Compiled 3 of 3 Python modules").contains("BUILD SUCCESS");
    assertThat(project.path("target/classes/app/App.class")).exists();

    Result second = project.run("-o", "compile");
    assertThat(second.log())
        .contains("Python classes are up to date")
        .contains("Nothing to compile")
        .doesNotContain("Compiled ");

    project.replace(PRICING, "n + 1", "n + 2");
    Result body = project.run("-X", "compile");
    assertThat(body.log())
        .contains("Compiled 1 of 3 Python modules")
        .contains("compiled acme.pricing: its text changed")
        .contains("Nothing to compile");

    project.replace(PRICING, "def total(n: int) -> int:", "def total(n: float) -> float:");
    Result signature = project.run("-X", "compile");
    assertThat(signature.status()).isEqualTo(1); // a double does not fit into a long
    assertThat(signature.log())
        .contains("App.class: uses acme/pricing/PricingModule")
        .doesNotContain("Other.class: uses")
        .contains("App.java:[5");

    project.replace("src/main/java/app/App.java", "long twice", "double twice");
    assertThat(project.run("compile").log()).contains("BUILD SUCCESS");

    Files.delete(project.path("src/main/python/acme/other.py"));
    assertThat(project.run("compile").log()).contains("BUILD SUCCESS");
    assertThat(project.path("target/classes/acme/other")).doesNotExist();
    assertThat(project.path("target/classes/acme/pricing")).exists();
  }

  @Test
  void errorsHaveAPlace() throws Exception {
    project.replace(PRICING, "return n + 1", "return n +");
    Result syntax = project.run("compile");
    assertThat(syntax.status()).isEqualTo(1);
    assertThat(syntax.log()).contains("[ERROR] " + project.path(PRICING) + ":[2,15]");

    project.replace(PRICING, "return n +", "return 'x'");
    Result lax = project.run("compile");
    assertThat(lax.log()).contains("[WARNING] " + project.path(PRICING) + ":[2,");
    project.replace(
        "pom.xml",
        "<extensions>",
        "<configuration><strict>true</strict></configuration><extensions>");
    Result strict = project.run("compile");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.log()).contains("[ERROR] " + project.path(PRICING) + ":[2,");
  }

  @Test
  void testsInPythonAreReportedBySurefire() throws Exception {
    String junit = MavenProjectFolder.dependency("krait-junit", "<scope>test</scope>");
    project.pom(RUNTIME + junit, "", COMPILER);
    project.write(
        "src/test/python/test_pricing.py",
        """
        import unittest

        from acme.pricing import total


        def test_total():
            assert total(1) == 2


        def test_wrong():
            assert total(1) == 3, "three"


        class TotalTest(unittest.TestCase):
            def test_equal(self):
                self.assertEqual(total(2), 3)

            @unittest.skip("not now")
            def test_skipped(self):
                self.fail()
        """);
    Result result = project.run("test");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.log())
        .contains("Tests run: 4, Failures: 1, Errors: 0, Skipped: 1")
        .contains("test_wrong(test_pricing.py:11)");

    project.replace("src/test/python/test_pricing.py", "== 3, \"three\"", "== 2");
    assertThat(project.run("test").log()).contains("Tests run: 4, Failures: 0, Errors: 0");
  }

  @Test
  void theMixedExample() throws Exception {
    Path example = Path.of("../examples/mixed-maven").toRealPath();
    Path copy = Files.createDirectories(folder.resolve("example"));
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : files.filter(f -> !f.startsWith(example.resolve("target"))).toList()) {
        Path target = copy.resolve(example.relativize(file).toString());
        if (Files.isRegularFile(file)) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    Result result = new MavenProjectFolder(copy, settings).run("verify");
    assertThat(result.log()).contains("Tests run: 6, Failures: 0").doesNotContain("[WARNING] /");
  }

  @Test
  void aMissingRuntimeIsAnsweredWithWhatToPaste() throws Exception {
    project.pom("", "", COMPILER);
    Result result = project.run("compile");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.log())
        .contains("<artifactId>krait-runtime</artifactId>")
        .contains("Add this to the <dependencies> of pom.xml");
  }
}
