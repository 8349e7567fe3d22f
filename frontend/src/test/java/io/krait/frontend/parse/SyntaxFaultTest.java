package io.krait.frontend.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.dump.AstDump;
import io.krait.frontend.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first fault of a file is the one CPython 3.13 raises. */
class SyntaxFaultTest {
  static Stream<String> faults() throws IOException {
    try (InputStream in = SyntaxFaultTest.class.getResourceAsStream("syntax-faults.txt")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> line.indexOf('\t') > 0).toList().stream();
    }
  }

  private static String text(String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char next = escaped.charAt(++i);
      out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
    }
    return out.toString();
  }

  private static String dump(String text) {
    ParsedFile parsed = Parser.parse(SourceFile.of("t.py", text), PythonVersion.PY313);
    return AstDump.dump(parsed).lines().findFirst().orElse("");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isWhatCpythonRaises(String line) {
    int tab = line.indexOf('\t');
    assertThat(dump(text(line.substring(0, tab)))).isEqualTo(line.substring(tab + 1));
  }

  @Test
  void newerSyntaxIsAFaultForOlderVersions() {
    String unparenthesized = "try:\n  pass\nexcept A, B:\n  pass\n";
    assertThat(dump(unparenthesized))
        .isEqualTo("SyntaxError 3:8-3:12 \"multiple exception types must be parenthesized\"");
    assertThat(Parser.parse(SourceFile.of("t.py", unparenthesized)).diagnostics()).isEmpty();
    assertThat(dump("t'{x}'")).isEqualTo("SyntaxError 1:2-1:7 \"invalid syntax\"");
    assertThat(Parser.parse(SourceFile.of("t.py", "t'{x}'")).diagnostics()).isEmpty();
  }

  @Test
  void deepNestingEndsWhereCpythonGivesUp() {
    assertThat(dump("not ".repeat(5969) + "a")).isEqualTo("Module");
    assertThat(dump("not ".repeat(5970) + "a"))
        .isEqualTo("MemoryError \"Parser stack overflowed - Python source too complex to parse\"");
    assertThat(dump("lambda: ".repeat(2984) + "a")).isEqualTo("Module");
    assertThat(dump("lambda: ".repeat(2985) + "a")).startsWith("MemoryError");
    assertThat(dump("(".repeat(200) + ")".repeat(200))).isEqualTo("Module");
    assertThat(dump("(".repeat(5000)))
        .isEqualTo("SyntaxError 1:201-1:201 \"too many nested parentheses\"");
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] name = {'a', (byte) 0xff, ' ', '=', ' ', '1', '\n'};
    assertThat(AstDump.dump(Parser.parse("t.py", name, PythonVersion.PY313)))
        .isEqualTo(
            "SyntaxError 1:2-1:-1 \"(unicode error) 'utf-8' codec can't decode byte 0xff in"
                + " position 1: invalid start byte\"\n");
    byte[] comment = {'#', (byte) 0xff, '\n'};
    assertThat(AstDump.dump(Parser.parse("t.py", comment, PythonVersion.PY313)))
        .isEqualTo("Module\n");
  }
}
