package io.krait.frontend.lex;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens, comments, and the guesses behind faults. */
class LexerTest {
  private static List<String> texts(LexedFile lexed) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lexed.count(); i++) {
      int kind = lexed.kind(i);
      texts.add(
          switch (kind) {
            case Tok.NEWLINE -> "NEWLINE";
            case Tok.INDENT -> "INDENT";
            case Tok.DEDENT -> "DEDENT";
            case Tok.ENDMARKER -> "END";
            case Tok.ERROR -> "ERROR";
            default -> lexed.text(i);
          });
    }
    return texts;
  }

  private static LexedFile lex(String text) {
    return Lexer.lex(SourceFile.of("t.py", text));
  }

  @Test
  void blocksAndContinuations() {
    assertThat(texts(lex("if x:\n  y = \\\n    1  # one\n\n# two\nz")))
        .containsExactly(
            "if", "x", ":", "NEWLINE", "INDENT", "y", "=", "1", "NEWLINE", "DEDENT", "z", "NEWLINE",
            "END");
  }

  @Test
  void commentsAreKept() {
    LexedFile lexed = lex("a # one\n# two\n(b, # three\n)");
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < lexed.commentCount(); i++) {
      comments.add(lexed.file().text().substring(lexed.commentStart(i), lexed.commentEnd(i)));
    }
    assertThat(comments).containsExactly("# one", "# two", "# three");
  }

  @Test
  void fieldsOfStrings() {
    assertThat(texts(lex("f'a{b!r:>{w}}{{c'")))
        .containsExactly(
            "f'", "a", "{", "b", "!", "r", ":", ">", "{", "w", "}", "", "}", "{", "c", "'",
            "NEWLINE", "END");
  }

  @Test
  void namesAreNormalized() {
    LexedFile lexed = lex("\ufb01n");
    assertThat(lexed.kind(0)).isEqualTo(Tok.NAME);
    assertThat(lexed.name(0)).isEqualTo("fin");
  }

  @Test
  void goesOnBehindFaults() {
    LexedFile lexed = lex("x = 'abc\ny = 0777 + ]\n");
    assertThat(texts(lexed))
        .containsExactly(
            "x", "=", "ERROR", "NEWLINE", "y", "=", "ERROR", "+", "ERROR", "NEWLINE", "END");
    assertThat(lexed.faults()).hasSize(3);
  }
}
