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

  @Test
  void literalsLastAsLongAsNothingChangesThem() {
    assertThat(
            Samples.revealed(
                """
                NAMES = ("a", "b")

                def three():
                    return 3

                def f(words: list[str]) -> None:
                    mark = None
                    for word in words:
                        if mark:
                            reveal_type(mark)
                        mark = "a" if word else "b"
                    reveal_type(NAMES)
                    reveal_type(three())
                    reveal_type("it's\\n")
                """))
        .containsExactly(
            "10: Literal['a', 'b']",
            "12: tuple[Literal['a'], Literal['b']]",
            "13: Literal[3]",
            "14: Literal['it\\'s\\n']");
  }

  @Test
  void newMakesAnInstanceOfTheClassThatItIsGiven() {
    assertThat(
            Samples.revealed(
                """
                class A:
                    def __new__(cls) -> "A":
                        reveal_type(object.__new__(cls))
                        return object.__new__(cls)

                class B(A): ...

                reveal_type(object.__new__(B))
                """))
        .containsExactly("3: Self", "8: B");
  }

  @Test
  void callingAnAsyncFunctionMakesACoroutine() {
    assertThat(
            Samples.revealed(
                """
                from collections.abc import Buffer

                async def f(data: Buffer) -> int:
                    reveal_type(data)
                    return 1

                reveal_type(f(b"x"))
                reveal_type(list)
                """))
        .containsExactly("4: Buffer", "7: CoroutineType[Any, Any, int]", "8: type[list[Unknown]]");
  }
}
