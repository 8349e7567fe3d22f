package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewlinesTest {
  @Test
  void universalModeTranslatesAllEnds() {
    Newlines universal = Newlines.of(null);
    assertThat(universal.read("a\r\nb\rc\n")).isEqualTo("a\nb\nc\n");
    assertThat(universal.lineEnd("ab\nc", 0)).isEqualTo(3);
  }

  @Test
  void emptyModeSeesAllEndsAndKeepsThem() {
    Newlines kept = Newlines.of("");
    assertThat(kept.read("a\r\nb")).isEqualTo("a\r\nb");
    assertThat(kept.lineEnd("a\r\nb\rc", 0)).isEqualTo(3);
    assertThat(kept.lineEnd("a\r\nb\rc", 3)).isEqualTo(5);
    assertThat(kept.lineEnd("c", 0)).isEqualTo(-1);
  }

  @Test
  void writingReplacesNewlines() {
    assertThat(Newlines.of("\r\n").write("a\nb")).isEqualTo("a\r\nb");
    assertThat(Newlines.of(null).write("a\nb")).isEqualTo("a\nb");
    assertThat(Newlines.seen("a\r\nb\rc\n")).isEqualTo(7);
  }
}
