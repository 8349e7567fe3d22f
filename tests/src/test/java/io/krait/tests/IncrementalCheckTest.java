package io.krait.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.session.AnalysisSession;
import io.krait.typeinfer.session.FileAnalysis;
import io.krait.typeinfer.session.SourceProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit computes again what it touches, and gives what a check from scratch gives. */
class IncrementalCheckTest {
  private static final String SHOP =
      """
      class Shop:
          def __init__(self, name: str) -> None:
              self.name = name
              self.sold = 0

          def total(self, prices: list[int]) -> int:
              result = 0
              for price in prices:
                  result += price
              return result

          def sell(self, count: int):
              self.sold += count

      def untyped(a):
          return a + 1

      def label(shop: Shop) -> str:
          return shop.name + str(untyped(2))

      print(label(Shop("a")))
      """;

  /** Modules by name, none of them on disk. */
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

  private static AnalysisSession session(Map<String, String> modules) {
    return new AnalysisSession(new Texts(modules), new BundledStubs());
  }

  private static FileAnalysis analysis(AnalysisSession session, String path) {
    return assertNotNull(session.snapshot().analysis(path));
  }

  private static <T> T assertNotNull(@Nullable T value) {
    org.junit.jupiter.api.Assertions.assertNotNull(value);
    return java.util.Objects.requireNonNull(value);
  }

  private static List<String> recomputed(String before, String after) {
    AnalysisSession session = session(Map.of());
    session.open("shop.py", before);
    analysis(session, "shop.py");
    session.change("shop.py", after);
    List<String> recomputed = analysis(session, "shop.py").recomputed();
    List<String> lines = new ArrayList<>(List.of(after.split("\n")));
    lines.removeAll(List.of(before.split("\n")));
    System.out.println("edit to " + lines + " recomputed " + recomputed);
    return recomputed;
  }

  @Test
  void bodyEditRecomputesThatBodyAlone() {
    String edited = SHOP.replace("result += price", "result += price * 2");
    assertEquals(List.of("Shop.total"), recomputed(SHOP, edited));
  }

  /** While something is typed it is mostly no program. */
  @Test
  void syntaxErrorInABodyIsOfThatBody() {
    String edited = SHOP.replace("result += price", "result += (price");
    assertEquals(List.of("Shop.total"), recomputed(SHOP, edited));
    assertEquals(List.of("Shop.total"), recomputed(edited, SHOP));
    String more = edited.replace("str(untyped(2))", "str(untyped(2)]");
    assertEquals(List.of("label"), recomputed(edited, more));
  }

  @Test
  void blankLineBelowAHeaderIsOfTheBody() {
    String edited = SHOP.replace("        result = 0", "\n   \n        result = 0");
    assertEquals(List.of("Shop.total"), recomputed(SHOP, edited));
  }

  @Test
  void whatIsUndoneIsKnown() {
    AnalysisSession session = session(Map.of());
    session.open("shop.py", SHOP);
    FileAnalysis before = analysis(session, "shop.py");
    session.change("shop.py", SHOP + "x = 1\n");
    session.change("shop.py", SHOP);
    assertSame(before, analysis(session, "shop.py"));
  }

  @Test
  void untypedResultThatStaysIsCutOff() {
    assertEquals(List.of("untyped"), recomputed(SHOP, SHOP.replace("a + 1", "a + 20")));
  }

  @Test
  void changedResultReachesTheModule() {
    List<String> all = recomputed(SHOP, SHOP.replace("return a + 1", "return str(a)"));
    assertEquals(
        List.of("<module>", "Shop.__init__", "Shop.total", "Shop.sell", "untyped", "label"), all);
  }

  /** The declarations in a body that nobody asks for are not looked for, and can be asked for. */
  @Test
  void bodiesDeclareWhatOthersNeed() {
    AnalysisSession session =
        session(
            Map.of(
                "counter",
                """
                class Counter:
                    def start(self):
                        self.count = 0
                        def bump(by: int):
                            global total
                            total = by
                            return by
                        return bump
                total = 0
                """));
    session.open(
        "user.py",
        """
        import counter
        c = counter.Counter()
        a: str = c.count
        b: str = c.start()(1)
        d: str = counter.total
        """);
    List<Diagnostic> found = analysis(session, "user.py").diagnostics();
    assertEquals(3, found.size());
    for (Diagnostic each : found) {
      assertEquals("invalid-assignment", each.code());
      assertTrue(each.message().contains("int"), each::message);
    }
  }

  @Test
  void nestedFunctionsAreOfTheBody() {
    String edited = SHOP.replace("return result", "f = lambda x: x\n        return f(result)");
    assertEquals(List.of("Shop.total"), recomputed(SHOP, edited));
  }

  @Test
  void importersLookAtInterfacesOnly() {
    AnalysisSession session =
        session(Map.of("user", "from shop import Shop\nn: int = Shop('a').total([1])\n"));
    session.open("shop.py", SHOP);
    FileAnalysis before = analysis(session, "user.py");
    session.change("shop.py", SHOP.replace("result += price", "result -= price"));
    assertSame(before, analysis(session, "user.py"));
    session.change(
        "shop.py", SHOP.replace("prices: list[int]) -> int", "prices: list[int]) -> str"));
    FileAnalysis after = analysis(session, "user.py");
    assertEquals(List.of(), before.diagnostics());
    assertEquals("invalid-assignment", after.diagnostics().get(0).code());
  }

  private static void assertEditIsFresh(String before, String after) {
    AnalysisSession session = session(Map.of());
    session.open("p.py", before);
    analysis(session, "p.py");
    session.change("p.py", after);
    AnalysisSession fresh = session(Map.of());
    fresh.open("p.py", after);
    assertSameLines(
        shown(analysis(fresh, "p.py")), shown(analysis(session, "p.py")), before, after);
  }

  @Test
  void listsMayHoldThemselves() {
    String text =
        """
        def walk(tree):
            if isinstance(tree, list):
                for t in tree:
                    yield from walk(t)
            else:
                yield tree

        print(list(walk([1, [2, [3, 4], 5], [[6]]])))
        """;
    assertEditIsFresh(text, text.replace("yield tree", "yield tree\n        yield tree"));
    AnalysisSession session = session(Map.of());
    session.open("p.py", text);
    assertTrue(shown(analysis(session, "p.py")).contains("Generator[int, Any, None]"));
  }

  @Test
  void whatIsNotReachedIsNotChecked() {
    String text = "import sys\nsys.exit()\ndef f() -> int:\n    return 1\n";
    assertEditIsFresh(text, text.replace("return 1", "return 'a'"));
  }

  @Test
  void whatIsSilencedOutsideAnEditStaysSo() {
    AnalysisSession session = new AnalysisSession(new Texts(Map.of()), new BundledStubs(), true);
    String text =
        """
        a: int = "x"  # type: ignore
        b: int = 1  # type: ignore
        def f() -> int:
            return 1
        c: int = "x"  # type: ignore[invalid-assignment]
        d: int = 1  # type: ignore[another-checker]
        """;
    session.open("p.py", text);
    List<String> before = codes(analysis(session, "p.py"));
    session.change("p.py", text.replace("return 1", "return 'a'  # type: ignore\n    return 10"));
    assertEquals(List.of("f"), analysis(session, "p.py").recomputed());
    assertEquals(List.of("unused-ignore"), before);
    assertEquals(before, codes(analysis(session, "p.py")));
  }

  private static List<String> codes(FileAnalysis analysis) {
    return analysis.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** A program, and what its edits are drawn by. */
  record Sequence(Path program, int seed) {}

  static Stream<Sequence> sequences() throws IOException {
    int count = Integer.getInteger("krait.edit.sequences", 12);
    try (Stream<Path> files = Files.walk(Path.of("spec"))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
      int step = Math.max(1, all.size() / count);
      List<Sequence> some = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        some.add(new Sequence(all.get(i * step % all.size()), i * step / all.size()));
      }
      return some.stream();
    }
  }

  /** Sequences of edits: {@code -Dkrait.edit.sequences=N -Dkrait.edit.steps=N} for more. */
  @ParameterizedTest
  @MethodSource("sequences")
  void editsGiveWhatAFreshCheckGives(Sequence sequence) throws IOException {
    Path program = sequence.program();
    String text = Files.readString(program);
    RandomEdits edits = new RandomEdits(program.toString().hashCode() * 31L + sequence.seed());
    AnalysisSession session = session(Map.of());
    session.open("p.py", text);
    analysis(session, "p.py");
    for (int i = 0; i < Integer.getInteger("krait.edit.steps", 10); i++) {
      String previous = text;
      text = i % 5 == 4 ? Files.readString(program) : edits.edit(text);
      session.change("p.py", text);
      AnalysisSession fresh = session(Map.of());
      fresh.open("p.py", text);
      assertSameLines(
          shown(analysis(fresh, "p.py")), shown(analysis(session, "p.py")), previous, text);
    }
  }

  private static void assertSameLines(String fresh, String edited, String previous, String text) {
    String[] expected = fresh.split("\n");
    String[] actual = edited.split("\n");
    for (int i = 0; i < Math.min(expected.length, actual.length); i++) {
      assertEquals(expected[i], actual[i], "after the edit from\n" + previous + "\nto\n" + text);
    }
    assertEquals(expected.length, actual.length);
  }

  /** Diagnostics and the type of every node, a line each. */
  private static String shown(FileAnalysis analysis) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : analysis.diagnostics()) {
      out.append(d.span()).append(' ').append(d.code()).append(' ').append(d.message());
      out.append('\n');
    }
    int count = analysis.bound().parsed().tree().nodeCount();
    for (int i = 0; i < count; i++) {
      out.append(i).append(' ').append(analysis.types().typeOf(i).show()).append('\n');
    }
    return out.toString();
  }
}
