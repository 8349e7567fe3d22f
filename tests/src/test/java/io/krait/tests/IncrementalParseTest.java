package io.krait.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.frontend.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is parsed after an edit is what is parsed from scratch: tokens, tree, numbers, faults. */
class IncrementalParseTest {
  private static final String[] PIECES = {
    "",
    "",
    "\n",
    " ",
    "    ",
    "\t",
    "(",
    ")",
    "[",
    "}",
    ":",
    "=",
    ".",
    "x",
    "1e",
    "0x",
    "'",
    "\"",
    "\"\"\"",
    "f'{",
    "}'",
    "#",
    "\\",
    "\\\n",
    "else:",
    "elif x:\n",
    "def f(a):\n    return a\n",
    "class ",
    "@d\n",
    "match x:\n    case 1: pass\n",
    "match(x)\n",
    "if x:\n",
    "try:\n    y\n",
    "except E:\n    z\n",
    "async ",
    "; y",
    "\r",
    "\u0000",
    "\u00e9",
    "\ud83d\ude00",
    "\f",
    "lambda: "
  };

  static Stream<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("spec"))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
      return all.stream();
    }
  }

  /** {@code -Dkrait.parse.steps=N} for longer sequences. */
  @ParameterizedTest
  @MethodSource("programs")
  void editsGiveWhatAFreshParseGives(Path program) throws IOException {
    String start = Files.readString(program);
    Random random = new Random(program.toString().hashCode());
    RandomEdits lines = new RandomEdits(program.toString().hashCode());
    ParsedFile edited = parse(start);
    for (int i = 0; i < Integer.getInteger("krait.parse.steps", 40); i++) {
      String before = edited.file().text();
      String text = random.nextInt(3) == 0 ? lines.edit(before) : edit(before, random);
      text = i % 8 == 7 ? start : text.replace('\r', '\n');
      SourceFile file = SourceFile.of("p.py", text);
      edited = Parser.reparse(edited, file, PythonVersion.PY314);
      assertSame(parse(text), edited, "after the edit from\n" + before);
    }
  }

  private static ParsedFile parse(String text) {
    return Parser.parse(SourceFile.of("p.py", text), PythonVersion.PY314);
  }

  private static String edit(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + (random.nextInt(3) == 0 ? random.nextInt(20) : 0));
    return text.substring(0, start) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
  }

  private static void assertSame(ParsedFile fresh, ParsedFile edited, String how) {
    assertEquals(faults(fresh), faults(edited), how);
    assertEquals(fresh.tree(), edited.tree(), how);
    assertEquals(fresh.sound(), edited.sound(), how);
    assertEquals(tokens(fresh.lexed()), tokens(edited.lexed()), how);
  }

  private static String faults(ParsedFile parsed) {
    StringBuilder out = new StringBuilder().append(parsed.fault());
    parsed.diagnostics().forEach(d -> out.append('\n').append(d.span()).append(d.message()));
    return out.toString();
  }

  private static String tokens(LexedFile lexed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lexed.count(); i++) {
      int kind = lexed.kind(i);
      String rest = kind == Tok.NAME ? lexed.name(i) : String.valueOf(lexed.aux(i));
      out.append(kind).append(' ').append(lexed.start(i)).append(' ').append(lexed.end(i));
      out.append(' ').append(rest).append('\n');
    }
    for (int i = 0; i < lexed.commentCount(); i++) {
      out.append(lexed.commentStart(i)).append('-').append(lexed.commentEnd(i)).append('\n');
    }
    return out.append(lexed.faults()).toString();
  }
}
