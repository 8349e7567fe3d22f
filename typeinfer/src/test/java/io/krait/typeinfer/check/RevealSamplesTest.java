package io.krait.typeinfer.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code reveal_type} tells. */
final class RevealSamplesTest {
  @Test
  void tellsWhatAnExpressionIs() {
    assertThat(
            Samples.revealed(
                """
                import re

                def f(names: dict[str, int], pattern: re.Pattern[str]) -> None:
                    reveal_type(names.get("a"))
                    for name in names:
                        reveal_type(name)
                    reveal_type(pattern.match("a"))

                def untyped(x):
                    reveal_type([1, None])
                """))
        .containsExactly(
            "4: int | None", "6: str", "7: Match[str] | None", "10: list[int | None]");
  }
}
