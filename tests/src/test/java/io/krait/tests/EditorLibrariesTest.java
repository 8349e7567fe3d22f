package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.cli.check.EditorLibraries;
import io.krait.lsp.KraitLanguageServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor knows the modules that the command line knows. */
class EditorLibrariesTest {
  @TempDir Path folder;

  @Test
  void stubsOfTheSettingsAndJavaClassesAreKnown() throws Exception {
    Files.writeString(folder.resolve("pyproject.toml"), "[tool.krait]\nstub-path = [\"stubs\"]\n");
    Files.createDirectories(folder.resolve("stubs"));
    Files.writeString(folder.resolve("stubs/lib.pyi"), "def f() -> bytes: ...\n");
    Files.writeString(folder.resolve("own.py"), "def g() -> float: ...\n");
    String text =
        """
        import lib, own
        from java.util import ArrayList
        reveal_type(lib.f())
        reveal_type(own.g())
        reveal_type(ArrayList().size())
        """;
    String uri = folder.resolve("main.py").toUri().toString();
    KraitLanguageServer server = new KraitLanguageServer(() -> {}, new EditorLibraries());
    try (LspClient client = new LspClient(folder, Map.of(), server)) {
      client.open(uri, text);
      List<String> told =
          client.await(uri, "revealed-type").stream().map(EditorLibrariesTest::told).toList();
      assertThat(told)
          .anyMatch(each -> each.contains("\"bytes\""))
          .anyMatch(each -> each.contains("\"float\""))
          .anyMatch(each -> each.contains("\"int\""));
    }
  }

  private static String told(Diagnostic diagnostic) {
    return diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft() : "";
  }
}
