package io.krait.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.session.AnalysisSession;
import io.krait.typeinfer.session.SourceProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every rule has a page with an example that it finds and one that it does not. */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");
  private static final Pattern CODE =
      Pattern.compile("(?:error|report)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void everyCodeHasPage() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("../typeinfer/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher codes = CODE.matcher(Files.readString(file));
        while (codes.find()) {
          if (!Files.exists(PAGES.resolve(codes.group(1) + ".md"))) {
            missing.add(codes.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyPageHasBothExamples() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.toList()) {
        String text = Files.readString(page);
        assertTrue(text.contains("## Wrong\n\n```python\n"), page.toString());
        assertTrue(text.contains("## Right\n\n```python\n"), page.toString());
      }
    }
  }

  /** The example of what is right has no error but those of other rules of style. */
  @Test
  void rightExamplesAreRight() throws IOException {
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        String text = Files.readString(page);
        String right = text.substring(text.indexOf("## Right\n\n```python\n") + 20);
        for (Diagnostic d : check(right.substring(0, right.indexOf("```")))) {
          wrong.add(page.getFileName() + ": " + d.message());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static List<Diagnostic> check(String text) {
    AnalysisSession session = new AnalysisSession(new NoFiles(), new BundledStubs());
    session.open("example.py", text);
    return session.snapshot().diagnostics("example.py", () -> false);
  }

  private static final class NoFiles implements SourceProvider {
    @Override
    public @Nullable String locate(String moduleName) {
      return null;
    }

    @Override
    public String moduleName(String path) {
      return "example";
    }

    @Override
    public byte @Nullable [] read(String path) {
      return null;
    }
  }
}
