package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrappingTest {
  private static TextWrapping width(int width) {
    TextWrapping wrapping = new TextWrapping();
    wrapping.width = width;
    return wrapping;
  }

  @Test
  void wordsAreCutAfterHyphensAndDashesStayTogether() {
    assertThat(width(12).wrap("a well-known hyphen-ated word -- here"))
        .containsExactly("a well-known", "hyphen-ated", "word -- here");
    assertThat(width(7).wrap("a well-known")).containsExactly("a well-", "known");
  }

  @Test
  void longWordsAreBroken() {
    assertThat(width(4).wrap("abcdefghij")).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void theMarginThatAllLinesShareIsRemoved() {
    assertThat(TextWrapping.dedent("  a\n    b\n\n   \n  c")).isEqualTo("a\n  b\n\n\nc");
  }
}
