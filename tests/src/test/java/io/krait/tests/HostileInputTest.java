package io.krait.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.session.AnalysisSession;
import io.krait.typeinfer.session.CheckCache;
import io.krait.typeinfer.session.ProgramCheck;
import io.krait.typeinfer.session.SourceProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The checker neither fails nor hangs, whatever it is given. */
class HostileInputTest {
  private record Texts(Map<String, String> modules) implements SourceProvider {
    @Override
    public @Nullable String locate(String moduleName) {
      return modules.containsKey(moduleName) ? moduleName + ".py" : null;
    }

    @Override
    public String moduleName(String path) {
      return path.substring(0, path.length() - 3);
    }

    @Override
    public byte @Nullable [] read(String path) {
      String text = modules.get(moduleName(path));
      return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static void check(String name, Map<String, String> modules) {
    AnalysisSession session = new AnalysisSession(new Texts(modules), new BundledStubs());
    List<String> paths = modules.keySet().stream().map(m -> m + ".py").toList();
    ProgramCheck.Outcome outcome = ProgramCheck.run(session, paths, new CheckCache("test"), 2);
    for (List<Diagnostic> each : outcome.diagnostics().values()) {
      for (Diagnostic d : each) {
        assertFalse(d.code().equals("checker-fault"), () -> name + ": " + d.message());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> neitherFailsNorHangs() {
    return HostileInput.programs().entrySet().stream()
        .map(e ->
            DynamicTest.dynamicTest(
                e.getKey(),
                () ->
                    assertTimeoutPreemptively(
                        Duration.ofSeconds(120), () -> check(e.getKey(), e.getValue()))));
  }

  /** {@code -Dkrait.mutations=10000} for more, {@code -Dkrait.mutations.seed=N} for others. */
  @Test
  void brokenFilesAreChecked() throws IOException {
    int count = Integer.getInteger("krait.mutations", 200);
    List<String> texts =
        HostileInput.mutations(Path.of("spec"), count, Long.getLong("krait.mutations.seed", 1));
    Map<String, String> modules = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      modules.put("mutation" + i, texts.get(i));
    }
    check("mutations", modules);
  }
}
