package io.krait.typeinfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the checker over Python files whose lines state what is expected of them: {@code # revealed:
 * type} after a call of {@code reveal_type}, {@code # error: [code]} where something is wrong.
 */
final class RevealTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "numbers",
        "containers",
        "functions",
        "classes",
        "narrowing",
        "generics",
        "flow",
        "errors"
      })
  void linesAreAsStated(String name) throws IOException {
    String text = read(name + ".py");
    BoundFile bound = Binder.bind(Parser.parse(SourceFile.of(name + ".py", text)));
    assertThat(bound.parsed().diagnostics()).isEmpty();
    assertThat(bound.diagnostics()).isEmpty();
    CheckedProgram checked =
        TypeChecker.check(List.of(bound), ModuleResolver.single(bound), new BundledStubs());
    assertThat(found(checked)).containsExactlyElementsOf(expected(text));
  }

  private static List<String> found(CheckedProgram checked) {
    List<String> found = new ArrayList<>();
    for (Diagnostic diagnostic : checked.diagnostics()) {
      int line = diagnostic.file().lines().line(diagnostic.span().start());
      String message = diagnostic.message();
      found.add(
          diagnostic.code().equals("revealed-type")
              ? line
                  + ": "
                  + message.substring(message.lastIndexOf("\" is \"") + 6, message.length() - 1)
              : line + ": [" + diagnostic.code() + "]");
    }
    return found;
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int revealed = lines[i].indexOf("# revealed: ");
      int error = lines[i].indexOf("# error: ");
      if (revealed >= 0) {
        expected.add((i + 1) + ": " + lines[i].substring(revealed + 12));
      } else if (error >= 0) {
        expected.add((i + 1) + ": " + lines[i].substring(error + 9));
      }
    }
    return expected;
  }

  private static String read(String name) throws IOException {
    try (InputStream in = RevealTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
